package org.mirkit.classical.summary;

import java.util.EnumSet;
import java.util.List;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/**
 * What a classifier is given of an example; shared by all of them.
 *
 * @param statistics of each bin over time, for a task of track scale
 * @param framesPerExample for a task of frame scale
 */
public record SummaryConfig(
    @Param(
            value =
                "What is kept of each bin over time where the task decides once a track; those that"
                    + " begin with delta are of the differences between neighbouring frames",
            defaultValue = "[mean, standard-deviation]",
            example = "[mean, standard-deviation, delta-standard-deviation]")
        List<Statistic> statistics,
    @Param(
            value =
                "Frames drawn at random from each example where the task decides every frame; a"
                    + " frame is then its own values, without statistics",
            unit = "frames",
            defaultValue = "16",
            min = 1,
            max = 100_000)
        int framesPerExample) {

  /** Refuses no statistics, and one twice. */
  public SummaryConfig {
    statistics = List.copyOf(statistics);
    if (statistics.isEmpty()) {
      throw new ConfigException(
          "statistics", "the list is empty, so nothing is left of an example; [mean] would do");
    }
    if (EnumSet.copyOf(statistics).size() < statistics.size()) {
      throw new ConfigException("statistics", "one is named twice; name each once");
    }
  }

  /** Mean and standard deviation; 16 frames. */
  public static SummaryConfig defaults() {
    return new SummaryConfig(List.of(Statistic.MEAN, Statistic.STANDARD_DEVIATION), 16);
  }
}
