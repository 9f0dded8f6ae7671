package org.mirkit.tasks.format.jams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Activity;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.Beat;
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.Note;
import org.mirkit.api.data.Notes;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.data.Ratings;
import org.mirkit.api.data.Recording;
import org.mirkit.api.data.Segmentation;
import org.mirkit.api.data.Tempo;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.tasks.format.FileText;

/**
 * JAMS files of others, and ours among theirs. {@code elsewhere.jams} is a piece that was made up
 * for this test, laid out as the {@code jams} package for Python lays out its files.
 */
class JamsFilesTest {
  @TempDir Path folder;
  private Path elsewhere = Path.of("");

  @BeforeEach
  void unpack() throws IOException {
    elsewhere = folder.resolve("elsewhere.jams");
    try (var in = JamsFilesTest.class.getResourceAsStream("elsewhere.jams")) {
      Files.copy(Objects.requireNonNull(in), elsewhere);
    }
  }

  private static AnnotationFormat jams() {
    return jams(Optional.empty(), Optional.empty());
  }

  private static AnnotationFormat jams(Optional<String> annotator, Optional<Integer> number) {
    return JamsProviders.JAMS.create(new JamsConfig(annotator, number));
  }

  private FileText text() {
    return new FileText(jams(), folder);
  }

  @Test
  void a_file_from_elsewhere_is_understood() {
    assertEquals(
        new Beats(List.of(new Beat(0.5, 1), new Beat(1, 2), new Beat(1.5, 0))),
        jams().read(elsewhere, Beats.class));
    assertEquals(
        new PitchCurve(
            new double[] {0, 0.1, 0.2},
            new double[] {0, 220, 221},
            new boolean[] {false, true, false}),
        jams().read(elsewhere, PitchCurve.class));
    assertEquals(new Tempo(60, 120, 0.25), jams().read(elsewhere, Tempo.class));
    assertEquals(
        new Notes(List.of(Note.ofMidi(0, 0.5, 69, Note.UNKNOWN_VELOCITY))),
        jams().read(elsewhere, Notes.class));
    assertEquals(ClassLabel.of("jazz"), jams().read(elsewhere, ClassLabel.class));
    assertEquals(
        new Ratings(Map.of("valence", -0.5, "arousal", 0.25)),
        jams().read(elsewhere, Ratings.class));
    assertEquals(
        List.of("A", "B"),
        jams().read(elsewhere, Segmentation.class).segments().stream()
            .map(TimedLabel::label)
            .toList());
  }

  @Test
  void which_of_several_is_meant_has_to_be_said() {
    assertRefused(
        ChordSequence.class,
        jams(),
        "holds 2 annotations that could be meant: chord by 'Anna', chord_harte by 'Ben'; choose one");
    ChordSequence ben =
        jams(Optional.of("Ben"), Optional.empty()).read(elsewhere, ChordSequence.class);
    assertEquals("G:7", ben.segments().get(1).label());
    assertEquals(ben, jams(Optional.empty(), Optional.of(2)).read(elsewhere, ChordSequence.class));
    assertRefused(
        ChordSequence.class,
        jams(Optional.of("Cleo"), Optional.empty()),
        "no ChordSequence by 'Cleo'");
    assertRefused(KeySequence.class, jams(), "holds no KeySequence; it holds chord by 'Anna'");
  }

  private void assertRefused(
      Class<? extends Annotation> type, AnnotationFormat format, String words) {
    String message =
        assertThrows(DataException.class, () -> format.read(elsewhere, type)).getMessage();
    assertTrue(message.contains(words), message);
  }

  @Test
  void overlaps_that_are_but_rounding_are_mended() {
    ChordSequence chords =
        jams(Optional.of("Ben"), Optional.empty()).read(elsewhere, ChordSequence.class);
    assertEquals(1.1, chords.segments().get(0).endSeconds());
  }

