package org.mirkit.representations.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AutocorrelationTest {

  @Property(tries = 40)
  void it_equals_its_definition(
      @ForAll @IntRange(min = 2, max = 150) int frame,
      @ForAll @IntRange(min = 1, max = 80) int hop,
      @ForAll @IntRange(min = 0, max = 100) int percentOfLags,
      @ForAll Window window,
      @ForAll long seed) {
    int lags = 1 + (frame - 1) * percentOfLags / 100;
    check(new Autocorrelation(frame, hop, lags, window), frame, hop, lags, window, seed);
  }

  @Property(tries = 30)
  void it_equals_its_definition_where_frames_share_pieces(
      @ForAll @IntRange(min = 0, max = 4) int log2Pieces,
      @ForAll @IntRange(min = 0, max = 3) int log2HopsInPiece,
      @ForAll @IntRange(min = 1, max = 32) int lags,
      @ForAll long seed) {
    int hop = 32 >> log2HopsInPiece;
    int frame = 32 << log2Pieces;
    Window window = Window.RECTANGULAR;
    check(new Autocorrelation(frame, hop, lags, window), frame, hop, lags, window, seed);
  }

  @Test
  void silence_is_exactly_zero_beside_loud_frames() {
    float[] samples = new float[9000];
    Arrays.fill(samples, 0, 2048, 1);
    new Autocorrelation(2048, 512, 339, Window.RECTANGULAR)
        .analyze(
            samples,
            0,
            10,
            block -> {
              for (int lag = 0; lag < 339; lag++) {
                assertEquals(0, block.lag(lag)[4]);
              }
            });
  }

  private static void check(
      Autocorrelation autocorrelation, int frame, int hop, int lags, Window window, long seed) {
    float[] samples = new float[500];
    Random random = new Random(seed);
    for (int i = 0; i < samples.length; i++) {
      samples[i] = random.nextFloat() - 0.5f;
    }
    double[] taper = window.periodic(frame);
    int lead = frame / 3;
    int[] seen = new int[1];
    autocorrelation.analyze(
        samples,
        lead,
        70,
        block -> {
          for (int lane = 0; lane < block.frames(); lane++) {
            int start = (block.firstFrame() + lane) * hop - lead;
            for (int lag = 0; lag < lags; lag++) {
              double expected = defined(samples, start, taper, lag);
              assertEquals(expected, block.lag(lag)[lane], 1e-6 * frame);
            }
            seen[0]++;
          }
        });
    assertEquals(70, seen[0]);
  }

  private static double defined(float[] samples, int start, double[] taper, int lag) {
    double sum = 0;
    for (int i = 0; i + lag < taper.length; i++) {
      sum += at(samples, start + i) * taper[i] * at(samples, start + i + lag) * taper[i + lag];
    }
    return sum;
  }

  private static float at(float[] samples, int index) {
    return index < 0 || index >= samples.length ? 0 : samples[index];
  }
}
