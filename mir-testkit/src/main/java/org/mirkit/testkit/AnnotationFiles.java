package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.Recording;

/** Writes annotations of one recording to files of one format. */
record AnnotationFiles(AnnotationFormat format, Path folder) {
  /** What all files are about. */
  static final Recording RECORDING = new Recording("Étude", 600, "mirkit testkit");

  private static final class Stream extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }

  byte[] bytes(Annotation annotation) throws IOException {
    return written(annotation, Optional.empty()).toByteArray();
  }

  boolean closesStream(Annotation annotation) throws IOException {
    return written(annotation, Optional.empty()).closed;
  }

  private Stream written(Annotation annotation, Optional<Path> earlier) throws IOException {
    Stream out = new Stream();
    format.write(annotation, RECORDING, earlier, out);
    return out;
  }

  Path write(Annotation annotation, Optional<Path> earlier) throws IOException {
    Path file = Files.createTempFile(folder, "written", "." + format.extensions().get(0));
    return Files.write(file, written(annotation, earlier).toByteArray());
  }

  Path torn(byte[] whole, int length) throws IOException {
    return Files.write(folder.resolve("torn.file"), Arrays.copyOf(whole, length));
  }

  /** What a file says; nothing if it was refused by its name. */
  <A extends Annotation> Optional<A> readOrRefused(Path file, Class<A> type) {
    try {
      return Optional.of(format.read(file, type));
    } catch (DataException e) {
      assertTrue(
          String.valueOf(e.getMessage()).contains(file.getFileName().toString()), e.getMessage());
      return Optional.empty();
    }
  }
}
