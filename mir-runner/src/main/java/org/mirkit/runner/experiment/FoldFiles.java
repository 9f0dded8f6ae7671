package org.mirkit.runner.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.DataException;
import org.mirkit.runner.io.IoReason;

/**
 * The CSV files of all folds as one file, under the first one's header.
 *
 * @param folder of the run
 * @param folds how many there are
 */
record FoldFiles(RunFolder folder, int folds) {

  void join(String name) {
    StringBuilder all = new StringBuilder();
    for (int fold = 1; fold <= folds; fold++) {
      List<String> lines = lines(folder.file("folds/" + fold + "/" + name));
      lines.stream().skip(fold == 1 ? 0 : 1).forEach(line -> all.append(line).append("\r\n"));
    }
    folder.write(name, all.toString());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new DataException(file + ": cannot be read: " + IoReason.of(e), e);
    }
  }
}
