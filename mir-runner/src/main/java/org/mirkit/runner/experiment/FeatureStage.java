package org.mirkit.runner.experiment;

import java.nio.file.Path;
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
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.bundle.ForeignFeatures;
import org.mirkit.runner.features.CodeVersion;
import org.mirkit.runner.features.FeatureExtractor;
import org.mirkit.runner.features.FeatureRecipe;
import org.mirkit.runner.features.FeatureStore;
import org.mirkit.runner.fingerprint.Fingerprints;
import org.mirkit.runner.imports.FeatureImport;
import org.mirkit.runner.mixing.MixingPool;
import org.mirkit.runner.mixing.SoundLoader;
import org.mirkit.runner.report.Reporter;

/** Prepares the features of all tracks, a job each, and sorts out those that cannot be read. */
final class FeatureStage {
  private final ExperimentPlan plan;
  private final Preparation preparation;
  private final FeatureStore store;
  private final Reporter reporter;
  private final Optional<Fingerprints> fingerprints;
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Optional<TrackPreparation> mixing;
  private final Set<String> learnedFrom;
  private boolean excessTold;

  private FeatureStage(
      ExperimentPlan plan,
      Preparation preparation,
      Reporter reporter,
      Optional<Fingerprints> fingerprints) {
    this.plan = plan;
    this.preparation = preparation;
    this.store = preparation.store();
    this.reporter = reporter;
    this.fingerprints = fingerprints;
    this.mixing =
        plan.config().augmentation().effectiveCopies() > 0
            ? preparation.mixing()
            : Optional.empty();
    this.learnedFrom = learnedFrom(plan);
  }

  /** The stage of a plan, with its own store and representation. */
  static FeatureStage of(ExperimentPlan plan, RunTools tools) {
    return of(plan, tools, Optional.empty());
  }

  /** The same; what is read for features is heard for its fingerprint too. */
  static FeatureStage of(ExperimentPlan plan, RunTools tools, Optional<Fingerprints> fingerprints) {
    if (plan.input().imported().isPresent()) {
      FeatureImport files = plan.input().imported().get();
      return new FeatureStage(
          plan, reading(plan, tools, files), tools.reporter(), Optional.empty());
    }
    AudioReader reader = AudioReader.of(tools.registry(), tools.engine());
    AudioReader heard = fingerprints.map(reader::heardBy).orElse(reader);
    return new FeatureStage(
        plan, computing(plan, tools, reader, heard), tools.reporter(), fingerprints);
  }

  private static Preparation reading(ExperimentPlan plan, RunTools tools, FeatureImport files) {
    String recipe = FeatureRecipe.of(code(plan, tools), plan.resolved().at("/features/format"));
    return new ImportPreparation(files, store(plan, tools), recipe);
  }

  private static Preparation computing(
      ExperimentPlan plan, RunTools tools, AudioReader unheard, AudioReader reader) {
    return new TrackPreparation(
        new FeatureExtractor(reader, plan.config().resampler(), plan.representation()),
        unheard,
        store(plan, tools),
        FeatureRecipe.of(
            code(plan, tools),
            plan.resolved().get("representation"),
            plan.resolved().get("resampler")),
        AugmentedCopies.of(plan.config(), plan.resolved(), plan.config().seed()),
        pool(plan, new SoundLoader(unheard, plan.config().resampler())));
  }

  private static MixingPool pool(ExperimentPlan plan, SoundLoader loader) {
    AugmentationConfig augmentation = plan.config().augmentation();
    Set<Path> folders =
        augmentation.copies() == 0
            ? Set.of()
            : AugmentationNeeds.of(augmentation.chain()).backgrounds();
    return MixingPool.of(folders, loader);
  }

  private static FeatureStore store(ExperimentPlan plan, RunTools tools) {
    CacheConfig cache = plan.config().cache();
    String representation = plan.resolved().at("/representation/use").asText(ForeignFeatures.NAME);
    return new FeatureStore(
        cache.folderOrDefault(), cache.precision(), representation, tools.clock());
  }

