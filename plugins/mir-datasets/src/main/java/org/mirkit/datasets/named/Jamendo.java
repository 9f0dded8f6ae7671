package org.mirkit.datasets.named;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Inventory.Checksum;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Tags;

/**
 * MTG-Jamendo: {@code data/autotagging*.tsv} of its repository, and sound as {@code 48/948.mp3}
 * below the root or a folder {@code audio}. A tag carries its category: {@code genre---rock}.
 */
final class Jamendo implements Layout {
  private static final String DATA = "data/";
  private static final int PATH_COLUMN = 3;
  private static final int FIRST_TAG_COLUMN = 5;
  private static final int SPLITS = 5;

  private final JamendoConfig config;

  Jamendo(JamendoConfig config) {
    this.config = config;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "MTG-Jamendo " + config.tags().file(),
        "Full tracks of Jamendo with tags of genre, instrument, mood and theme that their uploaders gave",
        "metadata CC BY-NC-SA 4.0; each track under the Creative Commons licence in audio_licenses.txt",
        "D. Bogdanov, M. Won, P. Tovstogan, A. Porter and X. Serra, The MTG-Jamendo dataset for automatic music tagging, ML4MD workshop at ICML 2019",
        "https://github.com/MTG/mtg-jamendo-dataset",
        List.of("tagging"),
        config.tags().tracks());
  }

  @Override
  public List<Entry> entries() {
    String folder = folder();
    Map<String, Checksum> checksums = checksums();
    List<Entry> entries = new ArrayList<>();
    Rows.of(config.copy().root().resolve(table()))
        .forEach(
            row ->
                entries.add(
                    Entry.of(
                            FileTree.below(folder, sound(row)),
                            Optional.of(row.text("artist_id")),
                            List.of(Label.of(LabelType.TAGS, tags(row))))
                        .withChecksum(Optional.ofNullable(checksums.get(sound(row))))));
    return entries;
  }

  /** Lists of all tracks, and of those with moods and themes, come with the tables. */
  private Map<String, Checksum> checksums() {
    Map<String, Checksum> checksums = new HashMap<>();
    for (String set : List.of("raw_30s", "autotagging_moodtheme")) {
      String list = set + (config.lowBitRate() ? "_audio-low" : "_audio") + "_sha256_tracks.txt";
      checksums.putAll(
          Checksums.read(config.copy().root().resolve(DATA + "download/" + list), "SHA-256"));
    }
    return checksums;
  }

  private String table() {
    return DATA + config.tags().file() + ".tsv";
  }

  private String folder() {
    return FileTree.firstFolder(
            config.copy().root(), List.of("audio", "audios", "raw_30s/audio", "raw_30s"))
        .orElse("");
  }

  /** Sound of low bit rate has names of its own. */
  private String sound(Rows.Row row) {
    String path = row.field(PATH_COLUMN);
    return config.lowBitRate() ? path.replaceFirst("\\.mp3$", ".low.mp3") : path;
  }

  /** One tag in each column from the sixth on. */
  private static Tags tags(Rows.Row row) {
    Map<String, Double> tags = new LinkedHashMap<>();
    for (int i = FIRST_TAG_COLUMN; i < row.fields().size(); i++) {
      if (!row.field(i).isEmpty()) {
        tags.put(row.field(i), 1.0);
      }
    }
    return new Tags(tags);
  }

  @Override
  public List<String> tables() {
    return List.of(table());
  }

  @Override
  public Map<String, Split> splits(List<Entry> entries) {
    String folder = folder();
    Map<String, Split> splits = new LinkedHashMap<>();
    for (int i = 0; i < SPLITS; i++) {
      String stem = DATA + "splits/split-" + i + "/" + config.tags().file() + "-";
      if (Files.isRegularFile(config.copy().root().resolve(stem + "train.tsv"))) {
        splits.put(
            "split-" + i,
            new Split(
                part(folder, stem + "train.tsv"),
                part(folder, stem + "validation.tsv"),
                part(folder, stem + "test.tsv")));
      }
    }
    return splits;
  }

  private List<String> part(String folder, String file) {
    List<String> ids = new ArrayList<>();
    Rows.of(config.copy().root().resolve(file))
        .forEach(row -> ids.add(FileTree.below(folder, sound(row))));
    return ids;
  }

  @Override
  public List<String> ignored() {
    return List.of(
        "data/**", "scripts/**", "stats/**", "derived/**", "results/**", "**/*.npy", "*.*");
  }
}
