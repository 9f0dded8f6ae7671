package ${package};

import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.MetricProvider;

/** What YAML calls {@code ${artifactId}}. */
public final class ${className}Provider implements MetricProvider<${className}Config> {

  @Override
  public String id() {
    return "${artifactId}";
  }

  @Override
  public String summary() {
    return "How often the true class is among the most probable";
  }

  @Override
  public Class<${className}Config> configType() {
    return ${className}Config.class;
  }

  @Override
  public Metric create(${className}Config config) {
    return new ${className}(config);
  }
}
