package org.mirkit.datasets.named;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mirkit.api.data.Split;

/** What is published of single excerpts of GTZAN; sources stand in {@code gtzan.txt}. */
final class GtzanFacts {
  private static final String RESOURCE = "gtzan.txt";

  private final Map<String, String> partOf = new HashMap<>();
  private final Map<String, String> repeatedOf = new HashMap<>();
  private final Map<String, String> songOf = new HashMap<>();
  private final Map<String, String> faultOf = new HashMap<>();

  private GtzanFacts() {}

  /** The facts that come with this plugin. */
  static GtzanFacts read() {
    GtzanFacts facts = new GtzanFacts();
    try (InputStream in =
            Objects.requireNonNull(GtzanFacts.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(facts::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return facts;
  }

  private void add(String line) {
    String[] words = line.split(" ", 2);
    switch (words[0]) {
      case "repeated" -> addFamily(words[1], repeatedOf);
      case "song" -> addFamily(words[1], songOf);
      case "fault" -> {
        String[] fault = words[1].split(" ", 3);
        faultOf.put(name(fault[0], Integer.parseInt(fault[1])), fault[2]);
      }
      default -> names(words[1]).forEach(name -> partOf.put(name, words[0]));
    }
  }

  private static void addFamily(String excerpts, Map<String, String> firstOf) {
    List<String> names = names(excerpts);
    names.forEach(name -> firstOf.put(name, names.get(0)));
  }

  /** Genres, each with numbers and ranges, such as {@code metal 58 rock 3 5-8}. */
  private static List<String> names(String excerpts) {
    List<String> names = new ArrayList<>();
    String genre = "";
    for (String word : excerpts.split(" ")) {
      if (Character.isLetter(word.charAt(0))) {
        genre = word;
      } else {
        String[] ends = word.split("-");
        int last = Integer.parseInt(ends[ends.length - 1]);
        for (int i = Integer.parseInt(ends[0]); i <= last; i++) {
          names.add(name(genre, i));
        }
      }
    }
    return names;
  }

  private static String name(String genre, int number) {
    return "%s.%05d".formatted(genre, number);
  }

  /** The first of the excerpts of a song that there is more of. */
  Optional<String> song(String name) {
    return Optional.ofNullable(songOf.getOrDefault(name, repeatedOf.get(name)));
  }

  /** What is wrong with an excerpt. */
  Optional<String> remark(String name) {
    List<String> remarks = new ArrayList<>();
    Optional.ofNullable(faultOf.get(name)).ifPresent(remarks::add);
    String repeated = repeatedOf.get(name);
    if (repeated != null) {
      remarks.add(repeated.equals(name) ? "is repeated in this collection" : "repeats " + repeated);
    }
    String song = songOf.get(name);
    if (song != null && !song.equals(name) && !song.equals(repeated)) {
      remarks.add("is of the same song as " + song);
    }
    if (!partOf.containsKey(name)) {
      remarks.add("left out by the fault-filtered split");
    }
    return remarks.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", remarks));
  }

  /** The split of Kereliuk, Sturm and Larsen (2015). */
  Split faultFiltered(List<Entry> entries) {
    return new Split(part(entries, "train"), part(entries, "validation"), part(entries, "test"));
  }

  private List<String> part(List<Entry> entries, String part) {
    return entries.stream()
        .map(Entry::audio)
        .filter(audio -> part.equals(partOf.get(FileTree.stem(audio))))
        .toList();
  }
}
