package org.mirkit.representations.resample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.audio.AudioClip;

class SegmentConversionTest {
  private static final LaneSums PLAIN = new PlainLaneSums();
  private static final LaneSums VECTORS = FastestLaneSums.SUMS;

  /** 316 to 948 products are added up in floats, and those of halved filters cancel in part. */
  @ParameterizedTest
  @CsvSource({
    "2, 1, 1",
    "1, 2, 1",
    "3, 1, 1",
    "3, 2, 0",
    "2, 3, 0",
    "7, 8, 0",
    "12, 1, 1",
    "1, 16, 1",
    "441, 160, 0",
    "160, 147, 0",
    "320, 147, 0",
    "44101, 22050, 0",
    "22050, 44101, 0"
  })
  void it_gives_the_sums_of_double_precision(int sourceStep, int targetStep, int halvings) {
    Ratio ratio = new Ratio(sourceStep, targetStep);
    FilterDesign design = FilterDesign.of(WindowedSincConfig.defaults(), ratio);
    assertEquals(halvings, design.halvings());
    float[] sound = noise(100_003);
    float[] actual = design.newConversion(VECTORS).convert(sound);
    assertEquals(ratio.targetLength(sound.length), actual.length);
    for (int i = 0; i < actual.length; i += 7) {
      assertEquals(precise(design, sound, i), actual[i], 2e-6, "sample " + i);
    }
  }

  private static double precise(FilterDesign design, float[] sound, long target) {
    PhaseTable table = design.table();
    long place = target * design.ratio().source();
    int period = design.ratio().target();
    float[] taps = table.at((int) (place % period), period, new float[2 * table.reach()]);
    long first = place / period + 1 - table.reach();
    double sum = 0;
    for (int tap = 0; tap < taps.length; tap++) {
      long at = first + tap;
      sum += at >= 0 && at < sound.length ? (double) taps[tap] * sound[(int) at] : 0;
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({"0.99, 140", "0.5, 40"})
  void the_steepest_and_the_shortest_filter_do_so_too(double passBand, double stopBandDb) {
    FilterDesign design =
        FilterDesign.of(new WindowedSincConfig(passBand, stopBandDb), new Ratio(2, 1));
    float[] sound = noise(60_000);
    float[] actual = design.newConversion(VECTORS).convert(sound);
    for (int i = 0; i < actual.length; i += 7) {
      assertEquals(precise(design, sound, i), actual[i], 1e-5, "sample " + i);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1",
    "1, 2",
    "3, 1",
    "3, 2",
    "1, 6",
    "441, 160",
    "160, 147",
    "147, 160",
    "44101, 22050"
  })
  void vector_instructions_give_bitwise_what_plain_loops_give(int sourceStep, int targetStep) {
    FilterDesign design =
        FilterDesign.of(WindowedSincConfig.defaults(), new Ratio(sourceStep, targetStep));
    float[] sound = noise(200_003);
    assertArrayEquals(
        design.newConversion(PLAIN).convert(sound), design.newConversion(VECTORS).convert(sound));
  }

  @Test
  void plain_loops_serve_where_vectors_do_not_pay() {
    assertInstanceOf(PlainLaneSums.class, FastestLaneSums.of(false));
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "1, 2", "441, 160"})
  void one_conversion_serves_sounds_of_all_lengths(int sourceStep, int targetStep) {
    Ratio ratio = new Ratio(sourceStep, targetStep);
    FilterDesign design = FilterDesign.of(WindowedSincConfig.defaults(), ratio);
    SegmentConversion used = design.newConversion(VECTORS);
    for (int length : new int[] {70_001, 0, 1, 2, 5_000, 33_333, 511, 512, 200_000, 3}) {
      float[] sound = noise(length);
      assertArrayEquals(design.newConversion(VECTORS).convert(sound), used.convert(sound));
    }
  }

  @ParameterizedTest
  @CsvSource({"44100, 22050", "22050, 44100", "48000, 32000", "48000, 8000", "48000, 44100"})
  void pieces_that_begin_at_multiples_of_the_reach_are_bitwise_the_whole(int fromHz, int toHz) {
    int reach = resampler().reachSamples(fromHz, toHz).orElseThrow();
    int step = Ratio.of(fromHz, toHz).source();
    assertPieces(fromHz, toHz, (reach + step - 1) / step * step, 0);
  }

  /**
   * Elsewhere a sample may lie in the other place of its pattern, where it is rounded otherwise.
   */
  @ParameterizedTest
  @CsvSource({"44100, 22050", "22050, 44100", "48000, 8000"})
  void pieces_that_begin_at_other_periods_are_the_whole_up_to_rounding(int fromHz, int toHz) {
    int step = Ratio.of(fromHz, toHz).source();
    assertPieces(fromHz, toHz, 1001 * step, 2e-6f);
  }

  private static void assertPieces(int fromHz, int toHz, int start, float tolerance) {
    int reach = resampler().reachSamples(fromHz, toHz).orElseThrow();
    Ratio ratio = Ratio.of(fromHz, toHz);
    float[] sound = noise(start + 4 * reach + 20_000);
    float[] whole = resampler().resample(AudioClip.of(fromHz, sound), toHz).samples(0);
    float[] heard = Arrays.copyOfRange(sound, start, start + 2 * reach + 10_000);
    float[] piece = resampler().resample(AudioClip.of(fromHz, heard), toHz).samples(0);
    int from = ratio.targetLength(reach);
    int shift = ratio.targetLength(start);
    for (int i = from; i < ratio.targetLength(reach + 9_000); i++) {
      assertEquals(whole[shift + i], piece[i], tolerance, "sample " + i);
    }
    assertTrue(reach < 2_000);
  }

  private static WindowedSincResampler resampler() {
    return new WindowedSincResampler(WindowedSincConfig.defaults());
  }

  private static float[] noise(int length) {
    Random random = new Random(7);
    float[] samples = new float[length];
    for (int i = 0; i < length; i++) {
      samples[i] = random.nextFloat() * 2 - 1;
    }
    return samples;
  }
}
