package org.mirkit.tasks.chord;

import java.util.HashSet;
import java.util.List;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@link ChordRecall}.
 *
 * @param comparisons what right means; the first is the headline
 */
public record ChordRecallConfig(
    @Param(
            value = "How chords are compared, as mir_eval names it; the first is the headline",
            defaultValue = "[majmin, root, mirex, thirds, triads, sevenths, tetrads]",
            example = "[sevenths, sevenths-inv]")
        List<ChordComparison> comparisons) {

  /** Refuses an empty list and repeated comparisons. */
  public ChordRecallConfig {
    comparisons = List.copyOf(comparisons);
    if (comparisons.isEmpty() || new HashSet<>(comparisons).size() != comparisons.size()) {
      throw new ConfigException(
          "comparisons",
          "found %s; expected at least one comparison, each once".formatted(comparisons));
    }
  }
}
