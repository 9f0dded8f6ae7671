package org.mirkit.runner.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.MirException;
import org.mirkit.api.run.Progress;

/**
 * Which file of estimates belongs to which reference.
 *
 * @param pairs those that have both
 * @param unanswered references without an estimate
 * @param unasked estimates without a reference
 */
public record FilePairs(List<Pair> pairs, List<Path> unanswered, List<Path> unasked) {
  private static final int PROBLEMS_SHOWN = 10;

  /**
   * Two files about one track.
   *
   * @param track what they have in common: the name without its ending, below a folder its path
   */
  public record Pair(String track, Path reference, Path estimate) {}

  /**
   * Pairs two files, or the files of two folders by their names.
   *
   * @throws ConfigException if one is a file and one a folder, or no file has a counterpart
   */
  public static FilePairs of(AnnotationSide reference, AnnotationSide estimate) {
    if (reference.isFolder() != estimate.isFolder()) {
      throw new ConfigException(
          "%s is a %s and %s a %s; give two files, or two folders"
              .formatted(reference.path(), kind(reference), estimate.path(), kind(estimate)));
    }
    return reference.isFolder() ? ofFolders(reference, estimate) : ofFiles(reference, estimate);
  }

  private static String kind(AnnotationSide side) {
    return side.isFolder() ? "folder" : "file";
  }

  private static FilePairs ofFiles(AnnotationSide reference, AnnotationSide estimate) {
    String track = reference.path().getFileName().toString();
    Pair only = new Pair(track, reference.path(), estimate.path());
    return new FilePairs(List.of(only), List.of(), List.of());
  }

  private static FilePairs ofFolders(AnnotationSide reference, AnnotationSide estimate) {
    Map<String, Path> references = reference.filesByTrack();
    Map<String, Path> estimates = new TreeMap<>(estimate.filesByTrack());
    List<Pair> pairs = new ArrayList<>();
    List<Path> unanswered = new ArrayList<>();
    references.forEach(
        (track, file) ->
            Optional.ofNullable(estimates.remove(track))
                .ifPresentOrElse(
                    found -> pairs.add(new Pair(track, file, found)), () -> unanswered.add(file)));
    if (pairs.isEmpty()) {
      throw new ConfigException(
          "no file in %s (%d that end in %s) is named like one in %s (%d that end in %s)"
              .formatted(
                  estimate.path(),
                  estimates.size(),
                  String.join(", ", estimate.endings()),
                  reference.path(),
                  references.size(),
                  String.join(", ", reference.endings())));
    }
    return new FilePairs(pairs, unanswered, List.copyOf(estimates.values()));
  }

  /**
   * Reads all pairs.
   *
   * @throws DataException which tells of all files that cannot be read
   */
  public List<Answer> read(AnnotationSide reference, AnnotationSide estimate, Progress progress) {
    List<Answer> answers = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    progress.start("reading annotations", pairs.size());
    for (Pair pair : pairs) {
      try {
        answers.add(
            new Answer(
                1,
                pair.track(),
                Optional.empty(),
                reference.read(pair.reference()),
                estimate.read(pair.estimate())));
      } catch (MirException e) {
        problems.add(e.getMessage());
      }
      progress.advance(1, "");
      Bootstrap.requireNotInterrupted();
    }
    progress.done();
    if (!problems.isEmpty()) {
      throw new DataException(shown(problems));
    }
    return answers;
  }

  /** The first of many lines, with a word about the others. */
  public static String shown(List<String> lines) {
    String first = String.join("\n", lines.stream().limit(PROBLEMS_SHOWN).toList());
    int more = lines.size() - PROBLEMS_SHOWN;
    return more > 0 ? first + "\nand " + more + " more" : first;
  }
}
