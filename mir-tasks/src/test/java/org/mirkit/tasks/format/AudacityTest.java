package org.mirkit.tasks.format;

import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.Onsets;
import org.mirkit.api.plugin.Provider;

class AudacityTest implements FormatContract<FormatConfig> {
  @Override
  public Provider<FormatConfig, AnnotationFormat> provider() {
    return FormatProviders.AUDACITY;
  }

  @Override
  public FormatConfig exampleConfig() {
    return new FormatConfig();
  }

  @Override
  public List<Annotation> examples() {
    return List.of(
        Examples.chords(),
        Examples.keys(),
        Examples.sections(),
        Examples.activity(),
        Examples.onsets(),
        Examples.beats(),
        new Onsets(new double[0]),
        new Beats(List.of()));
  }
}
