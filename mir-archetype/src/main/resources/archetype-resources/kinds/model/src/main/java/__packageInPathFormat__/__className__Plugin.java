package ${package};

import java.util.List;
import org.mirkit.api.model.Model;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the model {@code ${artifactId}}. */
public final class ${className}Plugin implements MirPlugin {
  static final Provider<${className}Config, Model> MODEL =
      Provider.of(
          Model.class,
          "${artifactId}",
          "The class whose mean spectrum is nearest",
          ${className}Config.class,
          ${className}::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(MODEL);
  }
}
