package ${package};

import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.DecoderProvider;

/** What YAML calls {@code ${artifactId}}. */
public final class ${className}Provider implements DecoderProvider<${className}Config> {

  @Override
  public String id() {
    return "${artifactId}";
  }

  @Override
  public String summary() {
    return "Keeps to a class until another one leads clearly";
  }

  @Override
  public Class<${className}Config> configType() {
    return ${className}Config.class;
  }

  @Override
  public Decoder create(${className}Config config) {
    return new ${className}(config);
  }
}
