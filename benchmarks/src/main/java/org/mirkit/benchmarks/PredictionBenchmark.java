package org.mirkit.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;
import org.mirkit.models.stack.StackModel;
import org.mirkit.models.train.Adam;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The small CRNN of {@link TrainingBenchmark} answers for excerpts of 128 mel bands × 129 frames,
 * sixteen at a time. An operation is one excerpt.
 *
 * <p>Bound by PyTorch's arithmetic and memory: 24 Mflop an excerpt would let a core with 80 Gflop/s
 * do 3300 a second, but normalisation, activation and pooling of the first convolution's 16 maps
 * pass over 1 MB each, several times. What is ours, copying 66 kB in and a few numbers out, is
 * under a hundredth.
 */
public class PredictionBenchmark extends Measured {
  private final MusicExcerpts source = Crnn.SMALL.excerpts(Crnn.BATCH);
  private final List<Features> excerpts =
      IntStream.range(0, source.size()).mapToObj(i -> source.example(i, 0).features()).toList();
  private final ScratchFolder checkpoints = new ScratchFolder();
  private final TrainedModel model =
      new StackModel(Crnn.SMALL.layers())
          .train(
              Crnn.SMALL.signature(),
              TrainingPlan.of(1, Crnn.BATCH, Adam.withLearningRate(0.001)),
              new TrainingContext(source, source, 7, checkpoints.path(), TrainingListener.SILENT));

  /** Frees the network and removes what its training left. */
  @TearDown
  public void end() throws IOException {
    model.close();
    checkpoints.remove();
  }

  /** A batch. */
  @Benchmark
  @OperationsPerInvocation(Crnn.BATCH)
  public List<Scores> predict() {
    return model.predict(excerpts);
  }
}
