package org.mirkit.runner.features;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;

/**
 * One entry of the store, mapped into memory: excerpts are read without touching the rest, and the
 * operating system decides what stays in memory. Safe for several threads.
 *
 * <p>The file: an {@link EntryHeader}, then the values, little endian: row-major with time fastest
 * where they are floats, {@linkplain PairedRows two rows at a time} where they are half floats.
 */
public final class StoredFeatures implements FrameSource {
  private final FeatureSpec spec;
  private final int frames;
  private final Precision precision;
  private final FloatBuffer floats;
  private final PairedRows halves;

  private StoredFeatures(FeatureSpec spec, int frames, Precision precision, ByteBuffer values) {
    this.spec = spec;
    this.frames = frames;
    this.precision = precision;
    this.floats = values.asFloatBuffer();
    this.halves = new PairedRows(values, spec.channels() * spec.bins(), frames);
  }

  /**
   * Opens an entry.
   *
   * @throws IOException if it is damaged, or another than expected; nothing of it is then read
   */
  static StoredFeatures open(Path file, FeatureSpec spec, Precision precision) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      EntryHeader header = EntryHeader.read(channel);
      ByteBuffer bytes = map(channel);
      EntryHeader.requireWhole(bytes);
      boolean fits =
          header.valueBytes() == precision.bytes()
              && header.channels() == spec.channels()
              && header.bins() == spec.bins();
      if (!fits) {
        throw new IOException("has another layout than expected");
      }
      ByteBuffer values = bytes.position(header.length()).slice().order(ByteOrder.LITTLE_ENDIAN);
      return new StoredFeatures(spec, header.frames(), precision, values);
    }
  }

  /**
   * Reads all of an entry, whatever is in it.
   *
   * @throws IOException if it is damaged
   */
  static void verify(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      EntryHeader.read(channel);
      EntryHeader.requireWhole(map(channel));
    }
  }

  private static ByteBuffer map(FileChannel channel) throws IOException {
    return channel
        .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
        .order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Writes features row by row, so that no second copy of them is made. */
  static void write(Features features, Precision precision, String representation, OutputStream out)
      throws IOException {
    FeatureSpec spec = features.spec();
    ByteBuffer header =
        new EntryHeader(
                precision.bytes(), spec.channels(), spec.bins(), features.frames(), representation)
            .bytes();
    CRC32C checksum = new CRC32C();
    EntryHeader.update(checksum, header);
    writeRows(features, precision, bytes -> checksum.update(bytes.duplicate()));
    EntryHeader.putChecksum(header, checksum);
    out.write(header.array());
    writeRows(features, precision, bytes -> out.write(bytes.array(), 0, bytes.limit()));
  }

  private static void writeRows(Features features, Precision precision, ByteSink sink)
      throws IOException {
    if (precision == Precision.FLOAT16) {
      PairedRows.write(features, sink);
      return;
    }
    float[] floats = new float[features.frames()];
    ByteBuffer bytes =
        ByteBuffer.allocate(floats.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int channel = 0; channel < features.spec().channels(); channel++) {
      for (int bin = 0; bin < features.spec().bins(); bin++) {
        features.copyRow(channel, bin, floats, 0);
        bytes.asFloatBuffer().put(floats);
        sink.take(bytes);
      }
    }
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
    if (precision == Precision.FLOAT16) {
      halves.read(first, count, excerpt);
    } else {
      readFloats(first, count, excerpt);
    }
    return Features.of(spec, count, excerpt);
  }

  private void readFloats(int first, int count, float[] target) {
    int rows = spec.channels() * spec.bins();
    for (int row = 0; row < rows; row++) {
      for (int done = 0; done < count; ) {
        int from = (first + done) % frames;
        int length = Math.min(count - done, frames - from);
        floats.get(row * frames + from, target, row * count + done, length);
        done += length;
      }
    }
  }
}
