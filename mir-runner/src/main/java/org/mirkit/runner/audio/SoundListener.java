package org.mirkit.runner.audio;

import org.mirkit.api.audio.AudioFormat;

/**
 * Is told of all sound that a reader hands out, so that a second use of a file need not decode it a
 * second time. Several threads may call it.
 */
@FunctionalInterface
public interface SoundListener {

  /** A file begins, by the name of its source; the same one may begin several times. */
  Ear begin(String name, AudioFormat format);

  /** Hears one sound, from its first sample on; used by one thread at a time. */
  interface Ear {

    /** Some samples passed; the arrays are not to be kept or written to. */
    void hear(float[][] channels, int offset, int count);

    /** The sound was heard to its end; not called for one that nobody read so far. */
    void end();
  }
}
