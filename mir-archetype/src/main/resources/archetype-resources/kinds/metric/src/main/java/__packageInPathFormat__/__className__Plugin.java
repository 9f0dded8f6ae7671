package ${package};

import java.util.List;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the metric {@code ${artifactId}}. */
public final class ${className}Plugin implements MirPlugin {
  static final Provider<${className}Config, Metric> METRIC =
      Provider.of(
          Metric.class,
          "${artifactId}",
          "How often the true class is among the most probable",
          ${className}Config.class,
          ${className}::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(METRIC);
  }
}
