package org.mirkit.tasks.format.jams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.plugin.Provider;
import org.mirkit.tasks.format.Examples;
import org.mirkit.tasks.format.FormatContract;

class JamsTest implements FormatContract<JamsConfig> {
  @Override
  public Provider<JamsConfig, AnnotationFormat> provider() {
    return JamsProviders.JAMS;
  }

  @Override
  public JamsConfig exampleConfig() {
    return new JamsConfig(Optional.empty(), Optional.empty());
  }

  @Override
  public boolean holdsSeveral() {
    return true;
  }

  @Override
  public List<Annotation> examples() {
    List<Annotation> examples = new ArrayList<>(Examples.all());
    examples.add(Examples.valenceAndArousal());
    return examples;
  }
}
