package org.mirkit.representations.spectral;

/**
 * What is measured of each frame's magnitudes. An instance belongs to one pass over one clip, so
 * that it may keep scratch memory.
 */
interface SpectralMeasure {

  /** How many numbers are taken of a frame. */
  int rows();

  /**
   * Measures some frames.
   *
   * @param magnitudes |X|, a row for each bin, a column (lane) for each frame; not to be changed
   * @param results is overwritten: a row for each number, a column for each lane
   */
  void measure(double[][] magnitudes, float[][] results);

  /**
   * Makes the features of what was measured, where they depend on the whole clip.
   *
   * @param measured {@link #rows} times {@code frames} numbers, time fastest; may be overwritten
   */
  default float[] finish(float[] measured, int frames) {
    return measured;
  }
}
