package ${package};

import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetProvider;

/** What YAML calls {@code ${artifactId}}. */
public final class ${className}Provider implements DatasetProvider<${className}Config> {

  @Override
  public String id() {
    return "${artifactId}";
  }

  @Override
  public String summary() {
    return "Tunes in a text file, played by plain tones";
  }

  @Override
  public Class<${className}Config> configType() {
    return ${className}Config.class;
  }

  @Override
  public Dataset create(${className}Config config) {
    return new ${className}(config);
  }
}
