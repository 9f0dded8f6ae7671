package org.mirkit.runner.annotation;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Recording;

/**
 * Carries an annotation from one format to another.
 *
 * @param from what is read
 * @param to what is written
 */
public record Conversion(FormatChoice from, FormatChoice to) {

  /**
   * What was done.
   *
   * @param type what was carried
   * @param from the id of the format that was read
   * @param to the id of the format that was written
   */
  public record Done(Class<? extends Annotation> type, String from, String to) {}

  /**
   * Converts a file. A file that is replaced gives what else it holds to the new one; where there
   * is none, and both are of one format, the input does.
   *
   * @param wanted the type of annotation; where it is not said, the only one that both formats can
   *     hold and the file can be read as
   * @param said what it is about, as far as the file does not say so itself or is corrected
   * @throws ConfigException if it is not clear what the file is to be read as
   * @throws DataException if it cannot be read, or cannot be said in the other format
   */
  public Done convert(
      Path input, Path output, Optional<Class<? extends Annotation>> wanted, SaidRecording said) {
    Annotation annotation = read(input, wanted);
    NamedFormat source = from.holding(annotation.getClass());
    NamedFormat target = to.holding(annotation.getClass());
    Optional<Path> earlier = Optional.of(output).filter(Files::exists);
    if (earlier.isEmpty() && source.id().equals(target.id())) {
      earlier = Optional.of(input);
    }
    Recording recording = said.with(source.recording(input, annotation.getClass()), titleOf(input));
    target.write(annotation, recording, earlier, output);
    return new Done(annotation.getClass(), source.id(), target.id());
  }

  private static String titleOf(Path file) {
    return file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]+$", "");
  }

  /**
   * Reads a file that can be converted, as {@link #convert} does.
   *
   * @throws ConfigException if it is not clear what the file is to be read as
   * @throws DataException if it cannot be read
   */
  public Annotation read(Path input, Optional<Class<? extends Annotation>> wanted) {
    return wanted.isPresent() ? read(input, wanted.get()) : readAsWhatItIs(input);
  }

  /** Refuses a format that could not be written before anything is read. */
  private Annotation read(Path input, Class<? extends Annotation> type) {
    to.holding(type);
    return from.holding(type).read(input, type);
  }

  private Annotation readAsWhatItIs(Path input) {
    List<Class<? extends Annotation>> types =
        from.chosen().stream()
            .<Class<? extends Annotation>>flatMap(format -> format.format().types().stream())
            .distinct()
            .filter(to::holds)
            .toList();
    if (types.isEmpty()) {
      throw new ConfigException(
          "%s and %s hold no type of annotations in common".formatted(from.what(), to.what()));
    }
    if (types.size() == 1) {
      return read(input, types.get(0));
    }
    List<Annotation> found = new ArrayList<>();
    for (Class<? extends Annotation> type : types) {
      try {
        found.add(from.holding(type).read(input, type));
      } catch (DataException e) {
        // It is no file of that type; which it is, is what is asked here.
      }
    }
    if (found.size() != 1) {
      throw new ConfigException(
          "%s: can be read as %s; say with --type which of %s it is"
              .formatted(
                  input,
                  found.isEmpty()
                      ? "nothing that the other format can hold"
                      : found.size() + " types of annotations",
                  (found.isEmpty() ? types : found.stream().map(Annotation::getClass).toList())
                      .stream().map(AnnotationTypes::nameOf).collect(joining(", "))));
    }
    return found.get(0);
  }
}
