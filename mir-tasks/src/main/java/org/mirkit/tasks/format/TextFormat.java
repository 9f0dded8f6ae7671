package org.mirkit.tasks.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.Recording;

/** A format of text in UTF-8 that has a form for each of its types. */
final class TextFormat implements AnnotationFormat {
  private final HeldTypes types;
  private final List<String> extensions;
  private final Map<Class<? extends Annotation>, Form> forms = new LinkedHashMap<>();

  TextFormat(String name, List<String> extensions, List<? extends Form> forms) {
    this.extensions = List.copyOf(extensions);
    forms.forEach(form -> this.forms.put(form.parts().type(), form));
    this.types = new HeldTypes(name, this.forms.keySet());
  }

  @Override
  public List<String> extensions() {
    return extensions;
  }

  @Override
  public Set<Class<? extends Annotation>> types() {
    return types.all();
  }

  @Override
  public <A extends Annotation> A read(Path file, Class<A> type) {
    return type.cast(form(type).read(SourceText.of(file)));
  }

  @Override
  public void write(
      Annotation annotation, Recording recording, Optional<Path> earlier, OutputStream out)
      throws IOException {
    String text = form(annotation.getClass()).write(annotation, recording);
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Form form(Class<?> type) {
    types.require(type);
    return Objects.requireNonNull(forms.get(type));
  }
}
