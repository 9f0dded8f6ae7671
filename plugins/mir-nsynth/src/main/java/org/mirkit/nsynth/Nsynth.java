package org.mirkit.nsynth;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mirkit.api.DataException;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Inventory;
import org.mirkit.api.data.Note;
import org.mirkit.api.data.Notes;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Tags;
import org.mirkit.api.data.Track;

/**
 * NSynth: single notes of four seconds, each held for three. A track says its class, its note, and
 * its qualities as tags. Notes of an instrument are a group.
 */
public final class Nsynth implements Dataset {
  private static final double HELD_SECONDS = 3;

  private final NsynthConfig config;

  /** A dataset with the given parameters; nothing is read yet. */
  public Nsynth(NsynthConfig config) {
    this.config = config;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "NSynth",
        "Single notes of 1006 instruments with pitch, velocity, family, source and qualities",
        "CC BY 4.0",
        "J. Engel, C. Resnick, A. Roberts, S. Dieleman, D. Eck, K. Simonyan and M. Norouzi, Neural Audio Synthesis of Musical Notes with WaveNet Autoencoders, ICML 2017",
        "https://magenta.tensorflow.org/datasets/nsynth",
        List.of("classification", "tagging", "notes"),
        305_979);
  }

  @Override
  public List<Track> tracks() {
    List<Track> tracks = new ArrayList<>();
    for (Part part : parts()) {
      for (NsynthNote note : notes(part)) {
        tracks.add(track(part.sound(note.name()), note));
      }
    }
    return List.copyOf(tracks);
  }

  /** Those that are there, at least one. */
  private List<Part> parts() {
    List<Part> parts = Stream.of(Part.values()).filter(part -> isThere(part.table())).toList();
    if (parts.isEmpty()) {
      throw new DataException(
          "%s has no %s; expected the folders of nsynth-train.jsonwav.tar.gz and its like, unpacked"
              .formatted(config.root(), Part.TEST.table()));
    }
    return parts;
  }

  private boolean isThere(String path) {
    return Files.isRegularFile(config.root().resolve(path));
  }

  private List<NsynthNote> notes(Part part) {
    return new NsynthTable(config.root().resolve(part.table())).notes();
  }

  private Track track(String path, NsynthNote note) {
    Path file = config.root().resolve(path);
    if (!Files.isRegularFile(file)) {
      throw new DataException(
          file + " is not there, though its part's examples.json names it; unpack the part again");
    }
    return new Track(
        path,
        new AudioSource.File(file),
        Optional.of(note.instrument()),
        List.of(
            ClassLabel.of(config.label().of(note)),
            new Notes(List.of(Note.ofMidi(0, HELD_SECONDS, note.pitch(), note.velocity()))),
            Tags.of(note.qualities().toArray(String[]::new))));
  }

  /** The one of its makers, where all three parts are there. */
  @Override
  public Map<String, Split> officialSplits() {
    return parts().size() < Part.values().length
        ? Map.of()
        : Map.of("official", new Split(ids(Part.TRAIN), ids(Part.VALID), ids(Part.TEST)));
  }

  private List<String> ids(Part part) {
    return notes(part).stream().map(note -> part.sound(note.name())).toList();
  }

  @Override
  public Optional<Inventory> inventory() {
    List<Inventory.Item> items = new ArrayList<>();
    for (Part part : Part.values()) {
      items.add(Inventory.Item.of(part.table()));
    }
    for (Part part : parts()) {
      ids(part).forEach(id -> items.add(Inventory.Item.of(id)));
    }
    return Optional.of(new Inventory(config.root(), items, List.of(), Map.of()));
  }
}
