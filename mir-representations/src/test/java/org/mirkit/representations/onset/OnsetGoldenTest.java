package org.mirkit.representations.onset;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.GoldenSignal;
import org.mirkit.representations.Npy;
import org.mirkit.representations.dsp.Window;

/** Against arrays of librosa 0.11 in double precision, made by {@code make_golden_rhythm.py}. */
class OnsetGoldenTest {

  @Test
  void onset_strength() {
    check("onset_strength_2048_64", strength(128, 1, 1, OnsetAggregate.MEAN, false, true));
  }

  @Test
  void medians_of_what_rose_over_two_frames_above_a_maximum_filter() {
    check(
        "onset_strength_median_lag2_max3_40bands",
        strength(40, 2, 3, OnsetAggregate.MEDIAN, false, true));
  }

  @Test
  void strength_without_drift_or_delay_above_a_maximum_filter_of_even_width() {
    check("onset_strength_detrended_max4", strength(128, 1, 4, OnsetAggregate.MEAN, true, false));
  }

  @Test
  void tempogram_of_even_length() {
    check(
        "tempogram_2048_64_win24",
        new Tempogram(
            new TempogramConfig(new OnsetFrames(22_050, 2048, 64), 24, Window.HANN, true)));
  }

  @Test
  void tempogram_of_odd_length_as_it_is() {
    check(
        "tempogram_2048_64_win15_hamming_raw",
        new Tempogram(
            new TempogramConfig(new OnsetFrames(22_050, 2048, 64), 15, Window.HAMMING, false)));
  }

  @Test
  void fourier_tempogram_of_even_length() {
    check("fourier_tempogram_2048_64_win24", fourier(24));
  }

  @Test
  void fourier_tempogram_of_odd_length() {
    check("fourier_tempogram_2048_64_win15", fourier(15));
  }

  private static Representation fourier(int frames) {
    return new FourierTempogram(
        new FourierTempogramConfig(new OnsetFrames(22_050, 2048, 64), frames, Window.HANN));
  }

  private static Representation strength(
      int bands,
      int lag,
      int maxSize,
      OnsetAggregate aggregate,
      boolean detrend,
      boolean centered) {
    return new OnsetStrength(
        new OnsetStrengthConfig(
            new OnsetFrames(22_050, 2048, 64), bands, lag, maxSize, aggregate, detrend, centered));
  }

  private static void check(String golden, Representation representation) {
    Features features = representation.extract(GoldenSignal.clip());
    float[] actual = new float[features.size()];
    features.copyTo(actual, 0);
    double error = Npy.golden(golden + ".npy").relativeError(actual);
    assertTrue(error <= 1e-5, golden + ": error " + error);
  }
}
