package org.mirkit.api.audio;

import java.io.Closeable;
import java.util.OptionalLong;
import org.apiguardian.api.API;

/**
 * Sound that is decoded as it is read, so that a file of hours needs no more memory than a block of
 * it. Used by one thread at a time.
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface AudioStream extends Closeable {

  /** The file's own rate and channels; decoding never resamples or mixes. */
  AudioFormat format();

  /** Samples per channel as the container declares them; a hint, since headers lie. */
  OptionalLong declaredLength();

  /**
   * Reads the next samples. Writes nothing outside {@code offset} and {@code count}.
   *
   * @param channels one array per channel, written from {@code offset}
   * @param offset index of the first sample to write
   * @param count the most samples per channel to read, at least 1
   * @return samples per channel that were read, at least 1; or -1 at the end
   * @throws org.mirkit.api.AudioException if the file is damaged here; the message names the file
   *     and says where
   */
  int read(float[][] channels, int offset, int count);

  @Override
  void close();
}
