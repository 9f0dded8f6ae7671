package org.mirkit.runner.experiment;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Split;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.runner.features.FeatureStore;
import org.mirkit.runner.features.StoredFeatures;
import org.mirkit.runner.io.Sha256;
import org.mirkit.runner.pipeline.LabelledTrack;
import org.mirkit.runner.report.Json;

/**
 * The tracks of an experiment with their features in the store.
 *
 * @param tracks by id, those that can be used
 * @param folds by fold, the tracks whose copies are that fold's own; empty where copies are the
 *     same for all
 * @param bad the tracks that cannot be used
 * @param backgrounds digest of sounds that are no tracks; empty where there are none
 * @param store that keeps the features while this is open
 */
record PreparedData(
    Map<String, PreparedTrack> tracks,
    List<Map<String, PreparedTrack>> folds,
    List<BadTrack> bad,
    String backgrounds,
    FeatureStore store)
    implements AutoCloseable {

  /** The tracks as a fold hears them, from 1. */
  PreparedData ofFold(int fold) {
    if (folds.isEmpty()) {
      return this;
    }
    Map<String, PreparedTrack> ofFold = new HashMap<>(tracks);
    folds
        .get(fold - 1)
        .forEach((id, copied) -> ofFold.computeIfPresent(id, (same, original) -> copied));
    return new PreparedData(ofFold, List.of(), bad, backgrounds, store);
  }

  @Override
  public void close() {
    store.close();
  }

  /** Audio content by track, sorted by id. */
  Map<String, String> digests() {
    Map<String, String> digests = new TreeMap<>();
    tracks.forEach((id, track) -> digests.put(id, track.digest()));
    return digests;
  }

  /** One digest of all ids, contents and labels, and of what they are mixed with. */
  String digest() {
    String lines =
        digests().entrySet().stream()
            .map(e -> e.getKey() + "\t" + e.getValue() + "\t" + Json.write(annotation(e.getKey())))
            .collect(Collectors.joining());
    return Sha256.ofBytes((lines + backgrounds).getBytes(StandardCharsets.UTF_8));
  }

  StoredFeatures features(String id) {
    return tracks.get(id).features();
  }

  Annotation annotation(String id) {
    return tracks.get(id).variants().get(0).annotation();
  }

  /** A split without the tracks that cannot be read. */
  Split usable(Split split) {
    return new Split(usable(split.train()), usable(split.validation()), usable(split.test()));
  }

  private List<String> usable(List<String> ids) {
    return ids.stream().filter(tracks::containsKey).toList();
  }

  LabelledTrack labelled(String id, boolean withAugmented, Task task, Vocabulary vocabulary) {
    List<PreparedTrack.Variant> variants = tracks.get(id).variants();
    List<PreparedTrack.Variant> wanted = withAugmented ? variants : variants.subList(0, 1);
    return new LabelledTrack(
        id, wanted.stream().map(variant -> encode(variant, task, vocabulary)).toList());
  }

  private static LabelledTrack.Variant encode(
      PreparedTrack.Variant variant, Task task, Vocabulary vocabulary) {
    StoredFeatures features = variant.features();
    return new LabelledTrack.Variant(
        features,
        task.encode(variant.annotation(), vocabulary, features.spec().grid(features.frames())));
  }
}
