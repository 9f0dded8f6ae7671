package org.mirkit.api.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.mirkit.api.plugin.Part;

/**
 * A format of files in which annotations are kept, read and written.
 *
 * <p>Implementations are immutable and safe for use by several threads. For every type among {@link
 * #types()}, reading what was written MUST give an equal annotation, as exactly as the format can
 * say it; what it cannot say at all is refused, never dropped in silence.
 */
@Part(value = "annotation-format", summary = "Reads and writes files of annotations")
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public interface AnnotationFormat {

  /** What names of its files end in, without a dot, the usual one first: {@code lab}. */
  List<String> extensions();

  /** The types that it can hold. */
  Set<Class<? extends Annotation>> types();

  /**
   * Reads an annotation.
   *
   * @param type one of {@link #types()}
   * @throws org.mirkit.api.DataException if the file cannot be read, is of another format, or holds
   *     no annotation of that type; the message names the file and the line
   */
  <A extends Annotation> A read(Path file, Class<A> type);

  /**
   * What a file says beside an annotation, so that it can go along into another file: of the sound,
   * and of who describes it. Text that it leaves out is empty.
   *
   * @param type as for {@link #read}
   * @return nothing where the format has no place for it, as by default
   * @throws org.mirkit.api.DataException where {@link #read} cannot tell which annotation is meant
   */
  default Optional<Recording> recording(Path file, Class<? extends Annotation> type) {
    return Optional.empty();
  }

  /**
   * Writes an annotation.
   *
   * @param annotation of one of {@link #types()}
   * @param recording what it is about; gives an open end its time where it is known
   * @param earlier the file that is about to be replaced, if there is one: a format that holds
   *     several annotations keeps the others, and all else that it does not know
   * @param out where the whole new file goes; left open
   * @throws org.mirkit.api.DataException if the format cannot say it
   */
  void write(Annotation annotation, Recording recording, Optional<Path> earlier, OutputStream out)
      throws IOException;
}
