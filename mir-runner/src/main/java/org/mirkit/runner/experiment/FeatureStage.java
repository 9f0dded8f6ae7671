package org.mirkit.runner.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.mirkit.api.MirException;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Track;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.features.CodeVersion;
import org.mirkit.runner.features.FeatureExtractor;
import org.mirkit.runner.features.FeatureStore;
import org.mirkit.runner.features.StorageException;
import org.mirkit.runner.fingerprint.Fingerprints;
import org.mirkit.runner.plugin.PluginCode;
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
    return new FeatureStage(plan, preparation(plan, tools, heard), tools.reporter(), fingerprints);
  }

  private static TrackPreparation preparation(
      ExperimentPlan plan, RunTools tools, AudioReader reader) {
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
        AugmentedCopies.of(plan.config(), plan.resolved(), plan.config().seed()));
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
    Map<String, PreparedTrack> prepared = new ConcurrentHashMap<>();
    List<BadTrack> bad = new ArrayList<>();
    AtomicReference<MirException> fatal = new AtomicReference<>();
    String config = plan.resolved().toString();
    List<Job> jobs = plan.tracks().stream().map(t -> new Job("features", config, t.id())).toList();
    Progress progress = reporter.progress();
    progress.start("features", jobs.size());
    plan.config()
        .executor()
        .execute(
            jobs,
            job -> {
              if (fatal.get() == null) {
                prepared.put(job.trackId(), prepare(byId.get(job.trackId())));
              }
            },
            new Listener(progress, bad, fatal));
    progress.done();
    if (fatal.get() != null) {
      throw fatal.get();
    }
    bad.sort(Comparator.comparing(BadTrack::id));
    return new PreparedData(Map.copyOf(prepared), List.copyOf(bad), store);
  }

  private PreparedTrack prepare(Track track) {
    int copies = plan.config().augmentation().effectiveCopies();
    AudioSource source = fingerprints.map(f -> f.overheard(track.audio())).orElse(track.audio());
    Track heard = new Track(track.id(), source, track.group(), track.annotations());
    PreparedTrack prepared = preparation.prepare(heard, plan.annotation(track), copies);
    fingerprints.ifPresent(f -> f.keep(source, prepared.digest()));
    return prepared;
  }

  /** Counts what is done; a store that fails ends all, a track that fails only itself. */
  private record Listener(
      Progress progress, List<BadTrack> bad, AtomicReference<MirException> fatal)
      implements Executor.Listener {

    @Override
    public void done(Job job) {
      if (fatal.get() == null) {
        progress.advance(1, "");
      }
    }

    @Override
    public void failed(Job job, Exception cause) {
      if (cause instanceof StorageException storage) {
        fatal.compareAndSet(null, storage);
        return;
      }
      bad.add(new BadTrack(job.trackId(), PluginCode.inWords(cause)));
      progress.advance(1, bad.size() + " bad");
    }
  }
}
