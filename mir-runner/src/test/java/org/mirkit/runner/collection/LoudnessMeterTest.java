package org.mirkit.runner.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.audio.AudioFormat;

/** The signals of EBU Tech 3341 (2016), table 1, and what pyloudnorm says about others. */
class LoudnessMeterTest {
  private static final int RATE_HZ = 48_000;

  @ParameterizedTest
  @ValueSource(ints = {8000, 11_025, 22_050, 44_100, 48_000, 96_000})
  void a_stereo_sine_of_1_kHz_has_its_level_in_LUFS_at_any_rate(int rateHz) {
    assertEquals(-23, tones(rateHz, 2, -23, 20), 0.1, "case 1");
    assertEquals(-33, tones(rateHz, 2, -33, 20), 0.1, "case 2");
  }

  @Test
  void soft_parts_and_silence_are_gated() {
    assertEquals(-23, tones(RATE_HZ, 2, -36, 10, -23, 60, -36, 10), 0.1, "case 3");
    assertEquals(
        -23, tones(RATE_HZ, 2, -72, 10, -36, 10, -23, 60, -36, 10, -72, 10), 0.1, "case 4");
    assertEquals(-23, tones(RATE_HZ, 2, -26, 20, -20, 20.1, -26, 20), 0.1, "case 5");
  }

  @Test
  void surround_channels_count_more_and_low_effects_not_at_all() {
    float[] front = tone(RATE_HZ, -28, 20);
    float[] centre = tone(RATE_HZ, -24, 20);
    float[] surround = tone(RATE_HZ, -30, 20);
    assertEquals(-23, lufs(RATE_HZ, front, front, centre, surround, surround), 0.1, "case 6");
    float[] loud = tone(RATE_HZ, 0, 20);
    assertEquals(-23, lufs(RATE_HZ, front, front, centre, loud, surround, surround), 0.1);
  }

  /**
   * pyloudnorm 0.2.0, {@code Meter(rate, filter_class="DeMan").integrated_loudness}, of {@link
   * #noise}. Its blocks end on whole samples, as ours; tolerance is a hundredth of what the
   * recommendation allows.
   */
  @ParameterizedTest
  @CsvSource({
    "48000, 1, -12.7195",
    "44100, 2, -11.7519",
    "22050, 1, -12.9236",
    "8000, 2, -12.6402"
  })
  void noise_with_soft_seconds_is_as_loud_as_pyloudnorm_says(
      int rateHz, int channels, double expected) {
    assertEquals(expected, lufs(rateHz, noise(rateHz, channels)), 0.001);
  }

  /** ffmpeg 9.0.2 (libavfilter), {@code ebur128}, of {@link #noise}; it prints one decimal. */
  @ParameterizedTest
  @CsvSource({"48000, 1, -12.7", "44100, 2, -11.8"})
  void noise_with_soft_seconds_is_as_loud_as_ffmpeg_says(
      int rateHz, int channels, double expected) {
    assertEquals(expected, lufs(rateHz, noise(rateHz, channels)), 0.06);
  }

  @Test
  void what_is_shorter_than_a_block_has_a_loudness_and_silence_has_none() {
    assertEquals(-23, tones(RATE_HZ, 2, -23, 0.2), 0.2);
    assertEquals(Double.NEGATIVE_INFINITY, lufs(RATE_HZ, new float[RATE_HZ]));
    assertEquals(Double.NEGATIVE_INFINITY, tones(RATE_HZ, 2, -80, 2));
  }

  @Property(tries = 30)
  void ten_times_the_amplitude_is_20_LU_more_however_it_is_cut(
      @ForAll @IntRange(min = 1, max = 5000) int block) {
    float[] soft = tone(8000, -40, 1);
    float[] loud = tone(8000, -20, 1);
    LoudnessMeter meter = new LoudnessMeter(new AudioFormat(8000, 1));
    for (int from = 0; from < loud.length; from += block) {
      meter.hear(new float[][] {loud}, from, Math.min(block, loud.length - from));
    }
    assertEquals(lufs(8000, soft) + 20, meter.integratedLufs(), 1e-4);
  }

  /** Of channels with the same sine of 1 kHz, by level in dBFS and seconds. */
  private static double tones(int rateHz, int channels, double... levelsAndSeconds) {
    LoudnessMeter meter = new LoudnessMeter(new AudioFormat(rateHz, channels));
    for (int part = 0; part < levelsAndSeconds.length; part += 2) {
      float[] tone = tone(rateHz, levelsAndSeconds[part], levelsAndSeconds[part + 1]);
      float[][] all = new float[channels][];
      Arrays.fill(all, tone);
      meter.hear(all, 0, tone.length);
    }
    return meter.integratedLufs();
  }

  private static float[] tone(int rateHz, double levelDb, double seconds) {
    float[] tone = new float[(int) Math.round(seconds * rateHz)];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (float) (Math.pow(10, levelDb / 20) * Math.sin(2 * Math.PI * 1000 * i / rateHz));
    }
    return tone;
  }

  /** Six seconds from a linear congruential generator, over a sine; every third second is soft. */
  private static float[][] noise(int rateHz, int channels) {
    float[][] noise = new float[channels][6 * rateHz];
    long state = 1;
    for (int i = 0; i < noise[0].length; i++) {
      double level = i / rateHz % 3 == 1 ? 0.02 : 0.3;
      double sine = 0.1 * level * Math.sin(2 * Math.PI * 300 * i / rateHz);
      for (int channel = 0; channel < channels; channel++) {
        state = 1_103_515_245L * state + 12_345 & 0x7fffffff;
        double white = level * (state / (double) (1 << 30) - 1) * (channel == 0 ? 1 : 0.5);
        noise[channel][i] = (float) (white + sine);
      }
    }
    return noise;
  }

  private static double lufs(int rateHz, float[]... channels) {
    LoudnessMeter meter = new LoudnessMeter(new AudioFormat(rateHz, channels.length));
    meter.hear(channels, 0, channels[0].length);
    return meter.integratedLufs();
  }
}
