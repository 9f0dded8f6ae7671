package org.mirkit.tasks.format;

import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.testkit.AnnotationFormatContract;
import org.mirkit.testkit.ProviderContract;

/**
 * The contracts of a format and of its provider.
 *
 * @param <C> its parameters
 */
public interface FormatContract<C extends Record>
    extends ProviderContract<C, AnnotationFormat>, AnnotationFormatContract {

  @Override
  default AnnotationFormat format() {
    return provider().create(exampleConfig());
  }
}
