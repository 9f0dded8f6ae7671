package org.mirkit.representations.chroma;

/** What is made 1 in each frame, as librosa's {@code util.normalize} does it. */
public enum ChromaNorm {
  /** The largest value. */
  MAX,
  /** The sum of absolute values. */
  SUM,
  /** The square root of the sum of squares. */
  EUCLIDEAN,
  /** Nothing. */
  NONE;

  /**
   * Normalises all frames; those whose norm is zero stay as they are.
   *
   * @param values rows of so many frames
   * @param frames length of a row
   */
  void apply(float[] values, int frames) {
    if (this == NONE || frames == 0) {
      return;
    }
    float[] norms = new float[frames];
    for (int row = 0; row < values.length; row += frames) {
      gather(values, row, norms);
    }
    for (int frame = 0; frame < frames; frame++) {
      float norm = this == EUCLIDEAN ? (float) Math.sqrt(norms[frame]) : norms[frame];
      norms[frame] = norm < Float.MIN_NORMAL ? 1 : norm;
    }
    for (int row = 0; row < values.length; row += frames) {
      scale(values, row, norms);
    }
  }

  private void gather(float[] values, int row, float[] norms) {
    switch (this) {
      case MAX -> {
        for (int frame = 0; frame < norms.length; frame++) {
          norms[frame] = Math.max(norms[frame], Math.abs(values[row + frame]));
        }
      }
      case SUM -> {
        for (int frame = 0; frame < norms.length; frame++) {
          norms[frame] += Math.abs(values[row + frame]);
        }
      }
      case EUCLIDEAN -> {
        for (int frame = 0; frame < norms.length; frame++) {
          norms[frame] += values[row + frame] * values[row + frame];
        }
      }
      case NONE -> {}
    }
  }

  private static void scale(float[] values, int row, float[] norms) {
    for (int frame = 0; frame < norms.length; frame++) {
      values[row + frame] /= norms[frame];
    }
  }
}
