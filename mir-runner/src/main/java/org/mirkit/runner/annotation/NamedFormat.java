package org.mirkit.runner.annotation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.Recording;
import org.mirkit.runner.io.AtomicFile;
import org.mirkit.runner.io.IoReason;

/**
 * A format of annotations under the name by which a person chooses it.
 *
 * @param id its provider's id
 * @param format reads and writes
 */
public record NamedFormat(String id, AnnotationFormat format) {

  /** Whether it can hold annotations of a type. */
  public boolean holds(Class<? extends Annotation> type) {
    return format.types().contains(type);
  }

  /** What names of its files end in, with the dot. */
  public String ending() {
    return "." + format.extensions().get(0);
  }

  /**
   * Reads an annotation.
   *
   * @throws DataException if the file cannot be read, or holds none of that type
   */
  public <A extends Annotation> A read(Path file, Class<A> type) {
    return format.read(file, type);
  }

  /**
   * What a file says beside an annotation.
   *
   * @throws DataException if it is not clear which annotation is meant
   */
  public Optional<Recording> recording(Path file, Class<? extends Annotation> type) {
    return format.recording(file, type);
  }

  /**
   * Writes a whole file in one step, creating folders on the way.
   *
   * @param earlier whose other annotations are kept, where the format can hold several
   * @throws DataException if it cannot be written; the message names the file
   */
  public void write(Annotation annotation, Recording recording, Optional<Path> earlier, Path file) {
    try {
      AtomicFile.write(file, out -> format.write(annotation, recording, earlier, out));
    } catch (IOException e) {
      throw new DataException(file + ": cannot be written: " + IoReason.of(e), e);
    } catch (DataException e) {
      throw new DataException("%s: is not written: %s".formatted(file, e.getMessage()), e);
    }
  }
}
