package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Onsets;
import org.mirkit.runner.predict.Predictor;

/** A model at work on a stranger's files. */
class PredictTest {
  @TempDir static Path home;
  private static Studio studio;
  private static Path bundle = Path.of("");

  @BeforeAll
  static void train_once() throws IOException {
    studio = new Studio(home);
    CommandLineRun run = studio.run(studio.out("a"), "--set", "training.epochs=20");
    assertEquals(ExitCode.OK, run.code(), run.err());
    bundle = studio.out("a").resolve("model.mir");
  }

  @Test
  void a_row_a_file_with_the_label_first() {
    CommandLineRun run = predict("low1.wav", "high1.wav");
    assertEquals(ExitCode.OK, run.code(), run.err());
    String[] rows = run.out().split("\\R");
    assertTrue(rows[0].startsWith(studio.track("low1.wav") + "\tlow\t"), rows[0]);
    assertTrue(rows[1].startsWith(studio.track("high1.wav") + "\thigh\t"), rows[1]);
  }

  @Test
  void for_machines_one_array_in_the_order_of_the_files_with_errors_in_their_place()
      throws IOException {
    Files.writeString(studio.track("poem.mp3"), "no sound");
    CommandLineRun run = predict("low1.wav", "gone.wav", "poem.mp3", "high1.wav", "--json");
    assertEquals(ExitCode.FAILURE, run.code());
    JsonNode rows = Studio.json(run.out());
    assertEquals(4, rows.size());
    assertEquals(List.of("file", "label", "probabilities"), names(rows.get(0)));
    assertEquals(List.of("file", "error"), names(rows.get(1)));
    assertTrue(rows.get(1).get("error").asText().endsWith("gone.wav: no such file"));
    assertTrue(rows.get(2).get("error").asText().contains("is text that begins with 'no sound'"));
    assertEquals(studio.track("high1.wav").toString(), rows.get(3).get("file").asText());
    double sum = 0;
    for (JsonNode probability : rows.get(0).get("probabilities")) {
      sum += probability.asDouble();
    }
    assertEquals(1, sum, 1e-5);
  }

  private static List<String> names(JsonNode row) {
    return row.properties().stream().map(java.util.Map.Entry::getKey).toList();
  }

  @Test
  void a_file_gets_the_same_answer_as_in_the_test_of_its_run() throws IOException {
    for (String line :
        Files.readAllLines(studio.out("a").resolve("predictions.csv")).subList(1, 3)) {
      String[] cells = line.split(",");
      JsonNode row = Studio.json(predict(cells[1], "--json").out()).get(0);
      assertEquals(cells[3], row.get("label").asText());
      assertEquals(
          Double.parseDouble(cells[4]), row.get("probabilities").get("high").asDouble(), 1e-5);
    }
  }

