package org.mirkit.runner.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file so that a reader finds the old one, or the new one whole: first under another name,
 * forced to disk, then moved to its place in one step. A kill leaves at most a {@code .part} file,
 * which nobody reads.
 */
public final class AtomicFile {

  private AtomicFile() {}

  /** Writes what the content gives, creating folders on the way. */
  public static void write(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // Not a temporary file of the JDK: those only their owner may read, and so would be the result.
    Path part = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        OutputStream out = Channels.newOutputStream(channel);
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** What is to be written. */
  @FunctionalInterface
  public interface Content {

    /** Writes all of it; need not close the stream. */
    void writeTo(OutputStream out) throws IOException;
  }
}
