package org.mirkit.api.representation;

import org.apiguardian.api.API;
import org.mirkit.api.audio.TimeGrid;

/**
 * A representation of some sound: floats over channel N, frequency F and time T, row-major with
 * time running fastest, so that one channel reads as librosa's (bins, frames).
 *
 * <p>Read-only. A {@linkplain #crop crop} is a view on the same values, not a copy.
 */
@API(status = API.Status.STABLE, since = "1.0")
public final class Features {
  private final FeatureSpec spec;
  private final float[] values;
  private final int rowLength;
  private final int firstFrame;
  private final int frames;

  private Features(FeatureSpec spec, float[] values, int rowLength, int firstFrame, int frames) {
    this.spec = spec;
    this.values = values;
    this.rowLength = rowLength;
    this.firstFrame = firstFrame;
    this.frames = frames;
  }

  /**
   * Features of the given values, which they take over: the caller MUST NOT write to them again.
   *
   * @param spec what the values mean
   * @param frames number of frames T
   * @param values N·F·T floats, row-major, time fastest
   */
  public static Features of(FeatureSpec spec, int frames, float[] values) {
    long expected = (long) spec.channels() * spec.bins() * frames;
    if (values.length != expected) {
      throw new IllegalArgumentException(
          "%d × %d × %d features need %d values, not %d"
              .formatted(spec.channels(), spec.bins(), frames, expected, values.length));
    }
    return new Features(spec, values, frames, 0, frames);
  }

  /** What the values mean. */
  public FeatureSpec spec() {
    return spec;
  }

  /** Number of frames T. */
  public int frames() {
    return frames;
  }

  /** The time axis, counted from this stretch's own first frame. */
  public TimeGrid grid() {
    return spec.grid(frames);
  }

  /** Number of values: N·F·T. */
  public int size() {
    return spec.channels() * spec.bins() * frames;
  }

  /** One value. */
  public float at(int channel, int bin, int frame) {
    return values[rowStart(channel, bin) + frame];
  }

  /**
   * A view of some frames, without a copy.
   *
   * @throws IndexOutOfBoundsException if the stretch is not inside this one
   */
  public Features crop(int first, int count) {
    java.util.Objects.checkFromIndexSize(first, count, frames);
    return new Features(spec, values, rowLength, firstFrame + first, count);
  }

  /**
   * Writes one row, all frames of a bin, to {@code target} from {@code offset}.
   *
   * @param channel from 0
   * @param bin from 0
   */
  public void copyRow(int channel, int bin, float[] target, int offset) {
    System.arraycopy(values, rowStart(channel, bin), target, offset, frames);
  }

  /** Writes all values to {@code target} from {@code offset}: row-major, time fastest. */
  public void copyTo(float[] target, int offset) {
    if (frames == rowLength) {
      System.arraycopy(values, 0, target, offset, values.length);
      return;
    }
    int position = offset;
    for (int channel = 0; channel < spec.channels(); channel++) {
      for (int bin = 0; bin < spec.bins(); bin++, position += frames) {
        copyRow(channel, bin, target, position);
      }
    }
  }

  private int rowStart(int channel, int bin) {
    return (channel * spec.bins() + bin) * rowLength + firstFrame;
  }

  @Override
  public String toString() {
    return "Features[%d × %d × %d, %s]"
        .formatted(spec.channels(), spec.bins(), frames, spec.unit());
  }
}
