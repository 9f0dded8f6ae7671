package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class ${className}Test implements ProviderContract<${className}Config, Metric>, MetricContract {
  private static final ClassLabel ROCK_THEN_JAZZ =
      new ClassLabel("rock", Map.of("rock", 0.6, "jazz", 0.3, "folk", 0.1));

  @Override
  public Provider<${className}Config, Metric> provider() {
    return ${className}Plugin.METRIC;
  }

  @Override
  public ${className}Config exampleConfig() {
    return new ${className}Config(2);
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return List.of(
        new ReferenceAndEstimate(ClassLabel.of("rock"), ROCK_THEN_JAZZ),
        new ReferenceAndEstimate(ClassLabel.of("jazz"), ROCK_THEN_JAZZ),
        new ReferenceAndEstimate(ClassLabel.of("folk"), ROCK_THEN_JAZZ),
        new ReferenceAndEstimate(ClassLabel.of("folk"), ClassLabel.of("folk")));
  }

  @Test
  void second_best_counts_and_third_best_does_not() {
    Tally tally = metric().tally();
    pairs().forEach(pair -> tally.add(pair.reference(), pair.estimate()));
    assertEquals(Map.of("top-2 accuracy", 0.75), tally.score().values());
  }
}
