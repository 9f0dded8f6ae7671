package org.mirkit.runner.features;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * What an entry of the store says of itself before its values.
 *
 * <p>Little endian: magic {@code MKF2}, bytes a value, channels, bins, frames, length of the
 * representation's name (32 bits each), CRC-32C of all other bytes of the file (64 bits), the name
 * in UTF-8 with zeros up to a multiple of eight bytes; then the values.
 *
 * @param valueBytes of one value
 * @param channels N
 * @param bins F
 * @param frames T
 * @param representation its id, for people
 */
record EntryHeader(int valueBytes, int channels, int bins, int frames, String representation) {
  private static final int MAGIC = 0x32464B4D;
  private static final int FIELD_BYTES = 24;
  private static final int FIXED_BYTES = FIELD_BYTES + Long.BYTES;
  private static final int ALIGNMENT = 8;
  private static final int LONGEST_NAME = 1024;

  /** Reads the header of an open file and requires that the file is as long as it says. */
  static EntryHeader read(FileChannel channel) throws IOException {
    ByteBuffer start =
        ByteBuffer.allocate(FIXED_BYTES + LONGEST_NAME).order(ByteOrder.LITTLE_ENDIAN);
    while (start.hasRemaining() && channel.read(start, start.position()) > 0) {
      // A read may give less than is there.
    }
    EntryHeader header = parse(start.flip());
    if (channel.size() != header.fileBytes()) {
      throw new IOException(
          "has %d bytes instead of %d".formatted(channel.size(), header.fileBytes()));
    }
    return header;
  }

  private static EntryHeader parse(ByteBuffer start) throws IOException {
    if (start.remaining() < FIXED_BYTES || start.getInt() != MAGIC) {
      throw new IOException("is not an entry of this version");
    }
    int valueBytes = start.getInt();
    int channels = start.getInt();
    int bins = start.getInt();
    int frames = start.getInt();
    int nameBytes = start.getInt();
    start.position(FIXED_BYTES);
    boolean possible = valueBytes > 0 && channels > 0 && bins > 0 && frames > 0 && nameBytes >= 0;
    if (!possible || nameBytes > start.remaining()) {
      throw new IOException("has a damaged header");
    }
    byte[] name = new byte[nameBytes];
    start.get(name);
    return new EntryHeader(
        valueBytes, channels, bins, frames, new String(name, StandardCharsets.UTF_8));
  }

  /** The bytes that go before the values, with room for the checksum. */
  ByteBuffer bytes() {
    byte[] name = name();
    ByteBuffer bytes = ByteBuffer.allocate(length()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(MAGIC).putInt(valueBytes).putInt(channels).putInt(bins).putInt(frames);
    bytes.putInt(name.length).position(FIXED_BYTES).put(name);
    return bytes.clear();
  }

  /** Up to where the values begin. */
  int length() {
    return (FIXED_BYTES + name().length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  private long fileBytes() {
    return length() + (long) channels * bins * frames * valueBytes;
  }

  private byte[] name() {
    byte[] name = representation.getBytes(StandardCharsets.UTF_8);
    if (name.length > LONGEST_NAME) {
      throw new IllegalArgumentException("a representation's id of " + name.length + " bytes");
    }
    return name;
  }

  /** Takes in all of a header, or of a file, but the checksum itself. */
  static void update(CRC32C checksum, ByteBuffer bytes) {
    checksum.update(bytes.duplicate().limit(FIELD_BYTES));
    checksum.update(bytes.duplicate().position(FIXED_BYTES));
  }

  static void putChecksum(ByteBuffer bytes, CRC32C checksum) {
    bytes.putLong(FIELD_BYTES, checksum.getValue());
  }

  /** Requires that a whole file is as it was written. */
  static void requireWhole(ByteBuffer file) throws IOException {
    CRC32C checksum = new CRC32C();
    update(checksum, file);
    if (file.getLong(FIELD_BYTES) != checksum.getValue()) {
      throw new IOException("has another checksum than when it was written");
    }
  }
}