  @Test
  void what_others_wrote_stays_to_the_last_digit_and_ours_is_replaced() throws IOException {
    JsonNode before = tree(elsewhere);
    for (String label : List.of("C:maj", "D:min")) {
      write(new ChordSequence(List.of(new TimedLabel(0, TimedLabel.OPEN_END, label))), "Anna");
    }
    write(KeySequence.ofWhole("C:major"), "Anna");
    JsonNode after = tree(elsewhere);
    assertEquals(before.get("file_metadata"), after.get("file_metadata"));
    assertEquals(before.get("sandbox"), after.get("sandbox"));
    assertEquals(before.get("annotations").size() + 2, after.get("annotations").size());
    for (int i = 0; i < before.get("annotations").size(); i++) {
      assertEquals(before.get("annotations").get(i), after.get("annotations").get(i));
    }
    JsonNode own = after.get("annotations").get(before.get("annotations").size());
    assertEquals("D:min", own.get("data").get(0).get("value").asText());
    assertEquals(2.5, own.get("data").get(0).get("duration").asDouble());
    String text = Files.readString(elsewhere);
    assertTrue(text.contains("0.500") && text.contains("NaN") && text.contains("3.10"), text);
  }

  private void write(Annotation annotation, String annotator) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Recording recording = new Recording("another title", TimedLabel.OPEN_END, annotator);
    jams().write(annotation, recording, Optional.of(elsewhere), out);
    Files.write(elsewhere, out.toByteArray());
  }

  private static JsonNode tree(Path file) throws IOException {
    return JsonMapper.builder()
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .build()
        .readTree(Files.readString(file, StandardCharsets.UTF_8));
  }

  @Test
  void what_is_written_has_the_structure_of_the_schema() throws IOException {
    String text = text().write(new Beats(List.of(new Beat(0.1, 1))), 2.3);
    JsonNode root = new ObjectMapper().readTree(text);
    assertEquals("song", root.get("file_metadata").get("title").asText());
    assertEquals(2.3, root.get("file_metadata").get("duration").asDouble());
    assertTrue(root.get("file_metadata").get("jams_version").asText().matches("0\\.3\\.\\d"));
    assertTrue(root.get("sandbox").isObject());
    JsonNode beats = ((ArrayNode) root.get("annotations")).get(0);
    assertEquals("beat", beats.get("namespace").asText());
    assertEquals("me", beats.get("annotation_metadata").get("annotator").get("name").asText());
    assertEquals(
        "{\"time\":0.1,\"duration\":0,\"value\":1,\"confidence\":null}",
        beats.get("data").get(0).toString());
  }

  @Test
  void what_JAMS_cannot_say_is_refused() {
    text().assertNotWritten(ClassLabel.of("jazz"), "how long its recording lasts");
    assertNotWritten(ChordSequence.ofWhole("Am7"), "'Am7' cannot stand in JAMS");
    assertNotWritten(KeySequence.ofWhole("X"), "'X' cannot stand in JAMS");
    assertNotWritten(
        new Activity(List.of(new TimedLabel(20, TimedLabel.OPEN_END, "voice"))),
        "the end of the track, which is at 2.3 s");
  }

  private void assertNotWritten(Annotation annotation, String words) {
    String message =
        assertThrows(DataException.class, () -> text().write(annotation, 2.3)).getMessage();
    assertTrue(message.contains(words), message);
  }

  @Test
  void what_is_wrong_is_told_with_its_place() {
    FileText file = text();
    file.assertRefused(Beats.class, "{\n\"annotations\": [,]}", ":2:");
    file.assertRefused(Beats.class, "{}", ": is no JAMS file");
    file.assertRefused(Beats.class, "[]", ": is no JAMS file");
    file.assertRefused(Beats.class, "", ": is no JAMS file");
    file.assertRefused(Beats.class, "{\"annotations\": []}", ": holds no Beats; it holds no annot");
    file.assertRefused(
        Beats.class,
        beats("[{\"time\": 1, \"duration\": 0, \"value\": 1}, {\"time\": \"2\"}]"),
        ": annotations[0] (beat): data[1]: found \"2\"; expected a number");
    file.assertRefused(
        Beats.class,
        beats("[{\"time\": 1, \"duration\": 0, \"value\": 1.5}]"),
        ": annotations[0] (beat): data[0]: found the position 1.5");
    file.assertRefused(
        Beats.class,
        beats("{\"time\": [1, 0], \"duration\": [0, 0], \"value\": [1, 1]}"),
        ": annotations[0] (beat): time 2 of beats is 0.0 s");
  }

  private static String beats(String data) {
    return "{\"annotations\": [{\"namespace\": \"beat\", \"data\": %s}]}".formatted(data);
  }
}
