package org.mirkit.models.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.models.ModelsPlugin;
import org.mirkit.models.Synthetic;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.BatchNorm;
import org.mirkit.models.layer.Conv;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.Padding;
import org.mirkit.models.layer.Recurrent;
import org.mirkit.models.layer.Residual;
import org.mirkit.models.layer.SelfAttention;
import org.mirkit.models.stack.StackModel;

class EngineStaysAwayTest {

  /** Lists all providers with their parameters and summarises a stack, in a JVM of its own. */
  public static final class Describing {
    public static void main(String[] arguments) {
      for (Provider<?, ?> provider : new ModelsPlugin().providers()) {
        provider.configType().getRecordComponents();
      }
      List<LayerShape> rows =
          new StackModel(
                  List.of(
                      new Conv(
                          8, List.of(3, 3), List.of(1, 1), Padding.SAME, true, Activation.RELU),
                      new Residual(List.of(new BatchNorm(0.1, 1e-5)), true, Activation.RELU),
                      new Dense(8, 2, Activation.RELU),
                      new SelfAttention(4, SelfAttention.Positions.SINUSOIDAL, 0),
                      new Recurrent(Recurrent.Cell.GRU, 8, 1, true, Recurrent.Output.LAST)))
              .summarize(Synthetic.signature(DecisionScale.TRACK));
      System.out.println("rows " + rows.size());
    }
  }

  @Test
  void listing_and_describing_initialise_no_class_of_the_engine() throws Exception {
    List<String> lines = run("-Xlog:class+init=info,class+load=info");
    assertTrue(lines.contains("rows 6"), () -> String.join("\n", lines));
    assertTrue(
        lines.stream().anyMatch(line -> line.contains("Initializing 'org/mirkit/models")),
        "the log names classes that are initialised");
    assertEquals(
        List.of(), lines.stream().filter(line -> line.contains("Initializing 'ai/djl")).toList());
    assertEquals(
        List.of(),
        lines.stream()
            .filter(line -> line.contains("ai.djl.engine.") || line.contains("ai.djl.pytorch."))
            .toList());
  }

  private static List<String> run(String option) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                Describing.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output.lines().toList();
  }
}
