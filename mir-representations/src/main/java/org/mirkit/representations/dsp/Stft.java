package org.mirkit.representations.dsp;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.function.Consumer;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;

/**
 * Short-time Fourier transform of a signal, handed on block by block so that no spectrogram of the
 * whole has to be held in memory. Equal to librosa's {@code stft} up to rounding of floats.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class Stft {
  private static final int MOST_VALUES = Integer.MAX_VALUE - 8;

  private final StftGeometry geometry;
  private final RealFft fft;
  private final float[] window;

  /** A transform with frames of the given geometry. */
  public Stft(StftGeometry geometry) {
    this.geometry = geometry;
    this.fft = new RealFft(geometry.fftSamples());
    this.window = geometry.paddedWindow();
  }

  /** How the sound is cut into frames. */
  public StftGeometry geometry() {
    return geometry;
  }

  /**
   * The number of frames of a clip.
   *
   * @param rows values that will be kept of each frame
   * @throws AudioException if it is too short for a frame, or too long for one array
   */
  public int requireFrames(AudioClip clip, int rows) {
    int frames = geometry.frames(clip.length());
    if (frames == 0) {
      throw new AudioException(
          "the clip has %d samples (%s s), expected at least the %d of a frame; centered: true pads"
                  .formatted(clip.length(), clip.seconds(), geometry.fftSamples())
              + " it with zeros");
    }
    if ((long) frames * rows > MOST_VALUES) {
      throw new AudioException(
          "a clip of %s s gives %d frames of %d values, more than the %d that fit; use a longer hop"
                  .formatted(clip.seconds(), frames, rows, MOST_VALUES)
              + " or a shorter clip");
    }
    return frames;
  }

  /**
   * Transforms all frames of a signal.
   *
   * @param samples finite
   * @param sink is shown each block in order, and may change it; it MUST NOT keep it
   */
  public void analyze(float[] samples, Consumer<SpectrumBlock> sink) {
    SpectrumBlock block = new SpectrumBlock(geometry.fftSamples());
    HopColumns columns = new HopColumns(geometry.fftSamples(), geometry.hopSamples());
    int frames = geometry.frames(samples.length);
    for (int first = 0; first < frames; first += LANES) {
      block.hold(first, Math.min(LANES, frames - first));
      load(samples, block.firstFrame(), columns);
      taper(columns, block);
      fft.transform(block);
      sink.accept(block);
    }
  }

  private void load(float[] samples, int firstFrame, HopColumns columns) {
    int lead = geometry.centered() ? geometry.fftSamples() / 2 : 0;
    long start = (long) firstFrame * geometry.hopSamples() - lead;
    int span = (LANES - 1) * geometry.hopSamples() + geometry.fftSamples();
    if (start >= 0 && start + span <= samples.length) {
      columns.hold(samples, (int) start);
    } else {
      columns.hold(withZeros(samples, start, span), 0);
    }
  }

  private static float[] withZeros(float[] samples, long start, int span) {
    float[] padded = new float[span];
    int from = (int) Math.max(0, start);
    int to = (int) Math.min(samples.length, start + span);
    if (from < to) {
      System.arraycopy(samples, from, padded, (int) (from - start), to - from);
    }
    return padded;
  }

  private void taper(HopColumns columns, SpectrumBlock block) {
    for (int pair = 0; pair < window.length / 2; pair++) {
      int row = fft.rowOf(pair);
      columns.copy(2 * pair, window[2 * pair], block.re(row));
      columns.copy(2 * pair + 1, window[2 * pair + 1], block.im(row));
    }
  }
}
