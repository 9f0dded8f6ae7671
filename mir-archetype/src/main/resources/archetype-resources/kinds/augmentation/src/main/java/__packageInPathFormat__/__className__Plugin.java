package ${package};

import java.util.List;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the augmentation {@code ${artifactId}}. */
public final class ${className}Plugin implements MirPlugin {
  static final Provider<${className}Config, Augmentation> AUGMENTATION =
      Provider.of(
          Augmentation.class,
          "${artifactId}",
          "Swells and fades, as a tremolo does",
          ${className}Config.class,
          ${className}::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(AUGMENTATION);
  }
}
