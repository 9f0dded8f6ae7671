package org.mirkit.tasks.format;

import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.Onsets;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;

class AudacityTest implements FormatContract<NoParameters> {
  @Override
  public Provider<NoParameters, AnnotationFormat> provider() {
    return FormatProviders.AUDACITY;
  }

  @Override
  public NoParameters exampleConfig() {
    return new NoParameters();
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
