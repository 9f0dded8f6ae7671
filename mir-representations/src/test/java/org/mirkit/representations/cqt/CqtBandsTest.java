package org.mirkit.representations.cqt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mirkit.representations.Npy;
import org.mirkit.testkit.reference.SharedReference;

class CqtBandsTest {
  private final CqtBands bands = CqtBands.constantQ(CqtBands.C1_HZ, 84, 12, 1);

  @Test
  void centres_are_those_of_librosa() {
    Npy expected =
        Npy.read(SharedReference.require("fixtures/librosa/const/cqt_frequencies_84.npy"));
    for (int bin = 0; bin < 84; bin++) {
      assertEquals(expected.values()[bin], bands.frequencyHz(bin), 1e-9 * 4000);
    }
  }

  @Test
  void filters_are_as_long_as_those_of_librosa() {
    Npy expected =
        Npy.read(SharedReference.require("fixtures/librosa/const/wavelet_lengths_84.npy"));
    for (int bin = 0; bin < 84; bin++) {
      assertEquals(expected.values()[bin], bands.lengthSeconds(bin) * 22_050, 1e-6);
    }
  }

  @Test
  void A4_is_a_bin_of_the_default_bands() {
    assertEquals(440, bands.frequencyHz(45), 1e-9);
  }

  @Test
  void half_a_bin_of_tuning_lies_in_the_middle_between_two_bins() {
    double middle = Math.sqrt(bands.frequencyHz(7) * bands.frequencyHz(8));
    assertEquals(middle, bands.tuned(0.5).frequencyHz(7), 1e-9);
  }
}
