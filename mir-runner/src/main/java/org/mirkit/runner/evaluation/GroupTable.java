package org.mirkit.runner.evaluation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mirkit.api.DataException;
import org.mirkit.runner.io.IoReason;

/**
 * Which group, such as its artist, each track is of, as a CSV file with the columns {@code track}
 * and {@code group} says.
 *
 * @param file that says so
 * @param groups by track
 */
public record GroupTable(Path file, Map<String, String> groups) {

  /**
   * Reads a table.
   *
   * @throws DataException if it cannot be read, or lacks a column
   */
  public static GroupTable read(Path file) {
    Map<String, String> groups = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      rows.forEach(row -> groups.put(field(file, row, "track"), field(file, row, "group")));
    } catch (IOException e) {
      throw new DataException(file + ": cannot be read: " + IoReason.of(e), e);
    } catch (UncheckedIOException e) {
      throw new DataException(file + ": cannot be read: " + IoReason.of(e.getCause()), e);
    } catch (CsvParseException e) {
      throw new DataException(file + ": is no CSV: " + e.getMessage(), e);
    }
    return new GroupTable(file, groups);
  }

  private static String field(Path file, NamedCsvRecord row, String column) {
    return row.findField(column)
        .filter(value -> !value.isBlank())
        .orElseThrow(
            () ->
                new DataException(
                    "%s:%d: found no '%s'; expected a header with the columns track and group, and both in each row"
                        .formatted(file, row.getStartingLineNumber(), column)));
  }

  /**
   * The answers with the groups of their tracks.
   *
   * @throws DataException which tells of all tracks that the table lacks
   */
  public List<Answer> applyTo(List<Answer> answers) {
    List<String> missing = new ArrayList<>();
    List<Answer> grouped = new ArrayList<>();
    for (Answer answer : answers) {
      Optional<String> group = Optional.ofNullable(groups.get(answer.track()));
      group.ifPresentOrElse(
          name -> grouped.add(answer.inGroup(Optional.of(name))),
          () -> missing.add("  " + answer.track()));
    }
    if (!missing.isEmpty()) {
      throw new DataException(
          "%s: has no group for %d of %d tracks; add a row for each:\n%s"
              .formatted(file, missing.size(), answers.size(), FilePairs.shown(missing)));
    }
    return grouped;
  }
}
