package org.mirkit.datasets.named;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.DataException;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.Inventory.Checksum;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.plugin.Provider;

class GiantStepsKeyTest implements ReaderContract<RootConfig> {
  @TempDir Path root;

  @BeforeEach
  void collection() {
    tree()
        .file("annotations/key/10089.LOFI.key", "D major")
        .file("annotations/key/1004923.LOFI.key", "C minor")
        .file("annotations/genre/10089.LOFI.genre", "drum-and-bass")
        .file("md5/10089.LOFI.md5", "731277A17FD7170E247C6703D8326311")
        .files("audio/10089.LOFI.mp3", "audio/1004923.LOFI.mp3");
  }

  @Override
  public Tree tree() {
    return new Tree(root);
  }

  @Override
  public Provider<RootConfig, Dataset> provider() {
    return Tree.reader("giantsteps-key", RootConfig.class);
  }

  @Override
  public RootConfig config(Copy copy) {
    return new RootConfig(copy);
  }

  @Test
  void keys_are_spelled_as_in_this_house() {
    assertEquals(
        KeySequence.ofWhole("C:minor"),
        Tree.label(dataset(), "audio/1004923.LOFI.mp3", KeySequence.class));
    assertEquals(
        ClassLabel.of("drum-and-bass"),
        Tree.label(dataset(), "audio/10089.LOFI.mp3", ClassLabel.class));
  }

  @Test
  void published_checksums_are_in_the_inventory() {
    assertEquals(
        Optional.of(new Checksum("MD5", "731277a17fd7170e247c6703d8326311")),
        dataset().inventory().orElseThrow().items().stream()
            .filter(item -> item.path().equals("audio/10089.LOFI.mp3"))
            .findFirst()
            .orElseThrow()
            .checksum());
  }

  @Test
  void keys_of_giantsteps_plus_are_read_where_the_others_are_not_there() {
    Tree plus = new Tree(root.resolve("plus"));
    plus.file("keys_gs+/1 A - B (Mix).txt", "F# minor").files("audio/1 A - B (Mix).mp3");
    assertEquals(
        KeySequence.ofWhole("F#:minor"),
        Tree.label(
            provider().create(config(plus.whole())), "audio/1 A - B (Mix).mp3", KeySequence.class));
  }

  @Test
  void names_of_giantsteps_plus_tell_the_artist_and_its_card_is_its_own() {
    Tree plus = new Tree(root.resolve("plus"));
    String name = "1004923 Kaiserdisco - Carachillo - Live (Original Mix)";
    plus.file("keys_gs+/" + name + ".txt", "C minor").files("audio/" + name + ".mp3");
    Dataset dataset = provider().create(config(plus.whole()));
    assertEquals(Optional.of("Kaiserdisco"), Tree.group(dataset, "audio/" + name + ".mp3"));
    assertEquals(600, dataset.card().tracks());
    assertEquals(604, dataset().card().tracks());
  }

  @Test
  void a_key_that_is_none_is_told_with_file_and_line() {
    tree().file("annotations/key/10089.LOFI.key", "H moll");
    DataException problem = assertThrows(DataException.class, () -> dataset().tracks());
    assertTrue(
        problem.getMessage().contains("10089.LOFI.key:1: 'H moll' is no key"),
        problem.getMessage());
  }
}
