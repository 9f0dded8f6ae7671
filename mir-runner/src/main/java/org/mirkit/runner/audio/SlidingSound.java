package org.mirkit.runner.audio;

import java.util.Arrays;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioStream;

/**
 * The stretch of a stream that is still needed, addressed by places in the whole: what lies behind
 * is forgotten, what lies ahead is read when asked for. Used by one thread; leaves the stream open.
 */
public final class SlidingSound {
  private static final int LEAST_READ = 1 << 13;

  /** Room is made for so much at least; for more only as the sound turns out to be longer. */
  private static final int LEAST_GROWN = 1 << 20;

  private final AudioStream stream;
  private float[][] samples;
  private long start;
  private int held;
  private boolean ended;

  /** A stretch that begins, empty, where the stream is now. */
  public SlidingSound(AudioStream stream) {
    this.stream = stream;
    this.samples = new float[stream.format().channels()][LEAST_READ];
  }

  /** Place of the first sample that is not read yet. */
  public long end() {
    return start + held;
  }

  /** Whether {@link #end} is the end of the sound, as far as is known by now. */
  public boolean ended() {
    return ended;
  }

  /** Reads until a place, or to the end of the sound if that comes before. */
  public void readTo(long place) {
    while (!ended && end() < place) {
      long wanted = Math.max(LEAST_READ, place - start);
      reserve(Math.toIntExact(Math.min(wanted, Math.max(LEAST_GROWN, 2L * held))));
      int count = stream.read(samples, held, samples[0].length - held);
      ended = count < 0;
      held += Math.max(0, count);
    }
  }

  /** Lets go of everything before a place. */
  public void forgetBefore(long place) {
    int gone = (int) Math.min(held, Math.max(0, place - start));
    for (float[] channel : samples) {
      System.arraycopy(channel, gone, channel, 0, held - gone);
    }
    start += gone;
    held -= gone;
  }

  /** A copy of the samples from one place up to, but without, another; all of them held. */
  public AudioClip clip(long from, long to) {
    int first = Math.toIntExact(from - start);
    int last = Math.toIntExact(to - start);
    float[][] copy = new float[samples.length][];
    Arrays.setAll(copy, channel -> Arrays.copyOfRange(samples[channel], first, last));
    return AudioClip.of(stream.format().sampleRateHz(), copy);
  }

  private void reserve(int length) {
    if (samples[0].length <= Math.max(held, length - 1)) {
      samples = Arrays.stream(samples).map(s -> Arrays.copyOf(s, length)).toArray(float[][]::new);
    }
  }
}