  @Test
  void another_rate_and_more_channels_are_brought_to_what_the_model_heard() throws IOException {
    WaveFile.tone(44_100, 2, 2200, 1).writeTo(studio.track("stereo.wav"));
    CommandLineRun run = predict("stereo.wav");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().contains("\thigh\t"), run.out());
  }

  @Test
  void five_lines_of_java_do_the_same() {
    try (Predictor predictor = Predictor.open(bundle)) {
      ClassLabel answer = predictor.predict(studio.track("low1.wav"), ClassLabel.class);
      assertEquals("low", answer.label());
      assertEquals("tiny", predictor.manifest().experiment());
      assertFalse(predictor.manifest().scores().isEmpty());
    }
  }

  @Test
  void another_type_than_the_model_answers_with_is_refused_by_name() {
    try (Predictor predictor = Predictor.open(bundle)) {
      Path song = studio.track("low1.wav");
      ModelException refusal =
          assertThrows(ModelException.class, () -> predictor.predict(song, Onsets.class));
      assertEquals(
          "the model answers with ClassLabel, not with Onsets; ask it for that, or for an Annotation",
          refusal.getMessage());
    }
  }

  @Test
  void sound_at_hand_of_another_rate_is_answered_for_too() {
    float[] tone = new float[22_050];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (float) (0.5 * Math.sin(2 * Math.PI * 2100 * i / 22_050));
    }
    try (Predictor predictor = Predictor.open(bundle)) {
      ClassLabel answer = (ClassLabel) predictor.predict(AudioClip.of(22_050, tone));
      assertEquals("high", answer.label());
    }
  }

  @Test
  void a_file_of_annotations_is_written_for_each_sound() throws IOException {
    Path out = home.resolve("written");
    CommandLineRun run =
        predict("low1.wav", "high1.wav", "--format=jams", "--out=" + out, "--json");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals(
        out.resolve("low1.jams").toString(), Studio.json(run.out()).get(0).get("written").asText());
    JsonNode jams = Studio.json(out.resolve("high1.jams"));
    assertEquals("high1", jams.get("file_metadata").get("title").asText());
    assertTrue(jams.get("file_metadata").get("duration").asDouble() > 0);
    assertEquals(
        "high", jams.get("annotations").get(0).get("sandbox").get("mirkit").get("label").asText());
    predict("high1.wav", "--format=jams", "--out=" + out);
    assertEquals(jams, Studio.json(out.resolve("high1.jams")));
  }

  @Test
  void a_format_that_cannot_say_it_is_refused_with_those_that_can() {
    CommandLineRun run = predict("low1.wav", "--format=lab", "--out=" + home.resolve("labs"));
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(
        run.err().contains("lab cannot hold annotations of the type class-label"), run.err());
    assertTrue(run.err().contains("formats that can: jams, csv"), run.err());
    assertTrue(predict("low1.wav", "--format=lab").err().contains("say --out DIR"));
    assertTrue(predict("low1.wav", "--out=" + home).err().contains("say --format ID"));
  }

  @Test
  void a_picture_is_drawn_for_each_sound_beside_its_file_of_annotations() throws IOException {
    Path out = home.resolve("drawn");
    CommandLineRun run =
        predict("low1.wav", "high1.wav", "--plot", "--format=csv", "--out=" + out, "--json");
    assertEquals(ExitCode.OK, run.code(), run.err());
    JsonNode row = Studio.json(run.out()).get(0);
    assertEquals(List.of("file", "label", "probabilities", "written", "plot"), names(row));
    assertEquals(out.resolve("low1.png").toString(), row.get("plot").asText());
    assertTrue(ImageIO.read(out.resolve("high1.png").toFile()).getWidth() > 1000);
    byte[] first = Files.readAllBytes(out.resolve("low1.png"));
    CommandLineRun again = predict("low1.wav", "--plot", "--out=" + out);
    assertEquals(studio.track("low1.wav") + "\t" + out.resolve("low1.png"), again.out().strip());
    assertArrayEquals(first, Files.readAllBytes(out.resolve("low1.png")));
  }

  @Test
  void a_folder_of_references_is_paired_by_name_and_a_lack_is_told() throws IOException {
    Path truth = home.resolve("truth");
    predict("high1.wav", "--format=jams", "--out=" + truth);
    Path out = home.resolve("compared");
    CommandLineRun run =
        predict("low1.wav", "high1.wav", "--plot", "--reference=" + truth, "--out=" + out);
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.err().contains("low1.wav: has no reference of its name"), run.err());
    assertFalse(run.err().contains("high1.wav"), run.err());
    byte[] compared = Files.readAllBytes(out.resolve("high1.png"));
    predict("high1.wav", "--plot", "--out=" + out);
    assertFalse(Arrays.equals(compared, Files.readAllBytes(out.resolve("high1.png"))));
    predict("high1.wav", "--plot", "--reference=" + truth.resolve("high1.jams"), "--out=" + out);
    assertArrayEquals(compared, Files.readAllBytes(out.resolve("high1.png")));
  }

  @Test
  void a_damaged_reference_costs_its_own_picture_alone() throws IOException {
    Path truth = Files.createDirectories(home.resolve("damaged"));
    Files.writeString(truth.resolve("low1.jams"), "{");
    Path out = home.resolve("some");
    CommandLineRun run =
        predict("low1.wav", "high1.wav", "--plot", "--reference=" + truth, "--out=" + out);
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(run.err().contains("low1.jams"), run.err());
    assertFalse(Files.exists(out.resolve("low1.png")));
    assertTrue(Files.exists(out.resolve("high1.png")));
  }

  @Test
  void pictures_and_references_that_cannot_be_made_are_refused_before_anything_is_read() {
    assertTrue(predict("low1.wav", "--plot").err().contains("--plot needs a folder"));
    String out = "--out=" + home.resolve("refused");
    CommandLineRun gone = predict("low1.wav", "--plot", "--reference=" + home + "/gone", out);
    assertEquals(ExitCode.USAGE, gone.code());
    assertTrue(gone.err().contains("gone: there is no such file or folder"), gone.err());
    String table = "--reference=" + studio.table();
    CommandLineRun several = predict("low1.wav", "high1.wav", "--plot", table, out);
    assertTrue(several.err().contains("is one file, but there are 2 sounds"), several.err());
    CommandLineRun alone = predict("low1.wav", "--format=csv", table, out);
    assertTrue(alone.err().contains("say --plot, too"), alone.err());
    assertFalse(Files.exists(home.resolve("refused")));
  }

  @Test
  void a_model_without_a_file_is_a_wrong_command_line() {
    CommandLineRun run = CommandLineRun.of("predict", bundle.toString());
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("FILE"), run.err());
  }

  private static CommandLineRun predict(String... names) {
    String[] arguments = new String[names.length + 2];
    arguments[0] = "predict";
    arguments[1] = bundle.toString();
    for (int i = 0; i < names.length; i++) {
      arguments[i + 2] = names[i].startsWith("--") ? names[i] : studio.track(names[i]).toString();
    }
    return CommandLineRun.of(arguments);
  }
}
