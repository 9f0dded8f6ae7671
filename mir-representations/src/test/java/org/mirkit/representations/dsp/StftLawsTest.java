package org.mirkit.representations.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What must hold of a Fourier transform, whatever the signal. */
class StftLawsTest {

  @Property(tries = 30)
  void the_transform_equals_its_definition(
      @ForAll @IntRange(min = 2, max = 8) int log2, @ForAll long seed) {
    int n = 1 << log2;
    float[] samples = noise(n, seed);
    Spectra spectra = Spectra.of(stft(n, n, Window.RECTANGULAR, false), samples);
    for (int k = 0; k <= n / 2; k++) {
      double re = 0;
      double im = 0;
      for (int i = 0; i < n; i++) {
        re += samples[i] * Math.cos(2 * Math.PI * i * k / n);
        im -= samples[i] * Math.sin(2 * Math.PI * i * k / n);
      }
      assertEquals(re, spectra.re[k][0], 1e-6 * n);
      assertEquals(im, spectra.im[k][0], 1e-6 * n);
    }
  }

  /** Parseval (1799): the energy is the same in time and frequency. */
  @Property(tries = 30)
  void energy_is_kept(@ForAll @IntRange(min = 2, max = 13) int log2, @ForAll long seed) {
    int n = 1 << log2;
    float[] samples = noise(n, seed);
    Spectra spectra = Spectra.of(stft(n, n, Window.RECTANGULAR, false), samples);
    double inTime = 0;
    for (float sample : samples) {
      inTime += (double) sample * sample;
    }
    double inFrequency = spectra.power(0, 0) + spectra.power(n / 2, 0);
    for (int k = 1; k < n / 2; k++) {
      inFrequency += 2 * spectra.power(k, 0);
    }
    assertEquals(1, inFrequency / n / inTime, 1e-5);
  }

  @Property(tries = 20)
  void the_transform_of_a_sum_is_the_sum_of_the_transforms(
      @ForAll long seed, @ForAll @IntRange(min = -3, max = 3) int factor) {
    float[] a = noise(3000, seed);
    float[] b = noise(3000, seed + 1);
    float[] sum = new float[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = a[i] + factor * b[i];
    }
    Stft stft = stft(256, 100, Window.HANN, true);
    Spectra ofA = Spectra.of(stft, a);
    Spectra ofB = Spectra.of(stft, b);
    Spectra ofSum = Spectra.of(stft, sum);
    for (int k = 0; k <= 128; k++) {
      for (int t = 0; t < ofSum.re[k].length; t++) {
        assertEquals(ofA.re[k][t] + factor * ofB.re[k][t], ofSum.re[k][t], 1e-4);
        assertEquals(ofA.im[k][t] + factor * ofB.im[k][t], ofSum.im[k][t], 1e-4);
      }
    }
  }

  @Property(tries = 20)
  void a_shift_by_hops_shifts_the_frames(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int hops) {
    float[] samples = noise(4000, seed);
    float[] later = new float[samples.length + 100 * hops];
    System.arraycopy(samples, 0, later, 100 * hops, samples.length);
    Stft stft = stft(256, 100, Window.HANN, true);
    Spectra first = Spectra.of(stft, samples);
    Spectra shifted = Spectra.of(stft, later);
    for (int k = 0; k <= 128; k++) {
      int frames = first.re[k].length;
      assertEquals(frames + hops, shifted.re[k].length);
      float[] part = Arrays.copyOfRange(shifted.re[k], hops, hops + frames);
      assertEquals(0, Arrays.compare(first.re[k], part));
    }
  }

  @Property(tries = 50)
  void the_frames_are_as_many_as_are_promised(
      @ForAll @IntRange(min = 0, max = 3000) int length,
      @ForAll @IntRange(min = 1, max = 300) int hop,
      @ForAll boolean centered) {
    Stft stft = stft(64, hop, Window.HANN, centered);
    int[] frames = new int[1];
    stft.analyze(new float[length], block -> frames[0] += block.frames());
    assertEquals(stft.geometry().frames(length), frames[0]);
  }

  @Test
  void a_length_that_is_no_power_of_two_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new RealFft(48));
  }

  private static Stft stft(int fft, int hop, Window window, boolean centered) {
    return new Stft(new StftGeometry(fft, fft, hop, window, centered));
  }

  private static float[] noise(int length, long seed) {
    Random random = new Random(seed);
    float[] samples = new float[length];
    for (int i = 0; i < length; i++) {
      samples[i] = random.nextFloat() * 2 - 1;
    }
    return samples;
  }

  /** All frames of a signal, [bin][frame]. */
  private static final class Spectra {
    private final float[][] re;
    private final float[][] im;

    private Spectra(int bins, int frames) {
      re = new float[bins][frames];
      im = new float[bins][frames];
    }

    static Spectra of(Stft stft, float[] samples) {
      StftGeometry geometry = stft.geometry();
      Spectra spectra = new Spectra(geometry.bins(), geometry.frames(samples.length));
      stft.analyze(samples, spectra::take);
      return spectra;
    }

    private void take(SpectrumBlock block) {
      for (int k = 0; k < block.bins(); k++) {
        System.arraycopy(block.re(k), 0, re[k], block.firstFrame(), block.frames());
        System.arraycopy(block.im(k), 0, im[k], block.firstFrame(), block.frames());
      }
    }

    double power(int bin, int frame) {
      return (double) re[bin][frame] * re[bin][frame] + (double) im[bin][frame] * im[bin][frame];
    }
  }
}
