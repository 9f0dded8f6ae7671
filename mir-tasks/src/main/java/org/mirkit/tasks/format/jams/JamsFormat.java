package org.mirkit.tasks.format.jams;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.Recording;
import org.mirkit.tasks.format.HeldTypes;

/**
 * JAMS files. An annotation goes beside those that are there, in the place of one of its own type
 * that was written here for the same annotator; everything else stays as it is.
 */
final class JamsFormat implements AnnotationFormat {
  private final JamsConfig config;
  private final Map<Class<? extends Annotation>, JamsForm<?>> forms = new LinkedHashMap<>();
  private final HeldTypes types;

  JamsFormat(JamsConfig config) {
    this.config = config;
    JamsForms.all().forEach(form -> forms.put(form.type(), form));
    this.types = new HeldTypes("jams", forms.keySet());
  }

  @Override
  public List<String> extensions() {
    return List.of("jams");
  }

  @Override
  public Set<Class<? extends Annotation>> types() {
    return types.all();
  }

  @Override
  public <A extends Annotation> A read(Path file, Class<A> type) {
    JamsForm<?> form = form(type);
    JamsAnnotation found = choose(JamsFile.read(file), form);
    try {
      return type.cast(form.read(found));
    } catch (DataException e) {
      throw found.refusal(e);
    }
  }

  @Override
  public Optional<Recording> recording(Path path, Class<? extends Annotation> type) {
    JamsFile file = JamsFile.read(path);
    return Optional.of(file.recording(choose(file, form(type)).annotator()));
  }

  private JamsAnnotation choose(JamsFile file, JamsForm<?> form) {
    List<JamsAnnotation> all = file.annotations();
    List<JamsAnnotation> fitting =
        all.stream()
            .filter(a -> a.isOf(form.type()) && form.reads(a.namespace()))
            .filter(a -> config.annotator().map(a.annotator()::equals).orElse(true))
            .toList();
    if (fitting.isEmpty()) {
      throw new DataException(
          "%s: holds no %s%s; it holds %s"
              .formatted(
                  file.path(),
                  form.type().getSimpleName(),
                  config.annotator().map(name -> " by '" + name + "'").orElse(""),
                  all.isEmpty() ? "no annotations" : list(all)));
    }
    int number = config.number().orElse(1);
    if (number > fitting.size() || config.number().isEmpty() && fitting.size() > 1) {
      throw new DataException(
          "%s: holds %d annotations that could be meant: %s; choose one by annotator or by number, from 1"
              .formatted(file.path(), fitting.size(), list(fitting)));
    }
    return fitting.get(number - 1);
  }

  private static String list(List<JamsAnnotation> annotations) {
    return annotations.stream()
        .map(a -> "%s by '%s'".formatted(a.namespace(), a.annotator()))
        .collect(joining(", "));
  }

  @Override
  public void write(
      Annotation annotation, Recording recording, Optional<Path> earlier, OutputStream out)
      throws IOException {
    JamsForm<?> form = form(annotation.getClass());
    JamsFile file = earlier.map(JamsFile::read).orElseGet(JamsFile::empty);
    double durationSeconds = file.describe(recording);
    file.put(form.draft(annotation, durationSeconds), recording.annotator(), durationSeconds);
    file.writeTo(out);
  }

  private JamsForm<?> form(Class<?> type) {
    types.require(type);
    return Objects.requireNonNull(forms.get(type));
  }
}
