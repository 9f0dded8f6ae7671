package org.mirkit.representations.onset;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;
import java.util.function.Consumer;
import org.mirkit.representations.dsp.Autocorrelation;
import org.mirkit.representations.dsp.LagBlock;
import org.mirkit.representations.dsp.Window;

/**
 * How alike an onset strength around each frame is to itself some frames later, block by block: the
 * values of a {@link Tempogram}, for those who need not keep them all.
 *
 * <p>As in librosa 0.11's {@code tempogram}, the strength falls to 0 in a straight line before the
 * first and after the last frame. Immutable.
 */
public final class LocalAutocorrelation {
  private final int lags;
  private final boolean normalize;
  private final Autocorrelation autocorrelation;

  /**
   * A local autocorrelation.
   *
   * @param windowFrames length of the stretch that is looked at, and number of lags
   * @param window taper of the stretch
   * @param normalize whether each frame is divided by its largest value; silence stays as it is
   */
  public LocalAutocorrelation(int windowFrames, Window window, boolean normalize) {
    this.lags = windowFrames;
    this.normalize = normalize;
    autocorrelation = new Autocorrelation(windowFrames, 1, windowFrames, window);
  }

  /**
   * Finds the autocorrelation around every frame.
   *
   * @param strength one value per frame, at least one
   * @param sink is shown each block in order; it MUST NOT keep it
   */
  public void analyze(float[] strength, Consumer<LagBlock> sink) {
    float[] scale = new float[LANES];
    autocorrelation.analyze(
        withRamps(strength),
        0,
        strength.length,
        block -> {
          if (normalize) {
            normalize(block, scale);
          }
          sink.accept(block);
        });
  }

  /**
   * The strengths with half a window on either side that leads in a straight line from and to 0.
   */
  private float[] withRamps(float[] strength) {
    int ramp = lags / 2;
    int length = strength.length;
    float[] padded = new float[length + 2 * ramp];
    System.arraycopy(strength, 0, padded, ramp, length);
    for (int i = 0; i < ramp; i++) {
      padded[i] = strength[0] * i / ramp;
      padded[padded.length - 1 - i] = strength[length - 1] * i / ramp;
    }
    return padded;
  }

  private void normalize(LagBlock block, float[] scale) {
    Arrays.fill(scale, 0);
    for (int lag = 0; lag < lags; lag++) {
      raise(scale, block.lag(lag));
    }
    for (int lane = 0; lane < LANES; lane++) {
      scale[lane] = scale[lane] < Float.MIN_NORMAL ? 1 : 1 / scale[lane];
    }
    for (int lag = 0; lag < lags; lag++) {
      multiply(block.lag(lag), scale);
    }
  }

  private static void raise(float[] largest, float[] row) {
    for (int lane = 0; lane < LANES; lane++) {
      largest[lane] = Math.max(largest[lane], Math.abs(row[lane]));
    }
  }

  private static void multiply(float[] row, float[] scale) {
    for (int lane = 0; lane < LANES; lane++) {
      row[lane] *= scale[lane];
    }
  }
}
