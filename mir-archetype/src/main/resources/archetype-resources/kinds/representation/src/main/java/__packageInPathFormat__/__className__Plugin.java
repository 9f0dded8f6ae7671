package ${package};

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** Offers the representation {@code ${artifactId}}. */
public final class ${className}Plugin implements MirPlugin {
  static final Provider<${className}Config, Representation> REPRESENTATION =
      Provider.of(
          Representation.class,
          "${artifactId}",
          "How often a frame crosses zero, and how loud it is",
          ${className}Config.class,
          ${className}::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(REPRESENTATION);
  }
}
