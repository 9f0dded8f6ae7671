package org.mirkit.tasks.format;

import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.plugin.Provider;

class CsvTest implements FormatContract<FormatConfig> {
  @Override
  public Provider<FormatConfig, AnnotationFormat> provider() {
    return FormatProviders.CSV;
  }

  @Override
  public FormatConfig exampleConfig() {
    return new FormatConfig();
  }

  @Override
  public List<Annotation> examples() {
    return Examples.all();
  }
}
