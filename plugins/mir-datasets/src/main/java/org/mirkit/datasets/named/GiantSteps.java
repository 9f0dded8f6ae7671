package org.mirkit.datasets.named;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.Tempo;
import org.mirkit.datasets.named.TextFile.Row;

/** What both GiantSteps collections share: {@code audio}, {@code annotations} and {@code md5}. */
final class GiantSteps {
  /** Other forms of the same facts, and scripts that come with them. */
  private static final List<String> IGNORED =
      List.of(
          "annotations*/**",
          "md5/**",
          "splits/**",
          "README",
          "*.sh",
          "*.xlsx",
          "keys_gs+/**",
          "meta/**");

  /** Names of GiantSteps+ such as {@code 10089 Jason Sparks - Close My Eyes (Original Mix)}. */
  private static final Pattern ARTIST = Pattern.compile("\\d+ (.+?) - .+");

  private GiantSteps() {}

  /**
   * The tracks of a folder of label files; each names its sound.
   *
   * @param base the folder of the repository below the root; empty where it is the root
   */
  static List<Entry> entries(
      Path root, String base, String folder, String extension, LabelType type) {
    List<Entry> entries = new ArrayList<>();
    for (String file : FileTree.files(root, FileTree.below(base, folder))) {
      if (FileTree.extension(file).equals(extension)) {
        entries.add(entry(root, base, file, type));
      }
    }
    return entries;
  }

  /** Patterns of what else a copy may hold. */
  static List<String> ignored(String base) {
    return IGNORED.stream().map(pattern -> FileTree.below(base, pattern)).toList();
  }

  /** The folder of a repository that was unpacked beside the sound; empty where it is the root. */
  static String base(Path root, String repository) {
    return FileTree.firstFolder(root, List.of("annotations")).isPresent()
        ? ""
        : FileTree.folders(root).stream()
            .filter(name -> name.startsWith(repository))
            .findFirst()
            .orElse("");
  }

  /** The folder of the sound: beside the repository, or in it. */
  static String audio(Path root, String base) {
    return FileTree.firstFolder(root, List.of(FileTree.below(base, "audio"), "audio"))
        .orElse("audio");
  }

  private static Entry entry(Path root, String base, String file, LabelType type) {
    String name = FileTree.stem(file);
    List<Label> labels = new ArrayList<>();
    labels.add(
        type == LabelType.KEY
            ? Label.of(type, file, GiantSteps::key)
            : Label.of(type, file, GiantSteps::tempo));
    String genre = FileTree.below(base, "annotations/genre/" + name + ".genre");
    if (Files.isRegularFile(root.resolve(genre))) {
      labels.add(Label.of(LabelType.CLASS, genre, GiantSteps::genre));
    }
    Path digest = root.resolve(FileTree.below(base, "md5/" + name + ".md5"));
    return Entry.of(audio(root, base) + "/" + name + ".mp3", artist(name), labels)
        .withChecksum(Checksums.only(digest, "MD5"));
  }

  private static Optional<String> artist(String name) {
    Matcher named = ARTIST.matcher(name);
    return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
  }

  private static KeySequence key(Path path) {
    TextFile file = TextFile.read(path);
    Row row = LabelFiles.only(path, TextFile.BLANKS);
    return file.at(1, () -> KeySequence.ofWhole(KeySpelling.normal(row.rest(0))));
  }

  private static ClassLabel genre(Path path) {
    return ClassLabel.of(LabelFiles.only(path, TextFile.BLANKS).rest(0));
  }

  /** One tempo, or two with the weight of the first, as MIREX has it. */
  private static Tempo tempo(Path path) {
    TextFile file = TextFile.read(path);
    Row row = LabelFiles.only(path, TextFile.BLANKS);
    return file.at(
        1,
        () ->
            row.size() < 3 || row.number(0) == 0
                ? Tempo.of(Math.max(row.number(0), row.size() < 2 ? 0 : row.number(1)))
                : new Tempo(row.number(0), row.number(1), Math.min(1, row.number(2))));
  }

  /** Ids of lists of names, each a file of the folder {@code splits}. */
  static Map<String, List<String>> lists(Path root, String base) {
    String audio = audio(root, base);
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String file : FileTree.files(root, FileTree.below(base, "splits"))) {
      if (FileTree.stem(file).startsWith("fold")) {
        lists.put(
            FileTree.stem(file),
            TextFile.read(root.resolve(file))
                .rows(TextFile.BLANKS, row -> audio + "/" + row.text(0)));
      }
    }
    return lists;
  }
}
