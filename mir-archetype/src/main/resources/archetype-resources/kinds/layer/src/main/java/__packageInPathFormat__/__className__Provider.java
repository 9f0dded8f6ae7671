package ${package};

import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayerProvider;

/** What YAML calls {@code ${artifactId}}. */
public final class ${className}Provider implements LayerProvider<${className}> {

  @Override
  public String id() {
    return "${artifactId}";
  }

  @Override
  public String summary() {
    return "Lets through more of what is larger, by a slope that each channel learns";
  }

  @Override
  public Class<${className}> configType() {
    return ${className}.class;
  }

  @Override
  public Layer create(${className} config) {
    return config;
  }
}
