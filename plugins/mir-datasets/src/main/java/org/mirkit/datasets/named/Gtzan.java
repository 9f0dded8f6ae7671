package org.mirkit.datasets.named;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mirkit.api.DataException;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Split;

/**
 * GTZAN: {@code genres/blues/blues.00000.au}, or WAV files; beats and tempi of Marchand, Fresnel
 * and Peeters (2015) where their folder {@code gtzan_tempo_beat-main} lies beside. A group is a
 * song that there is more of, or the artist where Sturm's {@code GTZANindex.txt} lies in the root.
 */
final class Gtzan implements Layout {
  private static final List<String> GENRES =
      List.of(
          "blues",
          "classical",
          "country",
          "disco",
          "hiphop",
          "jazz",
          "metal",
          "pop",
          "reggae",
          "rock");
  private static final int TRACKS_OF_GENRE = 100;
  private static final String RHYTHM = "gtzan_tempo_beat-main";
  private static final String ARTISTS = "GTZANindex.txt";

  private static final Pattern INDEX_COLUMNS = Pattern.compile("\\s*:::\\s*");

  /** Most of it is noise. */
  private static final String WITHOUT_RHYTHM = "reggae.00086";

  private final Copy copy;
  private final GtzanFacts facts = GtzanFacts.read();

  Gtzan(Copy copy) {
    this.copy = copy;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "GTZAN",
        "1000 excerpts of 30 s, 100 of each of 10 genres, mono at 22.05 kHz; with known repetitions, distortions and labels in doubt; artists where Sturm's GTZANindex.txt lies in the root",
        "none stated; gathered from CDs, radio and microphones without permission",
        "G. Tzanetakis and P. Cook, Musical genre classification of audio signals, IEEE Transactions on Speech and Audio Processing 10(5), 2002; B. L. Sturm, The GTZAN dataset: its contents, its faults, their effects on evaluation, and its future use, arXiv:1306.1461, 2013",
        "http://marsyas.info/downloads/datasets.html",
        List.of("genre", "beat", "tempo"),
        GENRES.size() * TRACKS_OF_GENRE);
  }

  @Override
  public List<Entry> entries() {
    String folder = folder();
    String extension = extension(folder);
    boolean rhythm = FileTree.firstFolder(copy.root(), List.of(RHYTHM)).isPresent();
    Map<String, String> artists = artists();
    List<Entry> entries = new ArrayList<>();
    for (String genre : GENRES) {
      for (int number = 0; number < TRACKS_OF_GENRE; number++) {
        String name = "%s.%05d".formatted(genre, number);
        entries.add(
            Entry.of(
                FileTree.below(folder, genre + "/" + name + extension),
                Optional.ofNullable(artists.get(name)).or(() -> facts.song(name)),
                labels(genre, name, rhythm)));
      }
    }
    return entries;
  }

  private static List<Label> labels(String genre, String name, boolean rhythm) {
    List<Label> labels = new ArrayList<>();
    labels.add(Label.of(LabelType.CLASS, ClassLabel.of(genre)));
    if (rhythm && !name.equals(WITHOUT_RHYTHM)) {
      String file = "gtzan_" + name.replace('.', '_');
      labels.add(
          Label.of(LabelType.BEATS, RHYTHM + "/beats/" + file + ".beats", LabelFiles::beats));
      labels.add(Label.of(LabelType.TEMPO, RHYTHM + "/tempo/" + file + ".bpm", LabelFiles::tempo));
    }
    return labels;
  }

  /** Lines such as {@code blues.00000.wav ::: John Lee Hooker ::: Sugar Mama}, not all complete. */
  private Map<String, String> artists() {
    Path index = copy.root().resolve(ARTISTS);
    Map<String, String> artists = new HashMap<>();
    if (Files.isRegularFile(index)) {
      TextFile.read(index).rows(INDEX_COLUMNS, row -> row).stream()
          .filter(row -> row.size() > 1)
          .forEach(row -> artists.put(FileTree.stem(row.text(0)), row.text(1)));
      artists.values().removeIf(String::isEmpty);
    }
    return artists;
  }

  /** Copies from elsewhere have the genres' folders at different depths. */
  private String folder() {
    return List.of("", "genres", "genres_original", "Data/genres_original", "gtzan_genre/genres")
        .stream()
        .filter(
            folder ->
                GENRES.stream()
                    .anyMatch(
                        genre ->
                            FileTree.firstFolder(
                                    copy.root(), List.of(FileTree.below(folder, genre)))
                                .isPresent()))
        .findFirst()
        .orElseThrow(
            () ->
                new DataException(
                    "%s: holds no folder 'genres', 'genres_original' or 'blues'; give dataset.root the folder that GTZAN was unpacked into"
                        .formatted(copy.root())));
  }

  private String extension(String folder) {
    return GENRES.stream()
        .flatMap(genre -> FileTree.files(copy.root(), FileTree.below(folder, genre)).stream())
        .filter(FileTree::isSound)
        .findFirst()
        .map(file -> "." + FileTree.extension(file))
        .orElse(".au");
  }

  @Override
  public Map<String, Split> splits(List<Entry> entries) {
    return Map.of("fault-filtered", facts.faultFiltered(entries));
  }

  @Override
  public List<String> ignored() {
    return List.of(
        "**/*.mf", "*.mf", ARTISTS, RHYTHM + "/**", "Data/*.csv", "Data/images_original/**");
  }

  @Override
  public Map<String, String> remarks() {
    Map<String, String> remarks = new TreeMap<>();
    for (Entry entry : entries()) {
      Optional<String> remark = facts.remark(FileTree.stem(entry.audio()));
      remark.ifPresent(text -> remarks.put(entry.audio(), text));
    }
    return remarks;
  }
}
