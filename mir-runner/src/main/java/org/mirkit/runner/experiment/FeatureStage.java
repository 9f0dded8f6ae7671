package org.mirkit.runner.experiment;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mirkit.api.augmentation.AugmentationNeeds;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Track;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.features.CodeVersion;
import org.mirkit.runner.features.FeatureExtractor;
import org.mirkit.runner.features.FeatureStore;
import org.mirkit.runner.fingerprint.Fingerprints;
import org.mirkit.runner.mixing.MixingPool;
import org.mirkit.runner.mixing.SoundLoader;
import org.mirkit.runner.report.Reporter;

/** Prepares the features of all tracks, a job each, and sorts out those that cannot be read. */
final class FeatureStage {
  private final ExperimentPlan plan;
  private final TrackPreparation preparation;
  private final FeatureStore store;
  private final Reporter reporter;
  private final Optional<Fingerprints> fingerprints;

  private FeatureStage(
      ExperimentPlan plan,
      TrackPreparation preparation,
      Reporter reporter,
      Optional<Fingerprints> fingerprints) {
    this.plan = plan;
    this.preparation = preparation;
    this.store = preparation.store();
    this.reporter = reporter;
    this.fingerprints = fingerprints;
  }

  /** The stage of a plan, with its own store and representation. */
  static FeatureStage of(ExperimentPlan plan, RunTools tools) {
    return of(plan, tools, Optional.empty());
  }

  /** The same; what is read for features is heard for its fingerprint too. */
  static FeatureStage of(ExperimentPlan plan, RunTools tools, Optional<Fingerprints> fingerprints) {
    AudioReader reader = AudioReader.of(tools.registry(), tools.engine());
    AudioReader heard = fingerprints.map(reader::heardBy).orElse(reader);
    MixingPool pool = pool(plan, new SoundLoader(reader, plan.config().resampler()));
    return new FeatureStage(
        plan, preparation(plan, tools, heard, pool), tools.reporter(), fingerprints);
  }

  private static MixingPool pool(ExperimentPlan plan, SoundLoader loader) {
    AugmentationConfig augmentation = plan.config().augmentation();
    Set<Path> folders =
        augmentation.copies() == 0
            ? Set.of()
            : AugmentationNeeds.of(augmentation.chain()).backgrounds();
    return MixingPool.of(folders, loader);
  }

  private static TrackPreparation preparation(
      ExperimentPlan plan, RunTools tools, AudioReader reader, MixingPool pool) {
    FeatureExtractor extractor =
        new FeatureExtractor(reader, plan.config().resampler(), plan.config().representation());
    CacheConfig cache = plan.config().cache();
    String representation = plan.resolved().get("representation").path("use").asText();
    FeatureStore store =
        new FeatureStore(cache.folderOrDefault(), cache.precision(), representation, tools.clock());
    String recipe =
        List.of(
                plan.resolved().get("representation"),
                plan.resolved().get("resampler"),
                new CodeVersion().of(plan.providers().ofFeatures(tools.registry())))
            .toString();
    return new TrackPreparation(
        extractor,
        store,
        recipe,
        AugmentedCopies.of(plan.config(), plan.resolved(), plan.config().seed()),
        pool);
  }

  /** Prepares all tracks; a store that cannot be used ends it at once. */
  PreparedData run() {
    try {
      PreparedData data = prepareAll();
      tidy();
      return data;
    } catch (RuntimeException | Error e) {
      store.close();
      throw e;
    }
  }

  /** Only now: before, the store could not tell what this experiment is about to need. */
  private void tidy() {
    store.sweep();
    OptionalLong limit = plan.config().cache().maxBytes();
    if (limit.isEmpty()) {
      return;
    }
    long bytes = store.trim(limit.getAsLong());
    if (bytes > limit.getAsLong()) {
      reporter.warn(
          String.format(
              Locale.ROOT,
              "the feature cache keeps %.2f GB, more than cache.maxGigabytes: experiments that run now use them",
              bytes / 1e9));
    }
  }

  private PreparedData prepareAll() {
    Map<String, Track> byId = new HashMap<>();
    plan.tracks().forEach(track -> byId.put(track.id(), track));
    TrackJobs jobs = new TrackJobs(plan.config().executor(), plan.resolved(), reporter.progress());
    boolean mixed = copiesWanted() > 0 && preparation.changed().needs().otherTracks();
    Set<String> copied = mixed ? Set.of() : learnedFrom();
    Map<String, PreparedTrack> prepared = new ConcurrentHashMap<>();
    List<BadTrack> bad =
        jobs.perform(
            "features",
            plan.tracks().stream().map(Track::id).toList(),
            id -> prepared.put(id, prepare(byId.get(id), copied.contains(id))));
    PreparedData data =
        new PreparedData(
            Map.copyOf(prepared),
            List.of(),
            List.copyOf(bad),
            preparation.pool().identity(),
            store);
    return mixed ? new FoldCopies(plan, preparation, jobs).of(data) : data;
  }

  private int copiesWanted() {
    return plan.config().augmentation().effectiveCopies();
  }

  /** The tracks that some fold learns from; of no others are copies heard. */
  private Set<String> learnedFrom() {
    return plan.splits().stream()
        .flatMap(split -> split.train().stream())
        .collect(Collectors.toSet());
  }

  private PreparedTrack prepare(Track track, boolean copied) {
    AudioSource source = fingerprints.map(f -> f.overheard(track.audio())).orElse(track.audio());
    Track heard = new Track(track.id(), source, track.group(), track.annotations());
    PreparedTrack prepared =
        preparation.prepare(heard, plan.annotation(track), copied ? copiesWanted() : 0);
    fingerprints.ifPresent(f -> f.keep(source, prepared.digest()));
    return prepared;
  }
}
