package org.mirkit.datasets.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.mirkit.api.DataException;

/**
 * A table as it stands in its file (RFC 4180: quoted fields may hold separators and line breaks).
 *
 * @param file where it was read from
 * @param header names of the columns
 * @param rows all others, of any width
 */
record Table(Path file, List<String> header, List<Row> rows) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * One row.
   *
   * @param line where it begins in the file, from 1
   * @param fields without the blanks around them
   */
  record Row(long line, List<String> fields) {}

  /** Reads a file in UTF-8, with or without a byte order mark. */
  static Table read(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      skipByteOrderMark(reader);
      return of(file, rows(reader, separator(file)));
    } catch (CsvParseException e) {
      throw new DataException(file + ": is no well-formed table: " + e.getMessage(), e);
    } catch (CharacterCodingException e) {
      throw notUtf8(file, e);
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof CharacterCodingException
          ? notUtf8(file, e)
          : new DataException(file + " cannot be read: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new DataException(file + " cannot be read: " + e, e);
    }
  }

  private static void skipByteOrderMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
  }

  private static char separator(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".tsv") ? '\t' : ',';
  }

  private static List<Row> rows(BufferedReader reader, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord(reader)
        .stream()
        .map(Table::row)
        .toList();
  }

  private static Row row(CsvRecord line) {
    return new Row(
        line.getStartingLineNumber(), line.getFields().stream().map(String::strip).toList());
  }

  private static Table of(Path file, List<Row> rows) {
    if (rows.isEmpty()) {
      throw new DataException(
          file + ": is empty; expected a line with the columns' names and a row for each track");
    }
    return new Table(file, rows.get(0).fields(), rows.subList(1, rows.size()));
  }

  private static DataException notUtf8(Path file, Exception cause) {
    return new DataException(
        file + ": is not in UTF-8; save it again with the encoding UTF-8", cause);
  }

  /** The column of a name, from 0. */
  OptionalInt find(String name) {
    List<Integer> found =
        IntStream.range(0, header.size()).filter(i -> header.get(i).equals(name)).boxed().toList();
    if (found.size() > 1) {
      throw new DataException(
          at(1, found.get(1)) + "a second column is named '" + name + "'; rename one");
    }
    return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.get(0));
  }

  /** The column of a name that must be there. */
  int require(String parameter, String name) {
    return find(name)
        .orElseThrow(
            () ->
                new DataException(
                    at(1, 0)
                        + "there is no column '"
                        + name
                        + "'; the columns are "
                        + String.join(", ", header)
                        + "; name one with dataset."
                        + parameter));
  }

  /** A place in the file before a message: file, line, and which column of the table, from 1. */
  String at(long line, int column) {
    return file + ":" + line + ":" + (column + 1) + ": ";
  }
}
