package org.mirkit.tasks.format;

import java.util.List;
import org.mirkit.api.data.Activity;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;

class LabTest implements FormatContract<NoParameters> {
  @Override
  public Provider<NoParameters, AnnotationFormat> provider() {
    return FormatProviders.LAB;
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
        new Activity(List.of()));
  }
}
