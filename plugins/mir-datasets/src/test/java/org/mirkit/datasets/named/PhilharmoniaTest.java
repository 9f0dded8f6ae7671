package org.mirkit.datasets.named;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.plugin.Provider;

class PhilharmoniaTest implements ReaderContract<NoteConfig> {
  @TempDir Path root;

  @BeforeEach
  void collection() {
    tree()
        .files(
            "cello/cello_As2_05_forte_arco-normal.mp3",
            "cello/cello_A2_long_piano_arco-normal.mp3",
            "french horn/french-horn_C4_1_mezzo-forte_normal.mp3",
            "percussion/bass drum/bass-drum__025_forte_struck-singly.mp3",
            "cello/readme.mp3");
  }

  @Override
  public Tree tree() {
    return new Tree(root);
  }

  @Override
  public Provider<NoteConfig, Dataset> provider() {
    return Tree.reader("philharmonia", NoteConfig.class);
  }

  @Override
  public NoteConfig config(Copy copy) {
    return new NoteConfig(copy, NoteClass.INSTRUMENT);
  }

  @Test
  void names_tell_the_instrument() {
    assertEquals(4, dataset().tracks().size());
    assertEquals(
        ClassLabel.of("french-horn"),
        Tree.label(
            dataset(), "french horn/french-horn_C4_1_mezzo-forte_normal.mp3", ClassLabel.class));
    assertEquals(
        Optional.of("cello Bb2"),
        Tree.group(dataset(), "cello/cello_As2_05_forte_arco-normal.mp3"));
  }

  @Test
  void an_articulation_may_be_left_out() {
    String file = "bass clarinet/bass-clarinet_Cs2_phrase_mezzo-forte_.mp3";
    tree().files(file);
    assertEquals(ClassLabel.of("bass-clarinet"), Tree.label(dataset(), file, ClassLabel.class));
  }

  @Test
  void notes_and_pitch_classes_leave_percussion_out() {
    Dataset notes = provider().create(new NoteConfig(tree().part(), NoteClass.NOTE));
    assertEquals(3, notes.tracks().size());
    assertEquals(
        ClassLabel.of("Bb2"),
        Tree.label(notes, "cello/cello_As2_05_forte_arco-normal.mp3", ClassLabel.class));
    Dataset classes = provider().create(new NoteConfig(tree().part(), NoteClass.PITCH_CLASS));
    assertEquals(
        ClassLabel.of("Bb"),
        Tree.label(classes, "cello/cello_As2_05_forte_arco-normal.mp3", ClassLabel.class));
    assertEquals(
        Optional.of("cello"), Tree.group(classes, "cello/cello_As2_05_forte_arco-normal.mp3"));
  }

  @Override
  public void every_track_is_in_the_inventory_and_no_file_twice() {
    assertEquals(Optional.empty(), dataset().inventory());
  }
}
