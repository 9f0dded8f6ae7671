package org.mirkit.tasks.format;

import java.util.List;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.AnnotationFormatProvider;

/** Offers tables as in {@link CsvForms} as {@code csv}. */
public final class CsvProvider implements AnnotationFormatProvider<FormatConfig> {
  private static final String ID = "csv";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String summary() {
    return "Tables with a header, for every type of annotation";
  }

  @Override
  public Class<FormatConfig> configType() {
    return FormatConfig.class;
  }

  @Override
  public AnnotationFormat create(FormatConfig config) {
    return new TextFormat(ID, List.of("csv"), CsvForms.all());
  }
}
