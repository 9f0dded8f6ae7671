package org.mirkit.models.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.Masking;
import org.mirkit.api.model.Regularization;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.models.Synthetic;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.BatchNorm;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.Dropout;
import org.mirkit.models.layer.Flatten;
import org.mirkit.models.loss.Focal;
import org.mirkit.models.network.Blueprint;
import org.mirkit.models.schedule.Cosine;
import org.mirkit.models.weights.Tensor;
import org.mirkit.models.weights.TensorFile;

/** A training whose process is killed in the middle of epochs, again and again. */
class KillTest {
  private static final int KILLS = 4;
  private static final int EPOCHS = 4;
  private static final int STEPS_PER_EPOCH = 25;
  private static final String RESULT = "result.safetensors";

  @TempDir Path folder;

  /** Trains in a process of its own, a line a step, and leaves its result beside the checkpoint. */
  public static final class Child {
    public static void main(String[] arguments) {
      Path folder = Path.of(arguments[0]);
      Map<String, Tensor> weights = train(folder, new Checkpoints(2, 1e-9), printing());
      new TensorFile(Map.of(), weights).write(folder.resolve(RESULT));
    }
  }

  @Test
  void a_killed_training_goes_on_to_bitwise_the_same_weights() throws Exception {
    Path whole = Files.createDirectory(folder.resolve("whole"));
    Map<String, Tensor> expected = train(whole, new Checkpoints(1, 0), TrainingListener.SILENT);
    Path broken = Files.createDirectory(folder.resolve("broken"));
    SplittableRandom random = new SplittableRandom(11);
    List<String> begins = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      begins.add(killedAfter(1 + random.nextInt(STEPS_PER_EPOCH - 5), broken));
    }
    begins.add(killedAfter(Integer.MAX_VALUE, broken));
    assertEquals(expected, TensorFile.read(broken.resolve(RESULT)).tensors());
    assertEquals("0 1", begins.get(0));
    assertTrue(
        begins.stream().filter(begin -> !begin.endsWith(" 1")).count() > 1,
        "most began inside an epoch: " + begins);
  }

  /** Runs the child and kills it after so many steps; gives the epoch and step it began with. */
  private static String killedAfter(int steps, Path folder)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dai.djl.pytorch.num_threads=1",
                // Collections at any moment: gradients must not hang on what Java frees.
                "-XX:+UseSerialGC",
                "-Xmn1m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String first = "";
    int done = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        first = first.isEmpty() ? line : first;
        if (++done == steps) {
          child.destroyForcibly();
        }
        line = lines.readLine();
      }
    } catch (IOException e) {
      assertTrue(done >= steps, "the pipe broke before the kill");
    }
    int code = child.waitFor();
    assertEquals(steps == Integer.MAX_VALUE ? 0 : 137, code);
    return first;
  }

  static Map<String, Tensor> train(
      Path folder, Checkpoints checkpoints, TrainingListener listener) {
    List<Layer> layers =
        List.of(
            new Flatten(),
            new Dense(16, 0, Activation.RELU),
            BatchNorm.STANDARD,
            new Dropout(0.3),
            new Dense(Synthetic.CLASSES, 0, Activation.LINEAR));
    TrainingPlan plan =
        TrainingPlan.of(EPOCHS, 4, Adam.withLearningRate(0.01))
            .withPatience(EPOCHS)
            .withSchedule(new Cosine(0.1, 0, 1))
            .withLoss(new Focal(1))
            .withRegularization(
                new Regularization(
                    Regularization.ClassWeights.BALANCED,
                    0.05,
                    0.3,
                    Optional.of(new Masking(1, 2, 1, 3)),
                    1))
            .withCheckpoints(checkpoints);
    return new Training(
            Blueprint.of(Synthetic.signature(DecisionScale.TRACK), layers),
            plan,
            Synthetic.context(
                Synthetic.tracks(4 * STEPS_PER_EPOCH, 1),
                Synthetic.tracks(12, 2),
                folder,
                listener),
            Clock.systemUTC())
        .run();
  }

  private static TrainingListener printing() {
    return new TrainingListener() {
      @Override
      public void step(int epoch, int step, int steps, double loss) {
        System.out.println(epoch + " " + step);
      }

      @Override
      public void epoch(EpochReport report) {}
    };
  }
}
