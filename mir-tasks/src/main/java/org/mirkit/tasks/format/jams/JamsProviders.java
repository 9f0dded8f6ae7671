package org.mirkit.tasks.format.jams;

import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.plugin.Provider;

/** Annotations in JAMS. */
public final class JamsProviders {

  /** {@link JamsFormat}. */
  public static final Provider<JamsConfig, AnnotationFormat> JAMS =
      Provider.of(
          AnnotationFormat.class,
          "jams",
          "JSON Annotated Music Specification: many annotations in one file, each of any type",
          JamsConfig.class,
          JamsFormat::new);

  private JamsProviders() {}
}
