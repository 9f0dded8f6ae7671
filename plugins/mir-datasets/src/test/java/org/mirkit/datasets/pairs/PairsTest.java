package org.mirkit.datasets.pairs;

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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.Track;
import org.mirkit.api.plugin.Provider;
import org.mirkit.datasets.files.FolderGroup;
import org.mirkit.datasets.named.LabelType;
import org.mirkit.datasets.named.MissingFiles;
import org.mirkit.testkit.DatasetContract;
import org.mirkit.testkit.ProviderContract;

class PairsTest {
  private static final AnnotationFormat WORDS = new OneWord();

  @TempDir Path root;

  @BeforeEach
  void folder() throws IOException {
    write("Abba/one.wav", "");
    write("Abba/one.chord.word", "C:maj");
    write("Abba/one.word", "A:minor");
    write("Queen/two.mp3", "");
    write("Queen/two.word", "D:min");
  }

  private void write(String path, String content) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), content);
  }

  private Pairing files(MissingFiles missing) {
    return new Pairing(
        root, Optional.empty(), missing, FolderGroup.PARENT, "unknown", Optional.empty());
  }

  private Dataset chords() {
    return PairsProviders.LAB_PAIRS.create(
        new PairsConfig(files(MissingFiles.FAIL), Map.of("chord", WORDS)));
  }

  @Nested
  class Pairs implements ProviderContract<PairsConfig, Dataset>, DatasetContract {
    @Override
    public Provider<PairsConfig, Dataset> provider() {
      return PairsProviders.LAB_PAIRS;
    }

    @Override
    public PairsConfig exampleConfig() {
      return new PairsConfig(files(MissingFiles.FAIL), Map.of("chord", WORDS));
    }

    @Override
    public Dataset dataset() {
      return provider().create(exampleConfig());
    }
  }

  @Nested
  class JamsFolder implements ProviderContract<JamsFolderConfig, Dataset>, DatasetContract {
    @Override
    public Provider<JamsFolderConfig, Dataset> provider() {
      return PairsProviders.JAMS;
    }

    @Override
    public JamsFolderConfig exampleConfig() {
      return new JamsFolderConfig(files(MissingFiles.FAIL), List.of(LabelType.CHORD), WORDS);
    }

    @Override
    public Dataset dataset() {
      return provider().create(exampleConfig());
    }
  }

  @Test
  void a_file_that_names_the_kind_comes_before_one_that_does_not() {
    List<Track> tracks = chords().tracks();
    assertEquals(List.of("Abba/one.wav", "Queen/two.mp3"), tracks.stream().map(Track::id).toList());
    assertEquals(List.of(ChordSequence.ofWhole("C:maj")), tracks.get(0).annotations());
    assertEquals(List.of(ChordSequence.ofWhole("D:min")), tracks.get(1).annotations());
    assertEquals(Optional.of("Abba"), tracks.get(0).group());
  }

  @Test
  void several_kinds_stand_beside_one_sound() {
    Dataset both =
        PairsProviders.LAB_PAIRS.create(
            new PairsConfig(files(MissingFiles.SKIP), Map.of("chord", WORDS, "key", WORDS)));
    assertEquals(
        List.of(ChordSequence.ofWhole("C:maj"), KeySequence.ofWhole("A:minor")),
        both.tracks().get(0).annotations());
  }

  @Test
  void labels_may_lie_in_a_folder_that_mirrors_the_sound() throws IOException {
    write("labels/Abba/one.word", "E:maj");
    Pairing mirrored =
        new Pairing(
            root,
            Optional.of("labels"),
            MissingFiles.SKIP,
            FolderGroup.NONE,
            "unknown",
            Optional.empty());
    List<Track> tracks =
        PairsProviders.LAB_PAIRS.create(new PairsConfig(mirrored, Map.of("chord", WORDS))).tracks();
    assertEquals(1, tracks.size());
    assertEquals(List.of(ChordSequence.ofWhole("E:maj")), tracks.get(0).annotations());
  }

  @Test
  void sound_without_labels_and_labels_that_cannot_be_read_are_told_together() throws IOException {
    write("Queen/three.wav", "");
    write("Queen/two.word", "");
    String problem = assertThrows(DataException.class, () -> chords().tracks()).getMessage();
    assertTrue(problem.contains("2 labels cannot be used"), problem);
    assertTrue(problem.contains("Queen/three.wav has no chord"), problem);
    assertTrue(problem.contains("dataset.missing: skip"), problem);
    assertTrue(problem.contains("two.word:1: is empty"), problem);
  }

  @Test
  void kinds_that_there_are_not_and_formats_that_cannot_hold_them_are_refused() {
    assertProblem(Map.of("chrod", WORDS), "'chrod' is no kind of label; there are class, chord");
    assertProblem(Map.of("beats", WORDS), "cannot hold Beats");
    assertProblem(Map.of(), "no kind of label is given");
    assertThrows(
        ConfigException.class,
        () -> new JamsFolderConfig(files(MissingFiles.FAIL), List.of(LabelType.TEMPO), WORDS));
  }

  private void assertProblem(Map<String, AnnotationFormat> labels, String words) {
    ConfigException problem =
        assertThrows(
            ConfigException.class, () -> new PairsConfig(files(MissingFiles.FAIL), labels));
    assertEquals(Optional.of("labels"), problem.parameter());
    assertTrue(problem.getMessage().contains(words), problem.getMessage());
  }
}
