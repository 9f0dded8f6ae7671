package ${package};

import java.util.List;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the dataset {@code ${artifactId}}. */
public final class ${className}Plugin implements MirPlugin {
  static final Provider<${className}Config, Dataset> DATASET =
      Provider.of(
          Dataset.class,
          "${artifactId}",
          "Tunes in a text file, played by plain tones",
          ${className}Config.class,
          ${className}::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(DATASET);
  }
}
