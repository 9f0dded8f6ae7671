package ${package};

import java.util.List;
import org.mirkit.api.model.Layer;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.models.engine.RecordLayerProvider;

/** Offers the layer {@code ${artifactId}}. */
public final class ${className}Plugin implements MirPlugin {
  static final Provider<${className}, Layer> LAYER =
      new RecordLayerProvider<>(
          "${artifactId}",
          "Lets through more of what is larger, by a slope that each channel learns",
          ${className}.class);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(LAYER);
  }
}
