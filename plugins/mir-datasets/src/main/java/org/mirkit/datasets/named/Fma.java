package org.mirkit.datasets.named;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Inventory.Checksum;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Tags;

/** The Free Music Archive: {@code fma_metadata/tracks.csv} and {@code fma_small/000/000002.mp3}. */
final class Fma implements Layout {
  private static final String METADATA = "fma_metadata/";
  private static final String TRACKS = METADATA + "tracks.csv";
  private static final String GENRES = METADATA + "genres.csv";

  /** Lengths in the metadata were wrong, so that clips were cut beyond the end: issues 8 and 41. */
  private static final Set<Integer> SILENT =
      Set.of(
          1486, 5574, 65753, 80391, 98558, 98559, 98560, 98571, 99134, 105247, 108925, 126981,
          127336, 133297, 143992);

  private static final Set<Integer> SHORT = Set.of(98565, 98566, 98567, 98568, 98569, 108924);

  private final FmaConfig config;

  Fma(FmaConfig config) {
    this.config = config;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "FMA " + config.subset().text(),
        "%d tracks of the Free Music Archive with genres, artists and tags"
            .formatted(config.subset().tracks()),
        "metadata CC BY 4.0; each track under the Creative Commons licence that its artist chose",
        "M. Defferrard, K. Benzi, P. Vandergheynst and X. Bresson, FMA: a dataset for music analysis, ISMIR 2017",
        "https://github.com/mdeff/fma",
        List.of("genre", "tagging"),
        config.subset().tracks());
  }

  @Override
  public List<Entry> entries() {
    Map<String, String> genres = genres();
    Map<String, Checksum> checksums = checksums();
    List<Entry> entries = new ArrayList<>();
    rows()
        .forEach(
            row -> {
              if (config.subset().holds(row.text("set.subset"))) {
                entries.add(entry(row, genres, checksums));
              }
            });
    return entries;
  }

  private Entry entry(Rows.Row row, Map<String, String> genres, Map<String, Checksum> checksums) {
    String file = file(row);
    List<Label> labels = new ArrayList<>();
    String top = row.text("track.genre_top");
    if (!top.isEmpty()) {
      labels.add(Label.of(LabelType.CLASS, ClassLabel.of(top)));
    }
    labels.add(Label.of(LabelType.TAGS, tags(row.text("track.genres_all"), genres)));
    return Entry.of(folder() + file, Optional.of("artist " + row.text("artist.id")), labels)
        .withChecksum(Optional.ofNullable(checksums.get(file)));
  }

  private String folder() {
    return "fma_" + config.subset().text() + "/";
  }

  private static String file(Rows.Row row) {
    String id = row.field(0);
    if (!id.matches("[0-9]{1,6}")) {
      throw row.problem("found the track '" + id + "'; expected a number of up to six digits");
    }
    return file(Integer.parseInt(id));
  }

  private static String file(int track) {
    return String.format(Locale.ROOT, "%03d/%06d.mp3", track / 1000, track);
  }

  /** The table has three header lines; the third names the first column alone. */
  private Rows rows() {
    return new Rows(config.copy().root().resolve(TRACKS), ',', 3);
  }

  /** Numbers such as {@code [21, 66]} by the names of those genres. */
  private static Tags tags(String numbers, Map<String, String> genres) {
    Map<String, Double> strengths = new LinkedHashMap<>();
    for (String number : numbers.replaceAll("[\\[\\]]", "").split(",")) {
      if (!number.isBlank()) {
        strengths.put(genres.getOrDefault(number.strip(), number.strip()), 1.0);
      }
    }
    return new Tags(strengths);
  }

  private Map<String, String> genres() {
    Map<String, String> titles = new HashMap<>();
    Rows.of(config.copy().root().resolve(GENRES))
        .forEach(row -> titles.put(row.text("genre_id"), row.text("title")));
    return titles;
  }

  private Map<String, Checksum> checksums() {
    return Checksums.read(config.copy().root().resolve(folder() + "checksums"), "SHA-1");
  }

  @Override
  public List<String> tables() {
    return List.of(TRACKS, GENRES);
  }

  @Override
  public Map<String, Split> splits(List<Entry> entries) {
    Map<String, List<String>> parts = new HashMap<>();
    rows()
        .forEach(
            row -> {
              if (config.subset().holds(row.text("set.subset"))) {
                parts
                    .computeIfAbsent(row.text("set.split"), part -> new ArrayList<>())
                    .add(folder() + file(row));
              }
            });
    return Map.of(
        "fma",
        new Split(
            parts.getOrDefault("training", List.of()),
            parts.getOrDefault("validation", List.of()),
            parts.getOrDefault("test", List.of())));
  }

  @Override
  public List<String> ignored() {
    return List.of(
        METADATA + "**",
        "fma_*/{checksums,README.txt}",
        "{" + config.subset().others() + "}/**",
        "*.zip");
  }

  /** Known of the small and the medium set; the large one has more of the kind. */
  @Override
  public Map<String, String> remarks() {
    Map<String, String> remarks = new TreeMap<>();
    if (config.subset() != FmaConfig.Subset.FULL) {
      Set<String> files = entries().stream().map(Entry::audio).collect(Collectors.toSet());
      SILENT.forEach(id -> remarks.put(folder() + file(id), "holds no sound: cut beyond its end"));
      SHORT.forEach(id -> remarks.put(folder() + file(id), "is shorter than 30 s"));
      remarks.keySet().retainAll(files);
    }
    return remarks;
  }
}
