package org.mirkit.representations.cqt;

/** Receives the magnitudes of one bin in some neighbouring frames. */
@FunctionalInterface
public interface BinSink {

  /**
   * Takes them.
   *
   * @param bin from 0, the lowest
   * @param firstFrame frame of the first magnitude
   * @param frames how many of the magnitudes are of use
   * @param magnitudes is overwritten afterwards, and MUST NOT be kept
   */
  void accept(int bin, int firstFrame, int frames, float[] magnitudes);
}
