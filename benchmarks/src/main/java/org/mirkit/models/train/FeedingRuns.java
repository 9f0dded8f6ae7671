package org.mirkit.models.train;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.model.Masking;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.Regularization;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Targets;
import org.mirkit.benchmarks.Crnn;
import org.mirkit.benchmarks.ScratchFolder;
import org.mirkit.models.loss.CrossEntropy;
import org.mirkit.models.network.Torch;
import org.mirkit.runner.features.FeatureKey;
import org.mirkit.runner.features.FeatureStore;
import org.mirkit.runner.features.FrameSource;
import org.mirkit.runner.features.Precision;
import org.mirkit.runner.pipeline.Draws;
import org.mirkit.runner.pipeline.ExcerptLength;
import org.mirkit.runner.pipeline.LabelledTrack;
import org.mirkit.runner.pipeline.Normalization;
import org.mirkit.runner.pipeline.ShortTracks;
import org.mirkit.runner.pipeline.TrainingExcerpts;

/**
 * How much of a training's time is the engine's: random excerpts of tracks in the feature store, as
 * half floats, are read, normalised, mixed and masked while the engine computes, as in {@code mir
 * run}. Waiting is what a step's batch is late. Filling is the work of the loaders, for which the
 * engine may lose a core where there is no other. Cores are busy by the process's time on them,
 * which on a machine that others use says less than waiting.
 *
 * <pre>{@code
 * threads=2 main=org.mirkit.models.train.FeedingRuns benchmarks/run small 200
 * threads=2 main=org.mirkit.models.train.FeedingRuns benchmarks/run small 200 0.25
 * }</pre>
 */
public final class FeedingRuns {
  private static final int TRACKS = 32;
  private static final int PER_TRACK = 4;
  private static final int WARM_UP = 5;

  private final Crnn crnn;
  private final BatchRecipe recipe;
  private final Itinerary itinerary;

  private FeedingRuns(Crnn crnn, List<FrameSource> tracks, double least) {
    this.crnn = crnn;
    this.recipe = recipe(crnn, tracks, least);
    ExampleSource excerpts = recipe.context().training();
    this.itinerary =
        new Itinerary(recipe.chance(), Crnn.BATCH, excerpts, new NoExamples(), Integer.MAX_VALUE);
  }

  /**
   * Arguments: the network, {@code small} or {@code large}, how many steps, and the shortest
   * excerpt as a share of the longest, 1 if it is not given.
   */
  public static void main(String[] arguments) throws IOException {
    Crnn crnn = Crnn.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    int steps = Integer.parseInt(arguments[1]);
    double least = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 1;
    ScratchFolder folder = new ScratchFolder();
    try {
      FeedingRuns runs = new FeedingRuns(crnn, tracks(crnn.music(), folder.path()), least);
      System.out.println(crnn + ": " + Torch.alone(() -> runs.learn(steps)));
    } finally {
      folder.remove();
    }
  }

  private static List<FrameSource> tracks(Features music, Path folder) {
    FeatureStore store = new FeatureStore(folder, Precision.FLOAT16);
    List<FrameSource> tracks = new ArrayList<>();
    for (int i = 0; i < TRACKS; i++) {
      FeatureKey key = store.key("track " + i);
      store.put(key, music);
      tracks.add(store.find(key, music.spec()).orElseThrow());
    }
    return tracks;
  }

  private static BatchRecipe recipe(Crnn crnn, List<FrameSource> tracks, double least) {
    ModelSignature signature = crnn.signature();
    List<LabelledTrack> labelled = new ArrayList<>();
    for (FrameSource track : tracks) {
      Targets label = Targets.Classes.of(labelled.size() % Crnn.CLASSES);
      labelled.add(
          new LabelledTrack(
              "track " + labelled.size(), List.of(new LabelledTrack.Variant(track, label))));
    }
    TrainingExcerpts excerpts =
        new TrainingExcerpts(
            labelled,
            length(signature.input().frames(), least),
            Draws.ofEach(TRACKS, PER_TRACK),
            signature.head().scale(),
            Normalization.learn(Normalization.Kind.BAND, tracks.get(0).spec(), tracks),
            7);
    Regularization regularization =
        new Regularization(
            Regularization.ClassWeights.EQUAL, 0.1, 0.4, Optional.of(new Masking(2, 8, 2, 16)), 0);
    return new BatchRecipe(
        signature,
        new TrainingContext(excerpts, excerpts, 7, Path.of(""), TrainingListener.SILENT),
        regularization,
        OutputWeights.equal(Crnn.CLASSES),
        Crnn.BATCH,
        least < 1 ? Optional.of(CrnnRuns.blueprint(crnn).lengths()) : Optional.empty());
  }

  private static ExcerptLength length(int most, double least) {
    return new ExcerptLength((int) (least * most), most, ShortTracks.PAD);
  }

  private Times learn(int steps) {
    try (TrainingState state = CrnnRuns.learner(crnn);
        BatchQueue batches = new BatchQueue(itinerary.from(0, 0), () -> new Batch(recipe))) {
      Step step = new Step(state.network(), new CrossEntropy(), 0);
      learn(WARM_UP, state, step, batches);
      Times times = learn(steps, state, step, batches);
      return new Times(times.steps(), times.total(), times.waiting(), times.onCores(), filling());
    }
  }

  private static Times learn(int steps, TrainingState state, Step step, BatchQueue batches) {
    double rate = 0.001;
    long waiting = 0;
    long busy = onCores();
    long start = System.nanoTime();
    for (int i = 0; i < steps; i++) {
      long asked = System.nanoTime();
      Batch batch = batches.next();
      waiting += System.nanoTime() - asked;
      step.learn(batch, state.optimizer(), rate);
    }
    return new Times(steps, System.nanoTime() - start, waiting, onCores() - busy, 0);
  }

  /** Time that all threads of this process have run, on all cores. */
  private static long onCores() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** The least time that a batch's filling takes alone. */
  private long filling() {
    Batch batch = new Batch(recipe);
    long least = Long.MAX_VALUE;
    Iterator<Job> jobs = itinerary.from(0, 0);
    for (int i = 0; i < 4 * itinerary.steps(); i++) {
      long start = System.nanoTime();
      batch.fill(jobs.next());
      least = Math.min(least, System.nanoTime() - start);
    }
    return least;
  }

  /** No examples to judge by. */
  private record NoExamples() implements ExampleSource {
    @Override
    public int size() {
      return 0;
    }

    @Override
    public Example example(int index, int epoch) {
      throw new IndexOutOfBoundsException(index);
    }
  }

  /** In nanoseconds: of all steps, of that waiting, on cores, and of one batch's filling. */
  private record Times(int steps, long total, long waiting, long onCores, long filling) {

    @Override
    public String toString() {
      double each = (double) total / steps;
      return String.format(
          Locale.ROOT,
          "%d steps of %.1f ms; %.2f %% of the time in the engine, %.2f %% waiting for data, %.2f"
              + " cores busy; filling a batch takes a loader %.1f ms, %.1f %% of a step",
          steps,
          each / 1e6,
          100.0 * (total - waiting) / total,
          100.0 * waiting / total,
          (double) onCores / total,
          filling / 1e6,
          100 * filling / each);
    }
  }
}
