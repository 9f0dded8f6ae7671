package org.mirkit.benchmarks;

import java.io.IOException;
import java.util.List;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Targets;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.Conv;
import org.mirkit.models.layer.Padding;
import org.mirkit.models.layer.Pool;
import org.mirkit.models.layer.Pooling;
import org.mirkit.models.layer.Recurrent;
import org.mirkit.models.stack.StackModel;
import org.mirkit.models.train.Adam;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelSpectrogram;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A training step of a small CRNN (two convolutions, a bidirectional GRU) on 16 excerpts of 128 mel
 * bands × 129 frames. An operation is one step; an epoch of {@value #STEPS} is timed with what
 * belongs to it, one validation and one checkpoint, and with the making of the network.
 *
 * <p>Bound by PyTorch's arithmetic: the convolutions need 24 Mflop an example forwards and twice
 * that backwards, 1.1 Gflop a step, of which a core with 80 Gflop/s would do 70 a second.
 * Normalisation, activation and pooling pass over 17 MB each, which is why a step takes ten times
 * as long; the allocation is ours: the batch, and what an epoch costs beside its steps.
 */
public class TrainingBenchmark extends Measured {
  private static final int STEPS = 8;
  private static final int BATCH = 16;
  private static final int FRAMES = 129;
  private static final int CLASSES = 4;

  private final Features features =
      new MelSpectrogram(MelConfig.defaults()).extract(Music.mono(22_050));
  private final StackModel model = new StackModel(layers());
  private final ModelSignature signature =
      new ModelSignature(
          new FeatureMap(1, features.spec().bins(), FRAMES),
          new Head(CLASSES, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.TRACK));
  private final TrainingPlan plan =
      TrainingPlan.of(1, BATCH, Adam.withLearningRate(0.001))
          .withPatience(1)
          .withCheckpoints(new Checkpoints(1, 0));
  private ScratchFolder checkpoints = new ScratchFolder();

  private static List<Layer> layers() {
    return List.of(
        conv(16),
        new Pool(Pooling.MAX, List.of(4, 2)),
        conv(32),
        new Pool(Pooling.MAX, List.of(4, 4)),
        new Recurrent(Recurrent.Cell.GRU, 32, 1, true, Recurrent.Output.LAST));
  }

  private static Conv conv(int filters) {
    return new Conv(filters, List.of(3, 3), List.of(1, 1), Padding.SAME, true, Activation.RELU);
  }

  /** A fresh folder, since a training would go on from a checkpoint that it finds. */
  @Setup(Level.Invocation)
  public void begin() {
    checkpoints = new ScratchFolder();
  }

  /** Removes it. */
  @TearDown(Level.Invocation)
  public void end() throws IOException {
    checkpoints.remove();
  }

  /** An epoch, counted in steps. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public void epoch() {
    TrainingContext context =
        new TrainingContext(
            new Excerpts(STEPS * BATCH),
            new Excerpts(1),
            7,
            checkpoints.path(),
            TrainingListener.SILENT);
    model.train(signature, plan, context).close();
  }

  /** Stretches of the music, each with a class. */
  private final class Excerpts implements ExampleSource {
    private final int size;

    Excerpts(int size) {
      this.size = size;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public Example example(int index, int epoch) {
      int first = 7 * index % (features.frames() - FRAMES);
      return new Example(features.crop(first, FRAMES), Targets.Classes.of(index % CLASSES));
    }
  }
}
