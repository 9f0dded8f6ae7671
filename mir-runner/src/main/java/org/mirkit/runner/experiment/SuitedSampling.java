package org.mirkit.runner.experiment;

import java.util.List;
import java.util.TreeSet;
import org.mirkit.api.ConfigException;
import org.mirkit.api.data.Track;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.runner.pipeline.CropConfig;
import org.mirkit.runner.pipeline.Sampling;

/**
 * Whether what is to be balanced is there: classes in the task, groups in the dataset.
 *
 * @param crop as it is asked for
 */
record SuitedSampling(CropConfig crop) {

  /** Refuses a sampling that the task's answers do not allow. */
  CropConfig requireSuits(Head head) {
    boolean oneClass =
        head.loss() == Head.Loss.CROSS_ENTROPY && head.scale() == DecisionScale.TRACK;
    if (crop.sampling() == Sampling.CLASSES && !oneClass) {
      throw new ConfigException(
          "crop",
          "crop.sampling: found classes, but the task does not give each track one class; use tracks, groups or seconds");
    }
    return crop;
  }

  /** Refuses groups where the dataset names none for some tracks. */
  CropConfig requireSuits(List<Track> tracks) {
    List<String> alone =
        tracks.stream().filter(track -> track.group().isEmpty()).map(Track::id).toList();
    if (crop.sampling() == Sampling.GROUPS && !alone.isEmpty()) {
      throw new ConfigException(
          "crop",
          "crop.sampling: found groups, but %d of %d tracks have no group in the dataset, the first is %s; use tracks, classes or seconds"
              .formatted(alone.size(), tracks.size(), alone.get(0)));
    }
    return crop;
  }

  /** Refuses weights of labels that there are not. */
  CropConfig requireSuits(Vocabulary vocabulary) {
    TreeSet<String> unknown = new TreeSet<>(crop.weights().keySet());
    vocabulary.labels().forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new ConfigException(
          "crop",
          "crop.weights: found %s, but the task's classes are %s"
              .formatted(String.join(", ", unknown), String.join(", ", vocabulary.labels())));
    }
    return crop;
  }
}
