package org.mirkit.models.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.models.Synthetic;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.BatchNorm;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.Dropout;
import org.mirkit.models.layer.Flatten;
import org.mirkit.models.network.Blueprint;

/**
 * What the operating system sees of a long training, in a process of its own whose heap is resident
 * from the start: memory that the engine does not give back would show, whoever forgot it.
 */
class NativeMemoryTest {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final int EXAMPLES = 200;
  private static final int BATCH = 4;
  private static final int EPOCHS = 100;
  private static final int WARM_UP_STEPS = 500;
  private static final int STEPS = EXAMPLES / BATCH * EPOCHS;

  /**
   * Seen: 0.1 to 2.1 MB, and no more over three times as many steps; with an array of 1024 floats
   * left behind in every step, 21 MB. Smaller ones fit into holes that starting the engine left,
   * and are found by counting arrays.
   */
  private static final long MOST_GROWTH_KILOBYTES = 6144;

  @TempDir Path folder;

  /** Trains, and prints its resident memory in kB twice. */
  public static final class Child {
    public static void main(String[] arguments) {
      Synthetic.Source source = Synthetic.tracks(EXAMPLES, 1);
      TrainingPlan plan =
          TrainingPlan.of(EPOCHS, BATCH, Adam.withLearningRate(0.001))
              .withPatience(EPOCHS)
              .withCheckpoints(new Checkpoints(EPOCHS, 0));
      new Training(
              Blueprint.of(Synthetic.signature(DecisionScale.TRACK), layers()),
              plan,
              Synthetic.context(source, source, Path.of(arguments[0]), new Gauge()),
              Clock.systemUTC())
          .run();
    }

    private static List<Layer> layers() {
      return List.of(
          new Flatten(),
          new Dense(16, 0, Activation.RELU),
          BatchNorm.STANDARD,
          new Dropout(0.3),
          new Dense(Synthetic.CLASSES, 0, Activation.LINEAR));
    }
  }

  private static final class Gauge implements TrainingListener {
    private int steps;

    @Override
    public void step(int epoch, int step, int stepsOfEpoch, double loss) {
      steps++;
      if (steps == WARM_UP_STEPS || steps == STEPS) {
        System.out.println("resident " + residentKilobytes());
      }
    }

    @Override
    public void epoch(EpochReport report) {}

    private static long residentKilobytes() {
      try {
        String line =
            Files.readAllLines(STATUS).stream()
                .filter(l -> l.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", ""));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void five_thousand_steps_take_no_more_of_the_machine_than_five_hundred() throws Exception {
    assumeTrue(Files.exists(STATUS), "resident memory is read from /proc, which is not here");
    List<Long> resident = train();
    assertEquals(2, resident.size());
    long growth = resident.get(1) - resident.get(0);
    assertTrue(
        growth < MOST_GROWTH_KILOBYTES,
        "resident memory grew by %d kB, from %s".formatted(growth, resident));
  }

  /** With the malloc of the launcher, and a compiler that is soon done. */
  private List<Long> train() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Xms64m",
                "-XX:+AlwaysPreTouch",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dai.djl.pytorch.num_threads=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder
        .environment()
        .putAll(
            Map.of(
                "MALLOC_ARENA_MAX", "1",
                "MALLOC_MMAP_THRESHOLD_", "1073741824",
                "MALLOC_TRIM_THRESHOLD_", "4294967296",
                "MALLOC_TOP_PAD_", "268435456"));
    Process child = builder.start();
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, child.waitFor(), output);
    return output
        .lines()
        .filter(line -> line.startsWith("resident "))
        .map(line -> Long.valueOf(line.substring("resident ".length())))
        .toList();
  }
}
