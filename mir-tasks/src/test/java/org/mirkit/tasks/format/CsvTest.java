package org.mirkit.tasks.format;

import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;

class CsvTest implements FormatContract<NoParameters> {
  @Override
  public Provider<NoParameters, AnnotationFormat> provider() {
    return FormatProviders.CSV;
  }

  @Override
  public NoParameters exampleConfig() {
    return new NoParameters();
  }

  @Override
  public List<Annotation> examples() {
    return Examples.all();
  }
}
