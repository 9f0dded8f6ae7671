package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mir lr}: a learning rate for an experiment. */
class RateTest {
  @TempDir Path home;
  private Studio studio;

  @BeforeEach
  void record_some_music() throws IOException {
    studio = new Studio(home);
  }

  @Test
  void the_search_suggests_a_rate_between_its_ends_and_draws_the_curve() throws IOException {
    Path plot = home.resolve("curve.png");
    CommandLineRun run = lr("--plot", plot.toString(), "--steps", "60", "--json");
    assertEquals(ExitCode.OK, run.code(), run.err());
    JsonNode result = Studio.json(run.out());
    double suggestion = result.get("suggestion").asDouble();
    assertTrue(suggestion > 1e-6 && suggestion < 1, run.out());
    JsonNode points = result.get("points");
    assertTrue(points.size() >= 10, points.size() + " points");
    assertEquals(1e-6, points.get(0).get("learningRate").asDouble(), 1e-12);
    assertTrue(ImageIO.read(plot.toFile()).getWidth() > 100);
  }

  @Test
  void the_table_ends_with_what_to_write_into_the_experiment() throws IOException {
    Path plot = home.resolve("curve.png");
    CommandLineRun run = lr("--plot", plot.toString(), "--steps", "30");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().contains("suggestion   learningRate: "), run.out());
    assertTrue(Files.exists(plot));
  }

  @Test
  void a_model_that_takes_no_steps_has_no_learning_rate_to_find() {
    Path plot = home.resolve("curve.png");
    CommandLineRun run = lr("--plot", plot.toString(), "--set", "model={use: majority-class}");
    assertEquals(ExitCode.FAILURE, run.code(), run.out());
    assertTrue(run.err().contains("learns without steps"), run.err());
    assertFalse(Files.exists(plot));
  }

  @Test
  void music_on_two_sides_is_refused_as_a_run_refuses_it() throws IOException {
    for (int artist = 2; artist <= 4; artist++) {
      Files.copy(
          studio.track("low1.wav"),
          studio.track("low" + artist + ".wav"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    String plot = home.resolve("curve.png").toString();
    CommandLineRun refused = lr("--plot", plot);
    assertEquals(ExitCode.FAILURE, refused.code());
    assertTrue(refused.err().contains("same file: low"), refused.err());
    CommandLineRun warned = lr("--plot", plot, "--steps", "20", "--set", "onLeak=warn");
    assertEquals(ExitCode.OK, warned.code(), warned.err());
    assertTrue(warned.err().contains("warning: the same music is on two sides"), warned.err());
  }

  @Test
  void ends_that_make_no_range_are_refused() {
    for (String to : List.of("0.1", "Infinity", "NaN")) {
      CommandLineRun run = lr("--from", "1", "--to", to);
      assertEquals(ExitCode.USAGE, run.code());
      assertTrue(run.err().contains("--to above --from"), run.err());
    }
  }

  private CommandLineRun lr(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "lr";
    arguments[1] = studio.yaml().toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return CommandLineRun.of(arguments);
  }
}
