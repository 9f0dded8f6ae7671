package ${package};

import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelProvider;

/** What YAML calls {@code ${artifactId}}. */
public final class ${className}Provider implements ModelProvider<${className}Config> {

  @Override
  public String id() {
    return "${artifactId}";
  }

  @Override
  public String summary() {
    return "The class whose mean spectrum is nearest";
  }

  @Override
  public Class<${className}Config> configType() {
    return ${className}Config.class;
  }

  @Override
  public Model create(${className}Config config) {
    return new ${className}(config);
  }
}