  private static String code(ExperimentPlan plan, RunTools tools) {
    return CodeVersion.of(plan.providers().ofFeatures(tools.registry()));
  }

  /** Prepares all tracks; a store that cannot be used ends it at once. */
  PreparedData run() {
    try {
      plan.config().cache().maxBytes().ifPresent(this::limit);
      PreparedData data = prepareAll();
      tidy();
      return data;
    } catch (RuntimeException | Error e) {
      store.close();
      throw e;
    }
  }

  /** What is there already of this experiment is claimed first: only others are to make room. */
  private void limit(long maxBytes) {
    Map<String, Track> byId = byId();
    SpaceNeed need = new SpaceNeed();
    Progress progress = reporter.progress();
    progress.start("features in the cache", byId.size());
    plan.config()
        .executor()
        .execute(
            byId.keySet().stream().sorted().map(id -> new Job("claim", "", id)).toList(),
            job -> {
              Track track = byId.get(job.trackId());
              preparation.claim(digest(track), plan.annotation(track), copies(track));
              preparation
                  .values(track)
                  .ifPresent(values -> need.add((1L + copies(track)) * store.bytes(values)));
            },
            new Claiming(progress));
    progress.done();
    store.limitTo(maxBytes);
    Optional<String> excess = need.excess(byId.size(), maxBytes);
    excess.ifPresent(reporter::warn);
    excessTold = excess.isPresent();
  }

  private String digest(Track track) {
    return digests.computeIfAbsent(track.id(), id -> preparation.digest(track));
  }

  private Map<String, Track> byId() {
    return plan.tracks().stream().collect(Collectors.toMap(Track::id, track -> track, (a, b) -> a));
  }

  /** What cannot be read is told when its features are made. */
  private record Claiming(Progress progress) implements Executor.Listener {

    @Override
    public void done(Job job) {
      progress.advance(1, "");
    }

    @Override
    public void failed(Job job, Exception cause) {
      progress.advance(1, "");
    }
  }

  /** Again, and only now: other processes may have written meanwhile. */
  private void tidy() {
    store.sweep();
    OptionalLong limit = plan.config().cache().maxBytes();
    if (limit.isEmpty()) {
      return;
    }
    long bytes = store.trim(limit.getAsLong());
    if (bytes > limit.getAsLong() && !excessTold) {
      reporter.warn(
          String.format(
              Locale.ROOT,
              "the feature cache keeps %.2f GB, more than cache.maxGigabytes: experiments that run now use them",
              bytes / 1e9));
    }
  }

  private PreparedData prepareAll() {
    Map<String, Track> byId = byId();
    TrackJobs jobs = new TrackJobs(plan.config().executor(), plan.resolved(), reporter.progress());
    Map<String, PreparedTrack> prepared = new ConcurrentHashMap<>();
    List<BadTrack> bad =
        jobs.perform(
            "features",
            plan.tracks().stream().map(Track::id).toList(),
            id -> prepared.put(id, prepare(byId.get(id))));
    PreparedData data =
        new PreparedData(
            Map.copyOf(prepared), List.of(), List.copyOf(bad), preparation.backgrounds(), store);
    return mixing.map(copies -> new FoldCopies(plan, copies, jobs).of(data)).orElse(data);
  }

  /** Versions that are made of a track at once: none of one that no fold learns from. */
  private int copies(Track track) {
    return mixing.isEmpty() && learnedFrom.contains(track.id())
        ? plan.config().augmentation().effectiveCopies()
        : 0;
  }

  private static Set<String> learnedFrom(ExperimentPlan plan) {
    return plan.splits().stream()
        .flatMap(split -> split.train().stream())
        .collect(Collectors.toSet());
  }

  private PreparedTrack prepare(Track track) {
    AudioSource source = fingerprints.map(f -> f.overheard(track.audio())).orElse(track.audio());
    Track heard = new Track(track.id(), source, track.group(), track.annotations());
    PreparedTrack prepared =
        preparation.prepare(heard, digest(track), plan.annotation(track), copies(track));
    fingerprints.ifPresent(f -> f.keep(source, prepared.digest()));
    return prepared;
  }
}
