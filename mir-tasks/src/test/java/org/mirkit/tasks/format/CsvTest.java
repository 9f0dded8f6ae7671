package org.mirkit.tasks.format;

import java.util.List;
import org.mirkit.api.data.Annotation;

class CsvTest implements FormatContract<FormatConfig> {
  @Override
  public CsvProvider provider() {
    return new CsvProvider();
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
