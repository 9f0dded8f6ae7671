package org.mirkit.runner.io;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Writes a file so that a reader finds the old one, or the new one whole: first under another name,
 * forced to disk, then moved to its place in one step. A kill leaves at most a {@code .part} file,
 * which nobody reads.
 */
public final class AtomicFile {
  private static final String PART = ".part";

  private AtomicFile() {}

  /** Writes what the content gives, creating folders on the way. */
  public static void write(Path file, Content content) throws IOException {
    place(
        file,
        part -> {
          // Not a channel: an interrupt would close it, and what is said last could not be written.
          try (FileOutputStream out = new FileOutputStream(part.toFile())) {
            content.writeTo(out);
            out.getFD().sync();
          }
        });
  }

  /** Puts a file in its place that somebody else writes by its name. */
  public static void place(Path file, Maker maker) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // Not a temporary file of the JDK: those only their owner may read, and so would be the result.
    Path part = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + PART);
    try {
      maker.make(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Whether a file is what a kill left of one that was being written. */
  public static boolean isPart(Path file) {
    return file.getFileName().toString().endsWith(PART);
  }

  /** What is to be written. */
  @FunctionalInterface
  public interface Content {

    /** Writes all of it; need not close the stream. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Makes a file under the name that it is told. */
  @FunctionalInterface
  public interface Maker {

    /** Makes it; there is none of that name, and its folder exists. */
    void make(Path file) throws IOException;
  }
}
