package org.mirkit.tasks.format;

import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Recording;

/** How annotations of one type are written as text and read again. */
interface Form {

  /** The type and its rows. */
  Parts<?, ?> parts();

  /** What a text says. */
  Annotation read(SourceText source);

  /** The text of an annotation of the type. */
  String write(Annotation annotation, Recording recording);
}
