package org.mirkit.runner.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Track;
import org.mirkit.runner.mixing.MixingPool;
import org.mirkit.runner.report.Json;

/**
 * Copies in which tracks are mixed with one another. They are made for each fold anew, from the
 * tracks alone that this fold learns from, so that none of those that judge is ever heard.
 *
 * @param plan of the experiment
 * @param preparation makes copies
 * @param jobs does the work
 */
record FoldCopies(ExperimentPlan plan, TrackPreparation preparation, TrackJobs jobs) {

  /**
   * The copies of all folds beside the originals.
   *
   * @param originals without copies
   */
  PreparedData of(PreparedData originals) {
    Map<String, Track> tracks = new HashMap<>();
    plan.tracks().forEach(track -> tracks.put(track.id(), track));
    List<Map<String, PreparedTrack>> folds = new ArrayList<>();
    List<BadTrack> bad = new ArrayList<>(originals.bad());
    Map<String, PreparedTrack> usable = new HashMap<>(originals.tracks());
    for (int fold = 1; fold <= plan.splits().size(); fold++) {
      Split split = originals.usable(plan.splits().get(fold - 1));
      Map<String, PreparedTrack> copied = new ConcurrentHashMap<>();
      List<BadTrack> failed = copies(title(fold), split.train(), originals, tracks, copied);
      failed.stream().filter(track -> usable.remove(track.id()) != null).forEach(bad::add);
      folds.add(Map.copyOf(copied));
    }
    return new PreparedData(
        Map.copyOf(usable), folds, List.copyOf(bad), originals.backgrounds(), originals.store());
  }

  private List<BadTrack> copies(
      String title,
      List<String> ids,
      PreparedData originals,
      Map<String, Track> tracks,
      Map<String, PreparedTrack> copied) {
    TrackPreparation ofFold = preparation.with(pool(ids, originals, tracks));
    int copies = plan.config().augmentation().effectiveCopies();
    return jobs.perform(
        title,
        ids,
        id ->
            copied.put(id, ofFold.withCopies(originals.tracks().get(id), tracks.get(id), copies)));
  }

  private MixingPool pool(List<String> ids, PreparedData originals, Map<String, Track> tracks) {
    return preparation
        .pool()
        .with(
            ids.stream()
                .sorted()
                .map(id -> member(originals.tracks().get(id), tracks.get(id)))
                .toList());
  }

  private static MixingPool.Member member(PreparedTrack prepared, Track track) {
    Annotation annotation = prepared.variants().get(0).annotation();
    return new MixingPool.Member(
        prepared.digest(), track.audio(), annotation, Json.write(annotation));
  }

  private String title(int fold) {
    int folds = plan.splits().size();
    return folds == 1 ? "mixed copies" : "mixed copies of fold " + fold + " of " + folds;
  }
}
