package org.mirkit.datasets.named;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Tags;

/**
 * MagnaTagATune: {@code annotations_final.csv} (with tabs) and clips in sixteen folders from {@code
 * 0} to {@code f}, below the root or a folder {@code mp3}. Clips without any of the chosen tags are
 * left out, as usual.
 */
final class MagnaTagATune implements Layout {
  private static final String TABLE = "annotations_final.csv";
  private static final String CLIPS = "clip_info_final.csv";
  private static final String PATH = "mp3_path";
  private static final String EMPTY = "is empty in the published archive";

  private final MagnaTagATuneConfig config;

  MagnaTagATune(MagnaTagATuneConfig config) {
    this.config = config;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "MagnaTagATune",
        "25 863 clips of 29 s from Magnatune with 188 tags that players of a game agreed on",
        "CC BY-NC-SA 3.0; sound of Magnatune",
        "E. Law, K. West, M. Mandel, M. Bay and J. S. Downie, Evaluation of algorithms using games: the case of music tagging, ISMIR 2009",
        "https://mirg.city.ac.uk/codeapps/the-magnatagatune-dataset",
        List.of("tagging"),
        25_863);
  }

  @Override
  public List<Entry> entries() {
    Set<String> chosen = chosen();
    Map<String, String> artists = artists();
    String folder = folder();
    List<Entry> entries = new ArrayList<>();
    table()
        .forEach(
            row -> {
              Tags tags = tags(row, chosen);
              if (!tags.strengths().isEmpty()) {
                String path = row.text(PATH);
                entries.add(
                    Entry.of(
                        FileTree.below(folder, path),
                        Optional.of(artists.getOrDefault(path, album(path))),
                        List.of(Label.of(LabelType.TAGS, tags))));
              }
            });
    return entries;
  }

  private Rows table() {
    return new Rows(config.copy().root().resolve(TABLE), '\t', 1);
  }

  private String folder() {
    return FileTree.firstFolder(config.copy().root(), List.of("mp3", "audio")).orElse("");
  }

  private static boolean isTag(String column) {
    return !column.equals("clip_id") && !column.equals(PATH);
  }

  private static Tags tags(Rows.Row row, Set<String> chosen) {
    Map<String, Double> tags = new LinkedHashMap<>();
    row.columns().entrySet().stream()
        .filter(column -> chosen.contains(column.getKey()))
        .sorted(Map.Entry.comparingByValue())
        .filter(column -> row.field(column.getValue()).equals("1"))
        .forEach(column -> tags.put(column.getKey(), 1.0));
    return new Tags(tags);
  }

  /** The tags that most clips have; of equal ones those that come first by name. */
  private Set<String> chosen() {
    Map<String, Integer> counts = new HashMap<>();
    table()
        .forEach(
            row ->
                row.columns()
                    .forEach(
                        (column, at) -> {
                          if (isTag(column)) {
                            counts.merge(column, row.field(at).equals("1") ? 1 : 0, Integer::sum);
                          }
                        }));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(config.mostFrequent())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Clips of an artist by path; none where that table is not there. */
  private Map<String, String> artists() {
    Path file = config.copy().root().resolve(CLIPS);
    Map<String, String> artists = new HashMap<>();
    if (Files.isRegularFile(file)) {
      new Rows(file, '\t', 1)
          .forEach(
              row -> {
                if (!row.text("artist").isEmpty()) {
                  artists.put(row.text(PATH), row.text("artist"));
                }
              });
    }
    return artists;
  }

  /** Names are artist-album-number-title-start-end. */
  private static String album(String path) {
    return FileTree.stem(path).replaceFirst("-\\d+-.*$", "");
  }

  @Override
  public List<String> tables() {
    return List.of(TABLE);
  }

  @Override
  public Map<String, Split> splits(List<Entry> entries) {
    return Map.of(
        "folders",
        new Split(
            inFolders(entries, "0123456789ab"),
            inFolders(entries, "c"),
            inFolders(entries, "def")));
  }

  private static List<String> inFolders(List<Entry> entries, String folders) {
    return entries.stream()
        .map(Entry::audio)
        .filter(audio -> folders.contains(FileTree.folder(audio)))
        .toList();
  }

  @Override
  public List<String> ignored() {
    return List.of("*.csv", "*.txt", "*.zip*", "*.xml");
  }

  @Override
  public Map<String, String> remarks() {
    String folder = folder();
    return List.of(
            "6/norine_braun-now_and_zen-08-gently-117-146.mp3",
            "8/jacob_heringman-josquin_des_prez_lute_settings-19-gintzler__pater_noster-204-233.mp3",
            "9/american_baroque-dances_and_suites_of_rameau_and_couperin-25-le_petit_rien_xiveme_ordre_couperin-88-117.mp3")
        .stream()
        .collect(Collectors.toMap(path -> FileTree.below(folder, path), path -> EMPTY));
  }
}
