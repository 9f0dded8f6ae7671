package org.mirkit.datasets.named;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirkit.api.DataException;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.music.NoteName;

/**
 * The Philharmonia Orchestra's samples, whose names say all: {@code
 * cello/cello_As2_05_forte_arco-normal.mp3} is A#2 for half a second. Percussion has no note.
 */
final class Philharmonia implements Layout {
  private static final Pattern NAME = Pattern.compile("([A-Za-z -]+)_([A-G]s?\\d)?_[^_]*_[^_]*_.*");

  private final NoteConfig config;

  Philharmonia(NoteConfig config) {
    this.config = config;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "Philharmonia",
        "Single notes of the instruments of an orchestra, with guitar, banjo, mandolin and percussion, at many dynamics and articulations",
        "free use, also commercial, but not to be passed on or sold as samples; see the page",
        "Philharmonia Orchestra, Sound samples",
        "https://philharmonia.co.uk/resources/sound-samples/",
        List.of("classification"),
        DatasetCard.ANY);
  }

  @Override
  public List<Entry> entries() {
    List<Entry> entries =
        FileTree.files(config.copy().root(), "").stream()
            .filter(FileTree::isSound)
            .flatMap(file -> entry(file).stream())
            .toList();
    if (entries.isEmpty()) {
      throw new DataException(
          "%s: holds no sound with names such as cello_A2_05_forte_arco-normal.mp3; give dataset.root the folder of the samples"
              .formatted(config.copy().root()));
    }
    return entries;
  }

  private Optional<Entry> entry(String file) {
    Matcher name = NAME.matcher(FileTree.stem(file));
    if (!name.matches()) {
      return Optional.empty();
    }
    Optional<Integer> midi = Optional.ofNullable(name.group(2)).flatMap(Philharmonia::midi);
    return config
        .label()
        .of(name.group(1), midi)
        .map(
            label ->
                Entry.of(
                    file,
                    Optional.of(config.label().group(name.group(1), midi)),
                    List.of(Label.of(LabelType.CLASS, label))));
  }

  /** A sharp is an s. */
  private static Optional<Integer> midi(String note) {
    OptionalInt midi = NoteName.midi(note.replace('s', '#'));
    return midi.isPresent() ? Optional.of(midi.getAsInt()) : Optional.empty();
  }

  /** Its makers add samples and take some away. */
  @Override
  public boolean hasFixedFiles() {
    return false;
  }
}
