package org.mirkit.representations.resample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.audio.AudioClip;

class BlockConversionTest {

  @ParameterizedTest
  @CsvSource({"2, 1", "1, 2", "3, 1", "3, 2", "2, 3", "7, 8", "12, 1", "1, 16", "64, 1"})
  void it_gives_what_the_direct_form_gives(int sourceStep, int targetStep) {
    assertLikeDirect(WindowedSincConfig.defaults(), sourceStep, targetStep, 100_003, 2e-6f);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3455", "3456", "3457", "7000"})
  void it_does_so_at_every_length(int length) {
    assertLikeDirect(WindowedSincConfig.defaults(), 2, 1, length, 2e-6f);
  }

  /** The direct form adds up 3682 products in floats, whose rounding is most of the difference. */
  @Test
  void the_steepest_filter_gets_longer_blocks() {
    assertLikeDirect(new WindowedSincConfig(0.99, 140), 2, 1, 100_003, 5e-6f);
  }

  private static void assertLikeDirect(
      WindowedSincConfig config, int sourceStep, int targetStep, int length, float tolerance) {
    Ratio ratio = new Ratio(sourceStep, targetStep);
    assertTrue(BlockFilter.pays(ratio));
    PhaseTable table = new PhaseTable(new KaiserSinc(config, ratio.targetPerSource()), ratio);
    float[] sound = noise(length);
    float[] direct = new SegmentConversion(table, ratio, sound).run();
    float[] actual = new BlockConversion(new BlockFilter(table, ratio), ratio, sound).run();
    assertArrayEquals(direct, actual, tolerance);
  }

  @ParameterizedTest
  @CsvSource({"44100, 22050", "22050, 44100", "48000, 32000", "48000, 8000"})
  void pieces_that_begin_at_multiples_of_the_reach_are_bitwise_the_whole(int fromHz, int toHz) {
    assertPieces(fromHz, toHz, 0, 0);
  }

  /** Elsewhere a sample lies in another place of its block, where it is rounded otherwise. */
  @ParameterizedTest
  @CsvSource({"44100, 22050", "22050, 44100", "48000, 32000", "48000, 8000"})
  void pieces_that_begin_at_other_periods_are_the_whole_up_to_rounding(int fromHz, int toHz) {
    assertPieces(fromHz, toHz, 5, 1e-6f);
  }

  private static void assertPieces(int fromHz, int toHz, int offPeriods, float tolerance) {
    WindowedSincResampler resampler = new WindowedSincResampler(WindowedSincConfig.defaults());
    int reach = resampler.reachSamples(fromHz, toHz).orElseThrow();
    Ratio ratio = Ratio.of(fromHz, toHz);
    assertEquals(0, reach % ratio.source());
    float[] sound = noise(7 * reach + 1001);
    float[] whole = resampler.resample(AudioClip.of(fromHz, sound), toHz).samples(0);
    int start = 2 * reach + offPeriods * ratio.source();
    float[] heard = Arrays.copyOfRange(sound, start, start + 4 * reach);
    float[] piece = resampler.resample(AudioClip.of(fromHz, heard), toHz).samples(0);
    int from = ratio.targetLength(reach);
    int to = ratio.targetLength(3 * reach);
    int shift = ratio.targetLength(start);
    for (int i = from; i < to; i++) {
      assertEquals(whole[shift + i], piece[i], tolerance, "sample " + i);
    }
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
