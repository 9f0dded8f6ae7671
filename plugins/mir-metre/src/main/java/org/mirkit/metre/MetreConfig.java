package org.mirkit.metre;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code metre}.
 *
 * @param beats metres to be told apart
 */
public record MetreConfig(
    @Param(
            value =
                "Metres to be told apart, by the beats of a bar; tracks in others are not scored. When not"
                    + " given, all that the collection has",
            unit = "beats",
            min = 1,
            max = 32,
            example = "[3, 4]")
        Optional<List<Integer>> beats) {

  /** Copies the list; refuses one that leaves nothing to tell apart. */
  public MetreConfig {
    beats = beats.map(List::copyOf);
    beats.ifPresent(MetreConfig::requireDistinct);
  }

  private static void requireDistinct(List<Integer> beats) {
    if (beats.size() < 2 || new HashSet<>(beats).size() < beats.size()) {
      throw new ConfigException(
          "beats", "found " + beats + "; expected at least two, none twice, such as [3, 4]");
    }
  }
}
