package org.mirkit.representations.mel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.representations.Npy;
import org.mirkit.representations.conformance.ConformanceCase;

/** Against librosa 0.11.0's {@code filters.mel}. */
class MelFilterBankTest {

  @ParameterizedTest
  @CsvSource({"mel_fb_128_slaney_2048, SLANEY", "mel_fb_128_htk_2048, HTK"})
  void filter_banks_equal_librosas(String fixture, MelScale scale) {
    Npy expected = ConformanceCase.expected("const", fixture);
    MelFilterBank bank =
        new MelFilterBank(new MelBands(scale, 128, 0, 11_025), MelNorm.SLANEY, 22_050, 2048);
    float[] actual = new float[128 * 1025];
    for (int i = 0; i < actual.length; i++) {
      actual[i] = (float) bank.weight(i / 1025, i % 1025);
    }
    assertTrue(expected.relativeError(actual) < 1e-7);
  }
}
