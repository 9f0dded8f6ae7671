package org.mirkit.datasets.named;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.KeySequence;

/**
 * McGill Billboard: {@code McGill-Billboard/0003/full.lab} and {@code salami_chords.txt}; sound is
 * one's own, as {@code audio/0003.flac} or another sound file of that name at any depth.
 */
final class Billboard implements Layout {
  private static final String ID = "\\d{4}";
  private static final String TABLE = "billboard-2.0-index.csv";

  private final BillboardConfig config;

  Billboard(BillboardConfig config) {
    this.config = config;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "McGill Billboard",
        "Chords, tonics and sections of 890 places of the American charts from 1958 to 1991, 740 songs; without sound",
        "annotations CC0; the songs are commercial recordings",
        "J. A. Burgoyne, J. Wild and I. Fujinaga, An expert ground truth set for audio chord recognition and music analysis, ISMIR 2011",
        "https://ddmal.music.mcgill.ca/research/The_McGill_Billboard_Project_(Chord_Analysis_Dataset)/",
        List.of("chord", "key", "sections"),
        890);
  }

  @Override
  public List<Entry> entries() {
    Map<String, String> sounds = new HashMap<>();
    Map<String, Map<String, String>> labels = new HashMap<>();
    for (String file : FileTree.files(config.copy().root(), "")) {
      if (FileTree.isSound(file)) {
        sounds.put(FileTree.stem(file), file);
      } else if (FileTree.folder(file).matches(ID)) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        labels.computeIfAbsent(FileTree.folder(file), id -> new HashMap<>()).put(name, file);
      }
    }
    Map<String, String> artists = artists();
    List<Entry> entries = new ArrayList<>();
    for (String id : new TreeSet<>(labels.keySet())) {
      entries.add(
          Entry.of(
              sounds.getOrDefault(id, "audio/" + id + ".wav"),
              artist(id, artists, labels.get(id)),
              labels(labels.get(id))));
    }
    return entries;
  }

  private List<Label> labels(Map<String, String> files) {
    List<Label> labels = new ArrayList<>();
    Optional.ofNullable(files.get(config.chords().file()))
        .ifPresent(f -> labels.add(Label.of(LabelType.CHORD, f, LabelFiles::chords)));
    Optional.ofNullable(files.get(SalamiText.NAME))
        .ifPresent(
            f -> {
              labels.add(Label.of(LabelType.SECTIONS, f, p -> SalamiText.read(p).sections()));
              if (salami(f).head("tonic").isPresent()) {
                labels.add(Label.of(LabelType.KEY, f, this::keys));
              }
            });
    return labels;
  }

  private KeySequence keys(Path file) {
    return SalamiKeys.read(TextFile.read(file), config.mode() == BillboardConfig.Mode.CHORDS);
  }

  private Map<String, String> artists() {
    Map<String, String> artists = new HashMap<>();
    Path table = config.copy().root().resolve(TABLE);
    if (Files.isRegularFile(table)) {
      Rows.of(table)
          .forEach(
              row -> {
                if (!row.text("artist").isEmpty()) {
                  artists.put("%04d".formatted((int) row.number("id")), row.text("artist"));
                }
              });
    }
    return artists;
  }

  /** By the table where it is there, else by the head of the song's own file. */
  private Optional<String> artist(
      String id, Map<String, String> artists, Map<String, String> files) {
    return Optional.ofNullable(artists.get(id))
        .or(
            () ->
                Optional.ofNullable(files.get(SalamiText.NAME))
                    .flatMap(f -> salami(f).head("artist")));
  }

  private SalamiText salami(String file) {
    return SalamiText.read(config.copy().root().resolve(file));
  }

  @Override
  public List<String> ignored() {
    return List.of("**/*.{lab,csv,txt,json}", "*.*");
  }
}
