package org.mirkit.datasets.named;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.DatasetCard;

/**
 * Isophonics, of any of its artists: {@code chordlab/The Beatles/01_-_Please_Please_Me/song.lab},
 * {@code keylab}, {@code seglab} and {@code beat} alike, at any depth. Sound is one's own: a file
 * whose own name and whose folder's name are those of the labels, but for signs and blanks.
 */
final class Isophonics implements Layout {
  private final IsophonicsConfig config;

  Isophonics(IsophonicsConfig config) {
    this.config = config;
  }

  /**
   * A kind of label.
   *
   * @param type what it says
   * @param reader of its files
   */
  private record Form(LabelType type, Function<Path, ? extends Annotation> reader) {
    static Optional<Form> of(String folder) {
      return switch (folder.toLowerCase(Locale.ROOT)) {
        case "chordlab" -> Optional.of(new Form(LabelType.CHORD, LabelFiles::chords));
        case "keylab" -> Optional.of(new Form(LabelType.KEY, LabelFiles::keys));
        case "seglab" -> Optional.of(new Form(LabelType.SECTIONS, LabelFiles::sections));
        case "beat" -> Optional.of(new Form(LabelType.BEATS, LabelFiles::beats));
        default -> Optional.empty();
      };
    }
  }

  /**
   * A song with its labels.
   *
   * @param path artist, album and title, as the labels' folders have them
   * @param labels what is said of it
   */
  private record Song(String path, List<Label> labels) {}

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "Isophonics",
        "Chords, keys, sections and beats of songs by the Beatles, Queen, Carole King and Zweieck; without sound",
        "annotations: see the page; the songs are commercial recordings",
        "M. Mauch et al., OMRAS2 metadata project 2009, ISMIR 2009 (late breaking); C. Harte, Towards automatic extraction of harmony information from music signals, PhD thesis, Queen Mary University of London, 2010",
        "http://isophonics.net/datasets",
        List.of("chord", "key", "beat", "sections"),
        DatasetCard.ANY);
  }

  @Override
  public List<Entry> entries() {
    List<String> files = FileTree.files(config.copy().root(), "");
    Map<String, String> sounds = new HashMap<>();
    Map<String, Song> songs = new TreeMap<>();
    for (String file : files) {
      if (FileTree.isSound(file)) {
        sounds.put(key(file), file);
      } else {
        addLabel(file, songs);
      }
    }
    List<Entry> entries = new ArrayList<>();
    songs.forEach(
        (key, song) ->
            entries.add(
                Entry.of(
                    sounds.getOrDefault(key, "audio/" + song.path + ".wav"),
                    Optional.of(group(song.path)),
                    song.labels)));
    return entries;
  }

  private static void addLabel(String file, Map<String, Song> songs) {
    String[] names = file.split("/");
    for (int i = 0; i + 1 < names.length; i++) {
      int from = i + 1;
      Form.of(names[i])
          .ifPresent(
              form -> {
                String path = String.join("/", List.of(names).subList(from, names.length));
                String song = path.substring(0, path.lastIndexOf('.'));
                songs
                    .computeIfAbsent(key(file), key -> new Song(song, new ArrayList<>()))
                    .labels
                    .add(Label.of(form.type, file, form.reader));
              });
    }
  }

  /** Album and title, but for signs, blanks and case. */
  private static String key(String file) {
    return FileTree.plain(FileTree.folder(file)) + "/" + FileTree.plain(FileTree.stem(file));
  }

  private String group(String path) {
    String[] names = path.split("/");
    int depth = config.group() == IsophonicsConfig.Group.ARTIST ? 1 : 2;
    return String.join("/", List.of(names).subList(0, Math.min(depth, names.length)));
  }

  @Override
  public List<String> ignored() {
    return List.of("**/*.{txt,lab,pdf,md}", "*.*");
  }
}
