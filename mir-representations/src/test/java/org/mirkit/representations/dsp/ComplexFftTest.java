package org.mirkit.representations.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplexFftTest {

  @ParameterizedTest
  @ValueSource(ints = {4, 16, 64, 256})
  void spectra_are_those_of_the_definition(int length) {
    float[][] re = noise(length, 5, 1);
    float[][] im = noise(length, 5, 2);
    float[][] spectrumRe = copy(re);
    float[][] spectrumIm = copy(im);
    ComplexFft fft = new ComplexFft(length);
    fft.forward(spectrumRe, spectrumIm);
    for (int row = 0; row < length; row++) {
      double sumRe = 0;
      double sumIm = 0;
      for (int n = 0; n < length; n++) {
        double angle = -2 * Math.PI * fft.binAt(row) * n / length;
        sumRe += re[n][3] * Math.cos(angle) - im[n][3] * Math.sin(angle);
        sumIm += re[n][3] * Math.sin(angle) + im[n][3] * Math.cos(angle);
      }
      assertEquals(sumRe, spectrumRe[row][3], 1e-5);
      assertEquals(sumIm, spectrumIm[row][3], 1e-5);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 64, 1024})
  void the_inverse_gives_the_signals_times_the_length(int length) {
    float[][] re = noise(length, 20, 3);
    float[][] im = noise(length, 20, 4);
    float[][] resultRe = copy(re);
    float[][] resultIm = copy(im);
    ComplexFft fft = new ComplexFft(length);
    fft.forward(resultRe, resultIm);
    fft.inverse(resultRe, resultIm);
    for (int n = 0; n < length; n++) {
      for (int lane = 0; lane < 20; lane++) {
        assertEquals(re[n][lane], resultRe[n][lane] / length, 1e-6);
        assertEquals(im[n][lane], resultIm[n][lane] / length, 1e-6);
      }
    }
  }

  @Test
  void a_lane_is_bitwise_what_it_is_alone() {
    float[][] re = noise(256, 37, 5);
    float[][] im = noise(256, 37, 6);
    float[][] aloneRe = new float[256][1];
    float[][] aloneIm = new float[256][1];
    for (int n = 0; n < 256; n++) {
      aloneRe[n][0] = re[n][30];
      aloneIm[n][0] = im[n][30];
    }
    ComplexFft fft = new ComplexFft(256);
    fft.forward(re, im);
    fft.forward(aloneRe, aloneIm);
    for (int row = 0; row < 256; row++) {
      assertEquals(aloneRe[row][0], re[row][30]);
      assertEquals(aloneIm[row][0], im[row][30]);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 8, 12, 512})
  void a_length_that_is_no_power_of_four_is_refused(int length) {
    assertThrows(IllegalArgumentException.class, () -> new ComplexFft(length));
  }

  private static float[][] noise(int rows, int lanes, long seed) {
    Random random = new Random(seed);
    float[][] noise = new float[rows][lanes];
    for (float[] row : noise) {
      for (int lane = 0; lane < lanes; lane++) {
        row[lane] = random.nextFloat() * 2 - 1;
      }
    }
    return noise;
  }

  private static float[][] copy(float[][] rows) {
    float[][] copy = new float[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      copy[row] = rows[row].clone();
    }
    return copy;
  }
}
