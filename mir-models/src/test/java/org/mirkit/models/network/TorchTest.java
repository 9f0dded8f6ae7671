package org.mirkit.models.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;

class TorchTest {
  @TempDir Path folder;

  /** Starts the engine on a thread whose class loader knows none of our jars. */
  public static final class Starting {
    public static void main(String[] arguments) {
      ClassLoader platform = ClassLoader.getPlatformClassLoader();
      Thread.currentThread().setContextClassLoader(platform);
      try {
        System.out.println("engine " + Torch.engine().getEngineName());
      } catch (ModelException e) {
        System.out.println("refused: " + e.getMessage());
      }
      System.out.println("offline " + System.getProperty("ai.djl.offline"));
      System.out.println("opt out " + System.getProperty("OPT_OUT_TRACKING"));
      System.out.println("loader " + (Thread.currentThread().getContextClassLoader() == platform));
    }
  }

  @Test
  void the_engine_starts_offline_and_whatever_the_threads_class_loader_is() throws Exception {
    List<String> lines = start(Map.of());
    assertTrue(
        lines.containsAll(List.of("engine PyTorch", "offline true", "opt out true", "loader true")),
        () -> String.join("\n", lines));
  }

  @Test
  void an_engine_that_cannot_unpack_its_libraries_says_where() throws Exception {
    Path file = Files.createFile(folder.resolve("a file, no folder"));
    List<String> lines = start(Map.of("DJL_CACHE_DIR", file.toString()));
    assertTrue(
        lines.stream()
            .anyMatch(line -> line.startsWith("refused: ") && line.contains(file.toString())),
        () -> String.join("\n", lines));
  }

  @Test
  void too_little_memory_is_said_in_words() {
    ModelException e =
        assertThrows(
            ModelException.class,
            () ->
                Torch.withoutGradients(
                    () -> {
                      try (NDManager manager = Torch.engine().newBaseManager()) {
                        return manager.zeros(new Shape(1L << 20, 1L << 30));
                      }
                    }));
    assertTrue(e.getMessage().contains("smaller batchSize"), e.getMessage());
  }

  private static List<String> start(Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Starting.class.getName());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output.lines().toList();
  }
}
