package org.mirkit.datasets.named;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Ratings;
import org.mirkit.api.data.Split;

/**
 * EmoMusic, the thousand songs of MediaEval 2013: {@code annotations/static_annotations.csv},
 * {@code annotations/songs_info.csv} and {@code clips_45seconds/2.mp3}.
 */
final class EmoMusic implements Layout {
  private static final String RATINGS = "annotations/static_annotations.csv";
  private static final String SONGS = "annotations/songs_info.csv";
  private static final String SET = "mediaeval 2013 set";

  private final Copy copy;

  EmoMusic(Copy copy) {
    this.copy = copy;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "EmoMusic",
        "744 excerpts of 45 s from the Free Music Archive with valence and arousal from 1 to 9, each the mean of at least ten listeners",
        "annotations for research that is not commercial, see the page; each song under the Creative Commons licence that its artist chose",
        "M. Soleymani, M. N. Caro, E. M. Schmidt, C.-Y. Sha and Y.-H. Yang, 1000 songs for emotional analysis of music, CrowdMM 2013",
        "https://cvml.unige.ch/databases/emoMusic/",
        List.of("mood"),
        744);
  }

  @Override
  public List<Entry> entries() {
    String folder = folder();
    Map<String, String> artists = songs("artist");
    List<Entry> entries = new ArrayList<>();
    Rows.of(copy.root().resolve(RATINGS))
        .forEach(
            row -> {
              String id = row.text("song_id");
              entries.add(
                  Entry.of(
                      folder + id + ".mp3",
                      Optional.ofNullable(artists.get(id)).filter(a -> !a.isEmpty()),
                      List.of(Label.of(LabelType.RATINGS, ratings(row)))));
            });
    return entries;
  }

  private String folder() {
    return FileTree.firstFolder(copy.root(), List.of("clips_45sec/clips_45seconds", "audio"))
            .orElse("clips_45seconds")
        + "/";
  }

  private static Ratings ratings(Rows.Row row) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("valence", row.number("mean_valence"));
    values.put("arousal", row.number("mean_arousal"));
    return new Ratings(values);
  }

  private Map<String, String> songs(String column) {
    Map<String, String> values = new LinkedHashMap<>();
    Rows.of(copy.root().resolve(SONGS))
        .forEach(row -> values.put(row.text("song_id"), row.text(column)));
    return values;
  }

  @Override
  public List<String> tables() {
    return List.of(RATINGS, SONGS);
  }

  @Override
  public Map<String, Split> splits(List<Entry> entries) {
    Map<String, String> sets = songs(SET);
    return Map.of(
        "mediaeval-2013",
        new Split(
            part(entries, sets, "development"), List.of(), part(entries, sets, "evaluation")));
  }

  private static List<String> part(List<Entry> entries, Map<String, String> sets, String name) {
    return entries.stream()
        .map(Entry::audio)
        .filter(audio -> name.equals(sets.get(FileTree.stem(audio))))
        .toList();
  }

  @Override
  public List<String> ignored() {
    return List.of("annotations/**", "default_features/**", "clips_fullsongs/**", "*.*");
  }
}
