package org.mirkit.runner.pipeline;

/**
 * Which track each training excerpt is cut from. Depends on nothing but its arguments, so that any
 * epoch can be replayed.
 */
public interface Draws {

  /** Excerpts in an epoch. */
  int size();

  /**
   * The number of a track, from 0.
   *
   * @param index of the excerpt, below {@link #size()}
   * @param epoch from 0
   */
  int track(int index, int epoch);

  /** As many excerpts of each track. */
  static Draws ofEach(int tracks, int perTrack) {
    return new Draws() {
      @Override
      public int size() {
        return tracks * perTrack;
      }

      @Override
      public int track(int index, int epoch) {
        return index % tracks;
      }
    };
  }
}
