package org.mirkit.codecs;

/**
 * Where in the file the next frame should begin. When packets between two frames were broken, the
 * frames' times tell how many samples are missing; in a whole file times are left alone, since some
 * encoders write slightly wrong ones.
 */
final class Timeline {
  /** A wider hole is a damaged time and not a lack of sound. */
  private static final long WIDEST_HOLE_SECONDS = 10;

  private long expectedStart;
  private boolean begun;
  private boolean torn;

  /** Where the next frame begins if nothing is missing. */
  long expectedStart() {
    return expectedStart;
  }

  /** A packet could not be decoded. */
  void tear() {
    torn = true;
  }

  /**
   * Goes on by one frame.
   *
   * @param startSample where the frame says that it begins
   * @param samples its length
   * @param sampleRateHz its rate
   * @return how many samples are missing before it
   */
  long append(long startSample, int samples, int sampleRateHz) {
    long hole = begun && torn ? startSample - expectedStart : 0;
    expectedStart = startSample + samples;
    begun = true;
    torn = false;
    return hole < 0 || hole > WIDEST_HOLE_SECONDS * sampleRateHz ? 0 : hole;
  }
}
