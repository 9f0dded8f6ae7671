package ${package};

import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationProvider;

/** What YAML calls {@code ${artifactId}}. */
public final class ${className}Provider
    implements AugmentationProvider<${className}Config> {

  @Override
  public String id() {
    return "${artifactId}";
  }

  @Override
  public String summary() {
    return "Swells and fades, as a tremolo does";
  }

  @Override
  public Class<${className}Config> configType() {
    return ${className}Config.class;
  }

  @Override
  public Augmentation create(${className}Config config) {
    return new ${className}(config);
  }
}
