package org.mirkit.datasets.named;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.KeySequence;

/**
 * McGill Billboard: {@code McGill-Billboard/0003/full.lab} and {@code salami_chords.txt}; sound is
 * one's own: {@code 0003.flac} or, where the table of songs is there, {@code James Brown/I Don't
 * Mind.flac} or {@code James Brown/I Don't Mind/audio.flac}, at any depth.
 */
final class Billboard implements Layout {
  private static final String ID = "\\d{4}";

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

  /** A song may stand for several places of the charts; its sound is one track. */
  @Override
  public List<Entry> entries() {
    Map<String, String> sounds = new HashMap<>();
    Map<String, Map<String, String>> labels = new TreeMap<>();
    for (String file : FileTree.files(config.copy().root(), "")) {
      if (FileTree.isSound(file)) {
        sounds.put(FileTree.stem(file), file);
        BillboardSong.of(file).ifPresent(song -> sounds.put(song.key(), file));
      } else if (FileTree.folder(file).matches(ID)) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        labels.computeIfAbsent(FileTree.folder(file), id -> new HashMap<>()).put(name, file);
      }
    }
    Map<String, BillboardSong> songs = BillboardSong.table(config.copy().root());
    Map<String, Entry> entries = new LinkedHashMap<>();
    labels.forEach(
        (id, files) -> {
          Optional<BillboardSong> song = Optional.ofNullable(songs.get(id));
          String audio = sound(id, song, sounds);
          entries.putIfAbsent(audio, Entry.of(audio, artist(song, files), labels(files)));
        });
    return List.copyOf(entries.values());
  }

  private static String sound(String id, Optional<BillboardSong> song, Map<String, String> sounds) {
    return Optional.ofNullable(sounds.get(id))
        .or(() -> song.map(BillboardSong::key).map(sounds::get))
        .orElse("audio/" + id + ".wav");
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

  /** By the table where it is there, else by the head of the song's own file. */
  private Optional<String> artist(Optional<BillboardSong> song, Map<String, String> files) {
    return song.map(BillboardSong::artist)
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
