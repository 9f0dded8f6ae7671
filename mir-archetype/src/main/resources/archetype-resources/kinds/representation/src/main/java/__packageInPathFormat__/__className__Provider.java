package ${package};

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** What YAML calls {@code ${artifactId}}. */
public final class ${className}Provider
    implements RepresentationProvider<${className}Config> {

  @Override
  public String id() {
    return "${artifactId}";
  }

  @Override
  public String summary() {
    return "How often a frame crosses zero, and how loud it is";
  }

  @Override
  public Class<${className}Config> configType() {
    return ${className}Config.class;
  }

  @Override
  public Representation create(${className}Config config) {
    return new ${className}(config);
  }
}
