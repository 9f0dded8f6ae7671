package org.mirkit.runner.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.mirkit.api.DataException;
import org.mirkit.api.task.Targets;
import org.mirkit.runner.pipeline.CropConfig;
import org.mirkit.runner.pipeline.Draws;
import org.mirkit.runner.pipeline.LabelledTrack;
import org.mirkit.runner.pipeline.WeightedDraws;

/**
 * Which tracks of a fold an epoch hears, and how often.
 *
 * @param plan of the experiment
 * @param tracks that are learned from
 * @param seed of the fold
 */
record FoldDraws(ExperimentPlan plan, List<LabelledTrack> tracks, long seed) {

  Draws draws() {
    return switch (crop().sampling()) {
      case TRACKS -> Draws.ofEach(tracks.size(), crop().perTrack());
      case CLASSES -> ofClasses();
      case GROUPS -> ofGroups();
      case SECONDS -> bySeconds();
    };
  }

  /** A track whose class is not scored would teach nothing, and is no class of its own. */
  private Draws ofClasses() {
    Map<Integer, List<Integer>> classes = new LinkedHashMap<>();
    for (int track = 0; track < tracks.size(); track++) {
      int label = ((Targets.Classes) tracks.get(track).original().targets()).classOf(0);
      if (label != Targets.Classes.UNSCORED) {
        classes.computeIfAbsent(label, l -> new ArrayList<>()).add(track);
      }
    }
    if (classes.isEmpty()) {
      throw new DataException(
          "crop.sampling: found classes, but none of the %d training tracks has a class that is scored; use tracks"
              .formatted(tracks.size()));
    }
    List<String> labels = plan.vocabulary().labels();
    return by(classes, label -> crop().weights().getOrDefault(labels.get(label), 1.0));
  }

  private Draws ofGroups() {
    Map<String, Optional<String>> groups = plan.groups();
    Map<String, List<Integer>> tracksOf = new LinkedHashMap<>();
    for (int track = 0; track < tracks.size(); track++) {
      String group = groups.get(tracks.get(track).id()).orElseThrow();
      tracksOf.computeIfAbsent(group, g -> new ArrayList<>()).add(track);
    }
    return by(tracksOf, group -> 1);
  }

  private Draws bySeconds() {
    double[] frames =
        tracks.stream().mapToDouble(track -> track.original().features().frames()).toArray();
    List<List<Integer>> each =
        IntStream.range(0, tracks.size()).mapToObj(track -> List.of(track)).toList();
    return new WeightedDraws(size(), each, frames, seed);
  }

  private <K> Draws by(Map<K, List<Integer>> strata, ToDoubleFunction<K> weight) {
    double[] weights = strata.keySet().stream().mapToDouble(weight).toArray();
    return new WeightedDraws(size(), List.copyOf(strata.values()), weights, seed);
  }

  private int size() {
    return tracks.size() * crop().perTrack();
  }

  private CropConfig crop() {
    return plan.config().crop();
  }
}
