package org.mirkit.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Music that is written by rules says the same after {@code mir data export}. */
class ExportedMusicTest {
  private static final String COMMANDS =
      """
      mir data export --dataset '{ use: generator, tracks: 1, seconds: 4 }' --out written
      mir data export --dataset '{ use: jams, root: written, labels: [class, chord, key, beats, onsets, tempo,
        notes, pitch, multi-pitch, activity, tags] }' --out again
      mir data export --dataset '{ use: generator, tracks: 1, seconds: 4, labels: [chords, key] }' --out lab --format lab
      mir data export --dataset '{ use: lab-pairs, root: lab, labels: { chord: { use: lab }, key: { use: lab } } }' --out labs --format lab
      cmp written/piece-000000.wav again/piece-000000.wav
      cmp lab/piece-000000.chord.lab labs/piece-000000.chord.lab
      cmp lab/piece-000000.key.lab labs/piece-000000.key.lab
      """;

  private static final Set<String> WRITTEN =
      Set.of(
          "Activity",
          "Beats",
          "ChordSequence",
          "ClassLabel",
          "KeySequence",
          "MultiPitch",
          "Notes",
          "Onsets",
          "PitchCurve",
          "Tags",
          "Tempo");

  @TempDir Path home;

  @Test
  void every_kind_of_label_is_read_back_as_it_was() throws IOException, InterruptedException {
    Reader.in(home).type(COMMANDS);
    Map<String, String> written = labels("written");
    assertEquals(WRITTEN, written.keySet());
    Map<String, String> again = labels("again");
    written.forEach((kind, said) -> assertTrue(said.equals(again.get(kind)), kind));
  }

  /** Without who says so, which is the dataset that the labels came from. */
  private Map<String, String> labels(String folder) throws IOException {
    Map<String, String> labels = new TreeMap<>();
    Path file = home.resolve(folder).resolve("piece-000000.jams");
    for (JsonNode one : new ObjectMapper().readTree(file.toFile()).get("annotations")) {
      String kind = one.at("/sandbox/mirkit/type").asText();
      labels.put(kind, ((ObjectNode) one).without("annotation_metadata").toString());
    }
    return labels;
  }
}
