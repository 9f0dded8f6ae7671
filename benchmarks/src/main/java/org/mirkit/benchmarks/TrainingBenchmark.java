package org.mirkit.benchmarks;

import java.io.IOException;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.models.stack.StackModel;
import org.mirkit.models.train.Adam;
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

  private final StackModel model = new StackModel(Crnn.SMALL.layers());
  private final MusicExcerpts training = Crnn.SMALL.excerpts(STEPS * Crnn.BATCH);
  private final TrainingPlan plan =
      TrainingPlan.of(1, Crnn.BATCH, Adam.withLearningRate(0.001))
          .withPatience(1)
          .withCheckpoints(new Checkpoints(1, 0));
  private ScratchFolder checkpoints = new ScratchFolder();

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
            training,
            new MusicExcerpts(training.features(), training.frames(), Crnn.CLASSES, 1),
            7,
            checkpoints.path(),
            TrainingListener.SILENT);
    model.train(Crnn.SMALL.signature(), plan, context).close();
  }
}
