package org.mirkit.runner.features;

import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;

/** The features of a whole track, wherever they are kept, from which excerpts are read. */
public interface FrameSource {

  /** What the values mean. */
  FeatureSpec spec();

  /** Number of frames T of the track. */
  int frames();

  /**
   * Some frames. Past the end it begins again from the start, so that a track shorter than an
   * excerpt fills it by repeating.
   *
   * @param first from 0 below {@link #frames()}
   * @param count at least 1
   */
  Features read(int first, int count);

  /** Features in memory as a source. */
  static FrameSource of(Features features) {
    return new FrameSource() {
      @Override
      public FeatureSpec spec() {
        return features.spec();
      }

      @Override
      public int frames() {
        return features.frames();
      }

      @Override
      public Features read(int first, int count) {
        return first + count <= frames() ? features.crop(first, count) : repeated(first, count);
      }

      private Features repeated(int first, int count) {
        int rows = spec().channels() * spec().bins();
        float[] row = new float[frames()];
        float[] values = new float[rows * count];
        for (int r = 0; r < rows; r++) {
          features.copyRow(r / spec().bins(), r % spec().bins(), row, 0);
          for (int i = 0; i < count; i++) {
            values[r * count + i] = row[(first + i) % row.length];
          }
        }
        return Features.of(spec(), count, values);
      }
    };
  }
}
