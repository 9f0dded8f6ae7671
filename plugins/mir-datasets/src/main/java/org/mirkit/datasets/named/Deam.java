package org.mirkit.datasets.named;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.mirkit.api.DataException;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Ratings;
import org.mirkit.api.data.Split;

/**
 * DEAM, the database of MediaEval's emotion tasks: averages per song below {@code annotations} (or
 * {@code DEAM_Annotations/annotations}), sound in {@code MEMD_audio}, artists in {@code metadata}.
 */
final class Deam implements Layout {
  private static final String AVERAGES = "annotations averaged per song/";
  private static final List<String> OF_SONGS =
      List.of(
          "song_level/static_annotations_averaged_songs_1_2000.csv",
          "song_level/static_annotations_averaged_songs_2000_2058.csv");
  private static final String VALENCE = "dynamic (per second annotations)/valence.csv";
  private static final String AROUSAL = "dynamic (per second annotations)/arousal.csv";
  private static final int LAST_OF_2013 = 1000;
  private static final int LAST_OF_2014 = 2000;

  private final Copy copy;
  private final DeamConfig.Judged judged;

  Deam(DeamConfig config) {
    this.copy = config.copy();
    this.judged = config.ratings();
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "DEAM",
        "1802 excerpts of 45 s and, of 2015, whole songs with valence and arousal as listeners rated them, of the whole or at each moment",
        "annotations for research that is not commercial, see the page; each song under the Creative Commons licence that its artist chose",
        "A. Aljanaki, Y.-H. Yang and M. Soleymani, Developing a benchmark for emotional analysis of music, PLoS ONE 12(3), 2017",
        "https://cvml.unige.ch/databases/DEAM/",
        List.of("mood"),
        1802);
  }

  @Override
  public List<Entry> entries() {
    String folder =
        FileTree.firstFolder(copy.root(), List.of("DEAM_audio/MEMD_audio", "audio"))
            .orElse("MEMD_audio");
    Map<String, String> artists = artists();
    List<Entry> entries = new ArrayList<>();
    ratings()
        .forEach(
            (id, ratings) ->
                entries.add(
                    Entry.of(
                        folder + "/" + id + ".mp3",
                        Optional.ofNullable(artists.get(id)),
                        List.of(Label.of(LabelType.RATINGS, ratings)))));
    return entries;
  }

  /** By the number of the song. */
  private Map<String, Ratings> ratings() {
    return judged == DeamConfig.Judged.SONG ? ofSongs() : ofMoments();
  }

  private Map<String, Ratings> ofSongs() {
    Map<String, Ratings> ratings = new LinkedHashMap<>();
    for (String table : OF_SONGS) {
      Rows.of(file(table))
          .forEach(
              row ->
                  ratings.put(
                      row.text("song_id"),
                      ratings(row.number("valence_mean"), row.number("arousal_mean"))));
    }
    return ratings;
  }

  private Map<String, Ratings> ofMoments() {
    Map<String, Double> valence = DeamMoments.means(file(VALENCE));
    Map<String, Double> arousal = DeamMoments.means(file(AROUSAL));
    if (!valence.keySet().equals(arousal.keySet())) {
      throw new DataException(
          "%s and %s: hold different songs; expected the same: unpack both again"
              .formatted(file(VALENCE), file(AROUSAL)));
    }
    Map<String, Ratings> ratings = new LinkedHashMap<>();
    valence.forEach((id, value) -> ratings.put(id, ratings(value, arousal.get(id))));
    return ratings;
  }

  private static Ratings ratings(double valence, double arousal) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("valence", valence);
    values.put("arousal", arousal);
    return new Ratings(values);
  }

  /** The tables of the three years call things by different names. */
  private Map<String, String> artists() {
    Map<String, String> artists = new HashMap<>();
    for (String file : FileTree.files(copy.root(), "metadata")) {
      if (file.endsWith(".csv") && Files.isRegularFile(copy.root().resolve(file))) {
        Rows.of(copy.root().resolve(file))
            .forEach(
                row ->
                    row.find("artist")
                        .ifPresent(at -> artists.put(number(row.field(0)), row.field(at))));
      }
    }
    artists.values().removeIf(String::isEmpty);
    return artists;
  }

  private static String number(String id) {
    return id.replaceFirst("\\.0$", "");
  }

  @Override
  public List<String> tables() {
    List<String> read = judged == DeamConfig.Judged.SONG ? OF_SONGS : List.of(VALENCE, AROUSAL);
    return read.stream().map(this::path).toList();
  }

  private Path file(String table) {
    return copy.root().resolve(path(table));
  }

  private String path(String table) {
    String folder =
        FileTree.firstFolder(copy.root(), List.of("DEAM_Annotations/annotations"))
            .orElse("annotations");
    return folder + "/" + AVERAGES + table;
  }

  @Override
  public Map<String, Split> splits(List<Entry> entries) {
    List<String> of2013 = numbered(entries, id -> id <= LAST_OF_2013);
    return Map.of(
        "mediaeval-2014",
        new Split(
            of2013, List.of(), numbered(entries, id -> id > LAST_OF_2013 && id <= LAST_OF_2014)));
  }

  private static List<String> numbered(List<Entry> entries, IntPredicate wanted) {
    return entries.stream()
        .map(Entry::audio)
        .filter(audio -> wanted.test(Integer.parseInt(FileTree.stem(audio))))
        .toList();
  }

  @Override
  public List<String> ignored() {
    return List.of("**/*.{csv,txt,pdf,zip}", "*.*", "features/**");
  }
}
