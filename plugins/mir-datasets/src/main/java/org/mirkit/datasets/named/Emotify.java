package org.mirkit.datasets.named;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Ratings;

/**
 * Emotify as it is published: {@code data.csv} with a row for each listener and song, and {@code
 * emotifymusic/rock/1.mp3} to {@code 100.mp3} in each of four genres. What is rated is the share of
 * listeners who felt each of nine emotions (GEMS-9).
 */
final class Emotify implements Layout {
  private static final String TABLE = "data.csv";
  private static final int SONGS_OF_GENRE = 100;
  private static final List<String> EMOTIONS =
      List.of(
          "amazement",
          "solemnity",
          "tenderness",
          "nostalgia",
          "calmness",
          "power",
          "joyful_activation",
          "tension",
          "sadness");

  private final Copy copy;

  Emotify(Copy copy) {
    this.copy = copy;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "Emotify",
        "400 excerpts of 60 s of rock, classical, pop and electronic music with the share of listeners who felt each of nine emotions",
        "for research, see the page; sound of Magnatune, CC BY-NC-SA",
        "A. Aljanaki, F. Wiering and R. C. Veltkamp, Studying emotion induced by music through a crowdsourcing game, Information Processing and Management 52(1), 2016",
        "http://www2.projects.science.uu.nl/memotion/emotifydata/",
        List.of("mood", "genre"),
        4 * SONGS_OF_GENRE);
  }

  /** What was said of a song by all listeners together. */
  private static final class Votes {
    private final double[] felt = new double[EMOTIONS.size()];
    private int listeners;

    void add(Rows.Row row) {
      listeners++;
      for (int i = 0; i < felt.length; i++) {
        felt[i] += row.number(EMOTIONS.get(i));
      }
    }

    Ratings shares() {
      Map<String, Double> shares = new LinkedHashMap<>();
      for (int i = 0; i < felt.length; i++) {
        shares.put(EMOTIONS.get(i), felt[i] / listeners);
      }
      return new Ratings(shares);
    }
  }

  @Override
  public List<Entry> entries() {
    Map<String, Votes> votes = new TreeMap<>();
    Rows.of(copy.root().resolve(TABLE))
        .forEach(row -> votes.computeIfAbsent(song(row), song -> new Votes()).add(row));
    List<Entry> entries = new ArrayList<>();
    votes.forEach(
        (song, said) ->
            entries.add(
                Entry.of(
                    song,
                    Optional.empty(),
                    List.of(
                        Label.of(LabelType.CLASS, ClassLabel.of(FileTree.folder(song))),
                        Label.of(LabelType.RATINGS, said.shares())))));
    return entries;
  }

  /** Songs are counted through all genres in some copies of the table, and in each in others. */
  private static String song(Rows.Row row) {
    int id = (int) row.number("track id");
    return "emotifymusic/%s/%d.mp3".formatted(row.text("genre"), (id - 1) % SONGS_OF_GENRE + 1);
  }

  @Override
  public List<String> tables() {
    return List.of(TABLE);
  }

  @Override
  public List<String> ignored() {
    return List.of("*.*");
  }
}
