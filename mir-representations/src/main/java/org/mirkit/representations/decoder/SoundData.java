package org.mirkit.representations.decoder;

import java.nio.ByteOrder;
import org.mirkit.api.audio.AudioFormat;

/**
 * Where a file's samples lie and how they are written.
 *
 * @param format rate and channels
 * @param encoding of each sample
 * @param order of the bytes in a sample
 * @param start offset of the first sample in the file
 * @param declaredBytes length of all samples as the header states it; {@link #UNKNOWN} if it does
 *     not, because the file was written as a stream
 */
record SoundData(
    AudioFormat format, SampleEncoding encoding, ByteOrder order, long start, long declaredBytes) {

  /** The samples go on to the end of the file. */
  static final long UNKNOWN = -1;

  /** Bytes of one sample of every channel. */
  int bytesPerFrame() {
    return format.channels() * encoding.bytes();
  }

  double seconds(long bytes) {
    return (double) (bytes / bytesPerFrame()) / format.sampleRateHz();
  }
}
