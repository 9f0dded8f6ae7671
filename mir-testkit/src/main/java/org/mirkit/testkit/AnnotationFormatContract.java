package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;

/**
 * The contract of every {@link AnnotationFormat}; what its files say is for its own tests. Whole,
 * with its provider's:
 *
 * <pre>{@code
 * class SvlTest implements ProviderContract<SvlConfig, AnnotationFormat>, AnnotationFormatContract {
 *   public Provider<SvlConfig, AnnotationFormat> provider() { return SvlPlugin.SVL; }
 *   public SvlConfig exampleConfig() { return new SvlConfig(); }
 *   public AnnotationFormat format() { return provider().create(exampleConfig()); }
 *   public List<Annotation> examples() {
 *     return List.of(
 *         new Onsets(new double[] {0.25, 1.5}),
 *         new Onsets(new double[0]),
 *         new ChordSequence(List.of(new TimedLabel(0, 2, "C:maj"))));
 *   }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public interface AnnotationFormatContract {

  /** The format to be checked. */
  AnnotationFormat format();

  /**
   * Annotations that it can say exactly, at least one of each of its types, about a recording of
   * ten minutes. The first of each type is not empty.
   */
  List<Annotation> examples();

  /** Whether one file holds several annotations, so that others must be kept. */
  default boolean holdsSeveral() {
    return false;
  }

  @Test
  default void extensions_are_short_and_begin_without_a_dot() {
    assertFalse(format().extensions().isEmpty(), "there is no extension");
    for (String extension : format().extensions()) {
      assertTrue(
          extension.matches("[a-z0-9]{1,12}(\\.[a-z0-9]{1,12})?"),
          "an extension is '" + extension + "'");
    }
  }

  @Test
  default void every_type_has_an_example() {
    assertEquals(
        format().types(),
        examples().stream().map(Annotation::getClass).collect(Collectors.toSet()));
  }

  @Test
  default void what_was_written_is_read_again(@TempDir Path folder) throws IOException {
    AnnotationFiles files = new AnnotationFiles(format(), folder);
    for (Annotation example : examples()) {
      Path file = files.write(example, Optional.empty());
      assertEquals(example, format().read(file, example.getClass()), file::toString);
    }
  }

  @Test
  default void recording_is_told_as_it_was_written_or_not_at_all(@TempDir Path folder)
      throws IOException {
    AnnotationFiles files = new AnnotationFiles(format(), folder);
    for (Annotation example : examples()) {
      Path file = files.write(example, Optional.empty());
      format()
          .recording(file, example.getClass())
          .ifPresent(told -> assertEquals(AnnotationFiles.RECORDING, told, file::toString));
    }
  }

  @Test
  default void equal_annotations_give_bitwise_equal_files(@TempDir Path folder) throws IOException {
    for (Annotation example : examples()) {
      assertArrayEquals(
          new AnnotationFiles(format(), folder).bytes(example),
          new AnnotationFiles(format(), folder).bytes(example),
          example.toString());
    }
  }

  @Test
  default void stream_is_left_open(@TempDir Path folder) throws IOException {
    for (Annotation example : examples()) {
      assertFalse(
          new AnnotationFiles(format(), folder).closesStream(example), "the stream is closed");
    }
  }

  @Test
  default void another_type_is_refused(@TempDir Path folder) throws IOException {
    AnnotationFiles files = new AnnotationFiles(format(), folder);
    Path file = files.write(examples().get(0), Optional.empty());
    Refusals.message(DataException.class, "write", () -> files.bytes(new ForeignAnnotation()));
    Refusals.message(
        DataException.class, "read", () -> format().read(file, ForeignAnnotation.class));
  }

  @Test
  default void missing_and_foreign_files_are_refused_by_name(@TempDir Path folder)
      throws IOException {
    Path missing = folder.resolve("missing.file");
    Path picture = folder.resolve("picture.file");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, -1});
    for (Class<? extends Annotation> type : format().types()) {
      for (Path file : List.of(missing, picture, folder)) {
        String message =
            Refusals.message(
                DataException.class, type.getSimpleName(), () -> format().read(file, type));
        assertTrue(message.contains(file.getFileName().toString()), message);
      }
    }
  }

  /** An empty file is refused, or says what is written as one. */
  @Test
  default void empty_file_says_nothing(@TempDir Path folder) throws IOException {
    AnnotationFiles files = new AnnotationFiles(format(), folder);
    Path empty = Files.createFile(folder.resolve("empty.file"));
    for (Class<? extends Annotation> type : format().types()) {
      Optional<? extends Annotation> read = files.readOrRefused(empty, type);
      if (read.isPresent()) {
        assertEquals(0, files.bytes(read.get()).length, type.getSimpleName());
      }
    }
  }

  /** Wherever a file is cut off, the rest is read or refused in words that name it. */
  @Test
  default void torn_file_is_read_or_refused_by_name(@TempDir Path folder) throws IOException {
    AnnotationFiles files = new AnnotationFiles(format(), folder);
    for (Annotation example : examples()) {
      byte[] whole = files.bytes(example);
      int step = Math.max(1, whole.length / 40);
      for (int length = 1; length < whole.length; length += step) {
        files.readOrRefused(files.torn(whole, length), example.getClass());
      }
    }
  }

  @Test
  default void annotations_of_an_earlier_file_are_kept(@TempDir Path folder) throws IOException {
    assumeTrue(holdsSeveral(), "a file holds one annotation");
    AnnotationFiles files = new AnnotationFiles(format(), folder);
    Set<Class<?>> types = new HashSet<>();
    List<Annotation> firsts = examples().stream().filter(e -> types.add(e.getClass())).toList();
    Optional<Path> earlier = Optional.empty();
    for (Annotation example : firsts) {
      earlier = Optional.of(files.write(example, earlier));
    }
    for (Annotation example : firsts) {
      assertEquals(example, format().read(earlier.orElseThrow(), example.getClass()));
    }
  }

  @Test
  default void earlier_file_that_is_damaged_is_refused_by_name(@TempDir Path folder)
      throws IOException {
    assumeTrue(holdsSeveral(), "a file holds one annotation");
    AnnotationFiles files = new AnnotationFiles(format(), folder);
    byte[] whole = files.bytes(examples().get(0));
    Path torn = files.torn(whole, whole.length / 2);
    String message =
        Refusals.message(
            DataException.class,
            "a damaged earlier file",
            () -> files.write(examples().get(0), Optional.of(torn)));
    assertTrue(message.contains(torn.getFileName().toString()), message);
  }

  @Test
  default void files_are_closed_after_reading_writing_and_refusals(@TempDir Path folder)
      throws IOException {
    AnnotationFiles files = new AnnotationFiles(format(), folder);
    for (Annotation example : examples()) {
      Path file = files.write(example, Optional.empty());
      format().read(file, example.getClass());
      Path text = Files.writeString(folder.resolve("text.file"), "neither table nor labels");
      Refusals.ifAny(DataException.class, () -> format().read(text, example.getClass()));
    }
    OpenFiles.requireNone(folder, "reading and writing");
  }

  @Test
  default void four_threads_read_and_write_what_one_does(@TempDir Path folder) throws Exception {
    AnnotationFormat format = format();
    Annotation example = examples().get(0);
    Path file = new AnnotationFiles(format, folder).write(example, Optional.empty());
    byte[] alone = Files.readAllBytes(file);
    for (byte[] together :
        Concurrently.call(
            () ->
                new AnnotationFiles(format, folder).bytes(format.read(file, example.getClass())))) {
      assertArrayEquals(alone, together);
    }
  }
}
