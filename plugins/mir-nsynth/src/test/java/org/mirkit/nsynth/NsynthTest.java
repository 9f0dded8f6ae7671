package org.mirkit.nsynth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.DataException;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.Inventory;
import org.mirkit.api.data.Note;
import org.mirkit.api.data.Notes;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Tags;
import org.mirkit.api.data.Track;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.DatasetContract;
import org.mirkit.testkit.ProviderContract;

class NsynthTest implements ProviderContract<NsynthConfig, Dataset>, DatasetContract {
  private static final String BASS = "nsynth-train/audio/bass_synthetic_068-049-025.wav";
  private static final String GUITAR = "nsynth-valid/audio/guitar_acoustic_010-066-100.wav";
  private static final String FLUTE = "nsynth-test/audio/flute_acoustic_002-077-100.wav";

  @TempDir Path root;

  @BeforeEach
  void three_parts_with_a_note_each() throws IOException {
    part("nsynth-train", "bass_synthetic_068-049-025", 49, 25, "\"dark\", \"distortion\"");
    part("nsynth-valid", "guitar_acoustic_010-066-100", 66, 100, "");
    part("nsynth-test", "flute_acoustic_002-077-100", 77, 100, "\"reverb\"");
  }

  /** As the collection writes it; its sound is empty, for no reader decodes any. */
  private void part(String folder, String note, int pitch, int velocity, String qualities)
      throws IOException {
    Path part = root.resolve(folder);
    Files.createDirectories(part.resolve("audio"));
    Files.write(part.resolve("audio/" + note + ".wav"), new byte[0]);
    String[] words = note.split("[_-]");
    Files.writeString(
        part.resolve("examples.json"),
        """
        {
          "%s": {
            "note": 201034, "sample_rate": 16000, "qualities": [0, 1, 0, 0, 1, 0, 0, 0, 0, 0],
            "instrument_str": "%s_%s_%s", "instrument_family_str": "%s", "instrument_source_str": "%s",
            "qualities_str": [%s], "instrument": 656, "pitch": %d, "velocity": %d
          }
        }
        """
            .formatted(
                note, words[0], words[1], words[2], words[0], words[1], qualities, pitch,
                velocity));
  }

  @Override
  public Provider<NsynthConfig, Dataset> provider() {
    return NsynthPlugin.NSYNTH;
  }

  @Override
  public NsynthConfig exampleConfig() {
    return new NsynthConfig(root, NoteClass.FAMILY);
  }

  @Override
  public Dataset dataset() {
    return provider().create(exampleConfig());
  }

  @Test
  void note_says_its_family_pitch_and_qualities_and_is_grouped_by_instrument() {
    Track bass = dataset().tracks().get(0);
    assertEquals(BASS, bass.id());
    assertEquals(Optional.of("bass_synthetic_068"), bass.group());
    assertEquals(
        List.of(
            ClassLabel.of("bass"),
            new Notes(List.of(Note.ofMidi(0, 3, 49, 25))),
            Tags.of("dark", "distortion")),
        bass.annotations());
  }

  @Test
  void class_may_be_how_the_sound_is_made() {
    Dataset sources = provider().create(new NsynthConfig(root, NoteClass.SOURCE));
    assertEquals(
        Optional.of(ClassLabel.of("synthetic")),
        sources.tracks().get(0).annotation(ClassLabel.class));
  }

  @Test
  void parts_are_the_official_split() {
    Split split = new Split(List.of(BASS), List.of(GUITAR), List.of(FLUTE));
    assertEquals(Map.of("official", split), dataset().officialSplits());
  }

  @Test
  void copy_of_one_part_is_read_and_has_no_split() throws IOException {
    Files.delete(root.resolve("nsynth-train/examples.json"));
    Files.delete(root.resolve("nsynth-valid/examples.json"));
    assertEquals(List.of(FLUTE), dataset().tracks().stream().map(Track::id).toList());
    assertEquals(Map.of(), dataset().officialSplits());
    Inventory inventory = dataset().inventory().orElseThrow();
    assertTrue(inventory.items().contains(Inventory.Item.of("nsynth-train/examples.json")));
  }

  @Test
  void missing_sound_is_named() throws IOException {
    Files.delete(root.resolve(FLUTE));
    DataException refused = assertThrows(DataException.class, () -> dataset().tracks());
    assertTrue(refused.getMessage().contains("flute_acoustic_002-077-100.wav"));
  }

  @Test
  void folder_without_any_part_is_refused_with_what_was_expected(@TempDir Path empty) {
    Dataset dataset = provider().create(new NsynthConfig(empty, NoteClass.FAMILY));
    DataException refused = assertThrows(DataException.class, dataset::tracks);
    assertTrue(refused.getMessage().contains("nsynth-test/examples.json"), refused.getMessage());
  }

  @Test
  void broken_table_is_refused_with_its_line() throws IOException {
    Path table = root.resolve("nsynth-train/examples.json");
    String whole = Files.readString(table);
    Files.writeString(table, whole.replace("\"pitch\": 49", "\"pitch\": 149"));
    assertRefused("examples.json:6: expected pitch from 0 to 127");
    Files.writeString(table, whole.replace("\"pitch\"", "\"note_pitch\""));
    assertRefused("examples.json:6: expected pitch, found bass_synthetic_068-049-025 without it");
    Files.writeString(table, whole.substring(0, whole.length() / 2));
    assertRefused("examples.json:");
  }

  private void assertRefused(String words) {
    DataException refused = assertThrows(DataException.class, () -> dataset().tracks());
    assertTrue(refused.getMessage().contains(words), refused.getMessage());
  }
}
