package ${package};

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Decoder;

/** Offers the decoder {@code ${artifactId}}. */
public final class ${className}Plugin implements MirPlugin {
  static final Provider<${className}Config, Decoder> DECODER =
      Provider.of(
          Decoder.class,
          "${artifactId}",
          "Keeps to a class until another one leads clearly",
          ${className}Config.class,
          ${className}::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(DECODER);
  }
}
