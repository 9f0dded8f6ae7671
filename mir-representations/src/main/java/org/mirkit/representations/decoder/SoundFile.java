package org.mirkit.representations.decoder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioFormat;

/** A file that is being read, with errors that name it. */
final class SoundFile implements Closeable {
  private static final int HIGHEST_RATE_HZ = 10_000_000;
  private static final int MOST_CHANNELS = 1024;
  private static final int MOST_CHUNKS = 10_000;

  private final Path path;
  private final FileChannel channel;
  private final long size;

  private SoundFile(Path path, FileChannel channel, long size) {
    this.path = path;
    this.channel = channel;
    this.size = size;
  }

  static SoundFile open(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new AudioException(
          path + ": " + (Files.exists(path) ? "not a regular file" : "no such file"));
    }
    try {
      long size = Files.size(path);
      if (size == 0) {
        throw new AudioException(path + ": the file is empty (0 bytes)");
      }
      return new SoundFile(path, FileChannel.open(path), size);
    } catch (IOException e) {
      throw new AudioException(path + ": cannot be read: " + e.getMessage(), e);
    }
  }

  long size() {
    return size;
  }

  /** An error about this file, to be thrown. */
  AudioException problem(String message) {
    return new AudioException(path + ": " + message);
  }

  /** Some bytes of a header. */
  ByteBuffer bytes(long offset, int length, ByteOrder order, String what) {
    if (offset + length > size) {
      throw problem(
          "the file ends inside its %s: %d bytes found, at least %d expected"
              .formatted(what, size, offset + length));
    }
    ByteBuffer buffer = ByteBuffer.allocate(length).order(order);
    read(buffer, offset);
    return buffer.flip();
  }

  /** Is shown the chunks of a file one after the other. */
  @FunctionalInterface
  interface ChunkVisitor {

    /** Takes note of a chunk; whether to go on. */
    boolean visit(String tag, long start, long length);
  }

  /** Goes through the chunks from byte 12 on, as RIFF and IFF files have them. */
  void visitChunks(ByteOrder order, ChunkVisitor visitor) {
    long at = 12;
    boolean more = true;
    for (int chunk = 0; more && at + 8 <= size; chunk++) {
      if (chunk == MOST_CHUNKS) {
        throw problem("no sound in the first " + MOST_CHUNKS + " chunks; the file is damaged");
      }
      ByteBuffer head = bytes(at, 8, order, "chunk header");
      String tag = tag(head);
      long length = Integer.toUnsignedLong(head.getInt());
      more = visitor.visit(tag, at + 8, length);
      at += 8 + length + (length & 1);
    }
  }

  /** Four characters that name something. */
  static String tag(ByteBuffer buffer) {
    byte[] characters = new byte[4];
    buffer.get(characters);
    return new String(characters, StandardCharsets.ISO_8859_1);
  }

  /** Fills the buffer from an offset as far as the file goes. */
  void read(ByteBuffer buffer, long offset) {
    try {
      long at = offset;
      int count = 0;
      while (buffer.hasRemaining() && count >= 0) {
        count = channel.read(buffer, at);
        at += Math.max(0, count);
      }
    } catch (IOException e) {
      throw new AudioException(path + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** A format from a header, if it is one that a sound can have. */
  AudioFormat format(double sampleRateHz, int channels) {
    if (!(sampleRateHz >= 1 && sampleRateHz <= HIGHEST_RATE_HZ)) {
      throw problem(
          "the header states a sample rate of %s Hz, expected 1 to %d"
              .formatted(sampleRateHz, HIGHEST_RATE_HZ));
    }
    if (channels < 1 || channels > MOST_CHANNELS) {
      throw problem(
          "the header states %d channels, expected 1 to %d".formatted(channels, MOST_CHANNELS));
    }
    return new AudioFormat((int) Math.round(sampleRateHz), channels);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new AudioException(path + ": cannot be closed: " + e.getMessage(), e);
    }
  }
}
