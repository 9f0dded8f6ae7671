package org.mirkit.runner.features;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;

/**
 * One entry of the store, mapped into memory: excerpts are read without touching the rest, and the
 * operating system decides what stays in memory. Safe for several threads.
 *
 * <p>File layout, little endian: magic {@code MKF1}, precision in bytes, channels, bins, frames (32
 * bits each), CRC-32C of the values (64 bits), then the values row-major with time fastest.
 */
public final class StoredFeatures implements FrameSource {
  private static final int MAGIC = 0x31464B4D;
  private static final int HEADER_BYTES = 28;

  private final FeatureSpec spec;
  private final int frames;
  private final Precision precision;
  private final ByteBuffer values;

  private StoredFeatures(FeatureSpec spec, int frames, Precision precision, ByteBuffer values) {
    this.spec = spec;
    this.frames = frames;
    this.precision = precision;
    this.values = values;
  }

  static StoredFeatures open(Path file, FeatureSpec spec, Precision precision) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() < HEADER_BYTES) {
        throw new IOException("shorter than its header");
      }
      ByteBuffer bytes =
          channel
              .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
              .order(ByteOrder.LITTLE_ENDIAN);
      boolean fits =
          bytes.getInt() == MAGIC
              && bytes.getInt() == precision.bytes()
              && bytes.getInt() == spec.channels()
              && bytes.getInt() == spec.bins();
      int frames = bytes.getInt();
      long checksum = bytes.getLong();
      long rows = (long) spec.channels() * spec.bins();
      if (!fits || frames < 1 || bytes.remaining() != rows * frames * precision.bytes()) {
        throw new IOException("another layout than expected");
      }
      if (checksum(bytes) != checksum) {
        throw new IOException("checksum does not match");
      }
      return new StoredFeatures(
          spec, frames, precision, bytes.slice().order(ByteOrder.LITTLE_ENDIAN));
    }
  }

  /** Writes features row by row, so that no second copy of them is made. */
  static void write(Features features, Precision precision, OutputStream out) throws IOException {
    CRC32C checksum = new CRC32C();
    eachRow(features, precision, row -> checksum.update(row.duplicate()));
    FeatureSpec spec = features.spec();
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(MAGIC).putInt(precision.bytes());
    header.putInt(spec.channels()).putInt(spec.bins()).putInt(features.frames());
    header.putLong(checksum.getValue());
    out.write(header.array());
    eachRow(features, precision, row -> out.write(row.array()));
  }

  private static void eachRow(Features features, Precision precision, RowSink sink)
      throws IOException {
    float[] floats = new float[features.frames()];
    ByteBuffer bytes =
        ByteBuffer.allocate(floats.length * precision.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    for (int channel = 0; channel < features.spec().channels(); channel++) {
      for (int bin = 0; bin < features.spec().bins(); bin++) {
        features.copyRow(channel, bin, floats, 0);
        encode(floats, precision, bytes.clear());
        sink.take(bytes);
      }
    }
  }

  private static void encode(float[] floats, Precision precision, ByteBuffer bytes) {
    if (precision == Precision.FLOAT32) {
      bytes.asFloatBuffer().put(floats);
      return;
    }
    ShortBuffer halves = bytes.asShortBuffer();
    for (float value : floats) {
      halves.put(HalfFloats.toHalf(value));
    }
  }

  /** Takes one row's bytes; the buffer is used again for the next. */
  @FunctionalInterface
  private interface RowSink {
    void take(ByteBuffer row) throws IOException;
  }

  private static long checksum(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes.duplicate());
    return crc.getValue();
  }

  @Override
  public int frames() {
    return frames;
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  /** All frames. */
  public Features all() {
    return read(0, frames);
  }

  @Override
  public Features read(int first, int count) {
    int rows = spec.channels() * spec.bins();
    float[] excerpt = new float[rows * count];
    for (int row = 0; row < rows; row++) {
      int done = 0;
      while (done < count) {
        int from = (first + done) % frames;
        int length = Math.min(count - done, frames - from);
        readRow(row * frames + from, excerpt, row * count + done, length);
        done += length;
      }
    }
    return Features.of(spec, count, excerpt);
  }

  private void readRow(int from, float[] target, int offset, int length) {
    if (precision == Precision.FLOAT32) {
      FloatBuffer floats = values.asFloatBuffer();
      floats.get(from, target, offset, length);
      return;
    }
    ShortBuffer halves = values.asShortBuffer();
    for (int i = 0; i < length; i++) {
      target[offset + i] = HalfFloats.toFloat(halves.get(from + i));
    }
  }
}
