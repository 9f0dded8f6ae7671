package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.plugin.PluginJar;

/**
 * A layer, a loss and an optimizer that come in a jar, compiled against mir-api, DJL and the engine
 * package of mir-models: with the rest of mir-models out of sight.
 */
class OwnLayerTest {
  private static final String ENGINE_PACKAGE = "org/mirkit/models/engine";

  static final String SOURCE =
      """
      package %s;

      import ai.djl.ndarray.NDArray;
      import ai.djl.nn.Block;
      import java.util.List;
      import org.mirkit.api.ModelException;
      import org.mirkit.api.model.*;
      import org.mirkit.api.plugin.*;
      import org.mirkit.api.task.Head;
      import org.mirkit.models.engine.*;

      public final class Entry implements MirPlugin {
        @Override public List<Provider<?, ?>> providers() {
          return List.of(
              new RecordLayerProvider<>("bin-gain", "A gain for each bin", BinGain.class),
              new RecordLossProvider<>("margin", "Multi-class hinge", Margin.class),
              new RecordOptimizerProvider<>("sign-descent", "Steps of one length", Sign.class));
        }

        /** Each bin times a weight of its own. */
        public record BinGain(@Param(value = "Gain at first", defaultValue = "1") double initial)
            implements DjlLayer {
          @Override public TensorShape outputShape(TensorShape input) {
            map(input);
            return input;
          }
          @Override public long parameterCount(TensorShape input) { return map(input).bins(); }
          @Override public long multiplyAdds(TensorShape input) { return input.size(); }
          @Override public String describe() { return "bin gain"; }

          @Override public Block toBlock(TensorShape input) {
            int bins = map(input).bins();
            return LayerBlock.giving(input)
                .bias("gain", bins)
                .computing((x, weights, training) ->
                    x.mul(weights.apply("gain").reshape(bins, 1).add((float) initial)));
          }

          private static TensorShape.FeatureMap map(TensorShape input) {
            if (input instanceof TensorShape.FeatureMap map) return map;
            throw new ModelException("takes a feature map, not " + input);
          }
        }

        /** Crammer and Singer 2001, against the sum of all outputs but the right one. */
        public record Margin(@Param(value = "Width", defaultValue = "1") double width)
            implements DjlLoss {
          @Override public void requireSuits(Head head) {
            if (head.loss() != Head.Loss.CROSS_ENTROPY)
              throw new ModelException("margin is for classes");
          }
          @Override public NDArray mean(NDArray outputs, LossTargets targets) {
            NDArray right = outputs.mul(targets.values()).sum(new int[] {1}, true);
            NDArray wrong = targets.values().neg().add(1).mul(targets.weights());
            return outputs.sub(right).add((float) width).maximum(0).mul(wrong).sum()
                .div(Numbers.beside(outputs, targets.total()));
          }
        }

        /** Bernstein et al. 2018; remembers the sum of gradients. */
        public record Sign(@Param(value = "Length", defaultValue = "0.01") double learningRate)
            implements DjlOptimizer {
          @Override public int memories() { return 1; }
          @Override public void update(
              NDArray weight, NDArray gradient, List<NDArray> memory, double rate, long step) {
            NDArray sum = memory.get(0).muli(0.9).addi(gradient);
            weight.subi(sum.sign().mul(rate));
          }
        }
      }
      """;

  static final String[] EXPERIMENT = {
    "--set",
        "model.layers=[{use: bin-gain, initial: 0.5}, {use: dense, units: 8}, {use: global-pool}]",
    "--set",
        "training={epochs: 12, batchSize: 4, loss: {use: margin}, optimizer: {use: sign-descent}}"
  };

  @TempDir Path home;
  private Studio studio;
  private String plugins = "";

  @BeforeEach
  void build_the_plugin() throws IOException, ReflectiveOperationException {
    assertThrows(ClassNotFoundException.class, () -> Class.forName("strangerslayer.Entry"));
    studio = new Studio(home);
    Path folder = home.resolve("plugins");
    plugin(home, SOURCE).writeTo(folder.resolve("strangers.jar"));
    plugins = folder.toString();
  }

  @Test
  void it_is_trained_with_its_loss_and_optimizer_scored_sealed_and_predicts() throws Exception {
    CommandLineRun run = studio.run(studio.out("a"), withPlugins(EXPERIMENT));
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().matches("(?s).*accuracy +1 +1 to 1\\R.*"), run.out());
    String resolved = Files.readString(studio.out("a").resolve("experiment.yaml"));
    for (String part : List.of("bin-gain", "margin", "sign-descent")) {
      assertTrue(resolved.contains("use: \"" + part + "\""), resolved);
    }
    String bundle = studio.out("a").resolve("model.mir").toString();
    String sound = studio.track("high2.wav").toString();
    CommandLineRun answer = CommandLineRun.of("predict", bundle, sound, "--plugins", plugins);
    assertEquals(ExitCode.OK, answer.code(), answer.err());
    assertTrue(answer.out().startsWith(sound + "\thigh\t"), answer.out());
    CommandLineRun without = CommandLineRun.of("predict", bundle, sound);
    assertEquals(ExitCode.FAILURE, without.code());
    assertTrue(without.err().contains("not loaded: strangers-layer 1.0"), without.err());
  }

  @Test
  void its_shapes_and_costs_stand_in_the_table_of_layers() throws IOException {
    Path yaml = studio.yamlWith("layers:\n", "layers:\n    - { use: bin-gain }\n");
    CommandLineRun run =
        CommandLineRun.of(withPlugins("describe", "--stack", yaml.toString(), "--json"));
    assertEquals(ExitCode.OK, run.code(), run.err());
    JsonNode row = Studio.json(run.out()).get("layers").get(0);
    assertEquals("bin gain", row.get("layer").asText());
    assertEquals(12, row.get("parameters").asLong());
  }

  /** The plugin, of source that sees the engine's package. */
  static PluginJar plugin(Path home, String source)
      throws IOException, ReflectiveOperationException {
    return PluginJar.withSource("strangers-layer", source)
        .compiledAgainst(engineAlone(home.resolve("engine")))
        .compiledAgainst(placeOf("ai.djl.nn.Block"));
  }

  private String[] withPlugins(String... arguments) {
    return Stream.concat(Stream.of(arguments), Stream.of("--plugins", plugins))
        .toArray(String[]::new);
  }

  /** The classes of the one package of mir-models that plugins may see. */
  private static Path engineAlone(Path folder) throws IOException, ReflectiveOperationException {
    Path target = Files.createDirectories(folder.resolve(ENGINE_PACKAGE));
    Path models = placeOf("org.mirkit.models.engine.DjlLayer");
    if (Files.isDirectory(models)) {
      copy(models.resolve(ENGINE_PACKAGE), target);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(models)) {
        copy(jar.getPath(ENGINE_PACKAGE), target);
      }
    }
    return folder;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  private static Path placeOf(String className) throws ReflectiveOperationException {
    URL place = Class.forName(className).getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(Objects.requireNonNull(place).toString()));
  }
}
