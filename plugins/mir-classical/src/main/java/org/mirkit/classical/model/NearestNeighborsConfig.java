package org.mirkit.classical.model;

import java.util.List;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.classical.learner.NearestNeighbors;
import org.mirkit.classical.learner.VectorDistance;
import org.mirkit.classical.summary.SummaryConfig;

/** Parameters of a nearest neighbour classifier. */
public record NearestNeighborsConfig(
    @ParamGroup SummaryConfig summary,
    @Param(
            value =
                "How many of the nearest training examples vote; of several, the best on the"
                    + " validation tracks stays",
            defaultValue = "[5]",
            min = 1,
            max = 10_000,
            example = "[1, 5, 15]")
        List<Integer> neighbors,
    @Param(value = "How far two examples are from each other", defaultValue = "euclidean")
        VectorDistance distance) {

  /** Refuses a list without a value. */
  public NearestNeighborsConfig {
    neighbors = Candidates.of("neighbors", neighbors);
  }

  List<NearestNeighbors> learners() {
    return neighbors.stream().map(count -> new NearestNeighbors(count, distance)).toList();
  }
}
