package ${package};

import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;

/**
 * Top-k accuracy: the share of tracks whose true class is among the k that the model held for most
 * probable. It tells a model that hesitates between the right class and a neighbour from one that
 * has no idea.
 */
public final class ${className} implements Metric {
  private final int k;

  /** A metric with the given parameters. */
  public ${className}(${className}Config config) {
    this.k = config.k();
  }

  @Override
  public Tally tally() {
    return new ${className}Tally(k);
  }
}
