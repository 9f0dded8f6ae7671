package org.mirkit.models.train;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
 * <p>Trainings with excerpts of equal and of random length take turns step by step. What a frame
 * costs is a step's time through all frames of its excerpts, without those that fill them up; what
 * of it processors work says more than time where others use them.
 *
 * <pre>{@code
 * threads=2 main=org.mirkit.models.train.FeedingRuns benchmarks/run small 200
 * threads=2 main=org.mirkit.models.train.FeedingRuns benchmarks/run small 200 1 0.25
 * }</pre>
 */
public final class FeedingRuns implements AutoCloseable {
  private static final int TRACKS = 32;
  private static final int PER_TRACK = 4;
  private static final int WARM_UP = 16;

  private final BatchRecipe recipe;
  private final Itinerary itinerary;
  private final TrainingState state;
  private final BatchQueue batches;
  private final Step step;
  private final Iterator<Job> jobs;

  private FeedingRuns(Crnn crnn, List<FrameSource> tracks, double least) {
    this.recipe = recipe(crnn, tracks, least);
    ExampleSource excerpts = recipe.context().training();
    this.itinerary =
        new Itinerary(recipe.chance(), Crnn.BATCH, excerpts, new NoExamples(), Integer.MAX_VALUE);
    this.state = CrnnRuns.learner(crnn);
    this.batches = new BatchQueue(itinerary.from(0, 0), () -> new Batch(recipe));
    this.step = new Step(state.network(), new CrossEntropy(), 0);
    this.jobs = itinerary.from(0, 0);
  }

  /**
   * Arguments: the network, {@code small} or {@code large}, how many steps, and for each training
   * the shortest excerpt as a share of the longest; a single one of equal excerpts if none is
   * given.
   */
  public static void main(String[] arguments) throws IOException {
    Crnn crnn = Crnn.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    int steps = Integer.parseInt(arguments[1]);
    List<Double> shares =
        arguments.length == 2
            ? List.of(1.0)
            : Arrays.stream(arguments).skip(2).map(Double::valueOf).toList();
    ScratchFolder folder = new ScratchFolder();
    try {
      List<FrameSource> tracks = tracks(crnn.music(), folder.path());
      Torch.alone(() -> inTurns(crnn, tracks, shares, steps));
    } finally {
      folder.remove();
    }
  }

  private static int inTurns(Crnn crnn, List<FrameSource> tracks, List<Double> shares, int steps) {
    List<FeedingRuns> trainings =
        shares.stream().map(share -> new FeedingRuns(crnn, tracks, share)).toList();
    List<FeedingTimes> times = shares.stream().map(share -> new FeedingTimes()).toList();
    for (int i = -WARM_UP; i < steps; i++) {
      for (int training = 0; training < trainings.size(); training++) {
        trainings.get(training).learn(i < 0 ? new FeedingTimes() : times.get(training));
      }
    }
    for (int i = 0; i < trainings.size(); i++) {
      times.get(i).filled(trainings.get(i).filling());
      System.out.printf(
          Locale.ROOT, "%s, excerpts from %s: %s%n", crnn, shares.get(i), times.get(i));
      trainings.get(i).close();
    }
    return steps;
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

  private void learn(FeedingTimes times) {
    Job job = jobs.next();
    ExampleSource excerpts = recipe.context().training();
    int frames =
        Arrays.stream(job.indices()).map(index -> excerpts.frames(index, job.epoch())).sum();
    long busy = onCores();
    long start = System.nanoTime();
    Batch batch = batches.next();
    long waiting = System.nanoTime() - start;
    step.learn(batch, state.optimizer(), 0.001);
    times.step(System.nanoTime() - start, waiting, onCores() - busy, frames);
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

  @Override
  public void close() {
    batches.close();
    state.close();
  }
}
