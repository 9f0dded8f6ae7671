package org.mirkit.representations.resample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.representations.Npy;
import org.mirkit.testkit.reference.SharedReference;

class WindowedSincResamplerTest {
  private final WindowedSincResampler resampler =
      new WindowedSincResampler(WindowedSincConfig.defaults());

  /** soxr's filter is another one of the same quality, so they agree where no edge rings. */
  @ParameterizedTest
  @CsvSource({"22050, to22050_soxr_hq", "16000, to16000_soxr_hq", "22050, to22050_soxr_vhq"})
  void tones_come_out_as_soxr_makes_them(int targetHz, String reference) {
    Npy input = Npy.read(SharedReference.require("fixtures/librosa/resample/x44100.npy"));
    Npy expected =
        Npy.read(SharedReference.require("fixtures/librosa/resample/" + reference + ".npy"));
    float[] actual = resampler.resample(AudioClip.of(44_100, input.floats()), targetHz).samples(0);
    assertEquals(expected.values().length, actual.length);
    assertTrue(errorInside(expected.values(), actual, 100) < 1e-5);
    assertTrue(errorInside(expected.values(), actual, 25) < 1e-3);
  }

  private static double errorInside(double[] expected, float[] actual, int edge) {
    double largest = 0;
    double error = 0;
    for (int i = edge; i < actual.length - edge; i++) {
      largest = Math.max(largest, Math.abs(expected[i]));
      error = Math.max(error, Math.abs(expected[i] - actual[i]));
    }
    return error / largest;
  }

  @ParameterizedTest
  @CsvSource({
    "44100, 22050",
    "44100, 16000",
    "48000, 44100",
    "192000, 22050",
    "8000, 44100",
    "11025, 48000",
    "22050, 44100",
    "44101, 22050",
    "16000, 44099"
  })
  void tones_in_the_pass_band_keep_amplitude_and_phase(int sourceHz, int targetHz) {
    double edgeHz = 0.91 * Math.min(sourceHz, targetHz) / 2;
    for (double part : new double[] {0.01, 0.1, 0.37, 0.6, 0.8, 0.95, 1}) {
      double hz = part * edgeHz;
      float[] output = resample(tone(hz, sourceHz, sourceHz), sourceHz, targetHz);
      float[] expected = tone(hz, targetHz, targetHz);
      double error = rootMeanSquare(minus(output, expected), targetHz / 5);
      assertTrue(error < 1e-5, hz + " Hz: error " + error);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "44100, 22050",
    "44100, 16000",
    "48000, 44100",
    "192000, 22050",
    "44101, 22050",
    "96000, 8000"
  })
  void tones_beyond_the_lower_nyquist_are_100_dB_down(int sourceHz, int targetHz) {
    for (int step = 0; step <= 20; step++) {
      double hz = targetHz / 2.0 + (sourceHz - targetHz) / 2.0 * step / 20.5;
      float[] output = resample(tone(hz, sourceHz, sourceHz), sourceHz, targetHz);
      double level = 20 * Math.log10(rootMeanSquare(output, targetHz / 5) / Math.sqrt(0.5));
      assertTrue(level < -100, hz + " Hz comes through at " + level + " dB");
    }
  }

  @ParameterizedTest
  @CsvSource({"44100, 22050", "44100, 48000", "8000, 44099", "44101, 22050"})
  void a_constant_stays_what_it_is(int sourceHz, int targetHz) {
    float[] ones = new float[sourceHz];
    Arrays.fill(ones, 1);
    float[] output = resample(ones, sourceHz, targetHz);
    for (int i = targetHz / 5; i < targetHz * 4 / 5; i++) {
      assertEquals(1, output[i], 2e-6);
    }
  }

  @Test
  void a_click_stays_at_its_time() {
    float[] click = new float[44_100];
    click[20_000] = 1;
    float[] output = resample(click, 44_100, 22_050);
    for (int i = 1; i < 200; i++) {
      assertTrue(output[10_000] > Math.abs(output[10_000 + i]));
      assertEquals(output[10_000 - i], output[10_000 + i], 1e-7);
    }
  }

  @Test
  void the_same_rate_gives_the_clip_itself() {
    AudioClip clip = AudioClip.of(22_050, new float[] {1, 2, 3});
    assertSame(clip, resampler.resample(clip, 22_050));
  }

  @ParameterizedTest
  @CsvSource({"1, 44100, 22050, 1", "3, 44100, 16000, 2", "0, 44100, 22050, 0", "7, 1, 1000, 7000"})
  void the_length_is_rounded_up(int length, int sourceHz, int targetHz, int expected) {
    assertEquals(expected, resample(new float[length], sourceHz, targetHz).length);
  }

  @Test
  void every_channel_is_resampled_by_itself() {
    float[] left = noise(5_000, 1);
    float[] right = noise(5_000, 2);
    AudioClip stereo = resampler.resample(AudioClip.of(44_100, left, right), 16_000);
    assertArrayEquals(resample(left, 44_100, 16_000), stereo.samples(0));
    assertArrayEquals(resample(right, 44_100, 16_000), stereo.samples(1));
  }

  @Test
  void the_sum_of_two_sounds_becomes_the_sum_of_their_conversions() {
    float[] a = noise(20_000, 3);
    float[] b = noise(20_000, 4);
    float[] sum = new float[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = 0.5f * a[i] - 2 * b[i];
    }
    float[] ofA = resample(a, 48_000, 44_100);
    float[] ofB = resample(b, 48_000, 44_100);
    float[] ofSum = resample(sum, 48_000, 44_100);
    for (int i = 0; i < ofSum.length; i++) {
      assertEquals(0.5f * ofA[i] - 2 * ofB[i], ofSum[i], 1e-5);
    }
  }

  @Test
  void a_sample_does_not_depend_on_how_long_the_sound_goes_on() {
    float[] longer = noise(60_000, 5);
    float[] whole = resample(longer, 44_100, 16_000);
    float[] part = resample(Arrays.copyOf(longer, 30_000), 44_100, 16_000);
    assertArrayEquals(Arrays.copyOf(whole, 10_000), Arrays.copyOf(part, 10_000));
  }

  @Test
  void an_absurd_ratio_is_refused_with_the_largest_that_would_do() {
    AudioClip clip = AudioClip.of(768_000, new float[10]);
    AudioException refusal = assertThrows(AudioException.class, () -> resampler.resample(clip, 10));
    assertTrue(refusal.getMessage().contains("1024"), refusal.getMessage());
  }

  private float[] resample(float[] samples, int sourceHz, int targetHz) {
    return resampler.resample(AudioClip.of(sourceHz, samples), targetHz).samples(0);
  }

  private static float[] tone(double hz, int rateHz, int length) {
    float[] samples = new float[length];
    for (int i = 0; i < length; i++) {
      samples[i] = (float) Math.sin(2 * Math.PI * hz * i / rateHz + 0.3);
    }
    return samples;
  }

  private static float[] noise(int length, long seed) {
    Random random = new Random(seed);
    float[] samples = new float[length];
    for (int i = 0; i < length; i++) {
      samples[i] = random.nextFloat() * 2 - 1;
    }
    return samples;
  }

  private static float[] minus(float[] a, float[] b) {
    float[] difference = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  private static double rootMeanSquare(float[] samples, int edge) {
    double sum = 0;
    for (int i = edge; i < samples.length - edge; i++) {
      sum += (double) samples[i] * samples[i];
    }
    return Math.sqrt(sum / (samples.length - 2 * edge));
  }
}
