package org.mirkit.runner.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns for a person's eye: words to the left, numbers to the right. */
public final class NumberTable {
  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> header;

  /** A table with a header. */
  public NumberTable(String... header) {
    this.header = List.of(header);
  }

  /** Adds a row; missing cells stay empty. */
  public NumberTable row(Object... cells) {
    rows.add(Arrays.stream(cells).map(String::valueOf).toList());
    return this;
  }

  /** The lines, each without trailing blanks. */
  public List<String> lines() {
    List<List<String>> all = new ArrayList<>();
    all.add(header);
    all.addAll(rows);
    return all.stream().map(this::line).toList();
  }

  private String line(List<String> row) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> cell(row.get(column), column))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private String cell(String text, int column) {
    String padding = " ".repeat(width(column) - text.length());
    return isNumeric(column) ? padding + text : text + padding;
  }

  private int width(int column) {
    return IntStream.concat(
            IntStream.of(header.size() > column ? header.get(column).length() : 0),
            rows.stream().filter(r -> r.size() > column).mapToInt(r -> r.get(column).length()))
        .max()
        .orElse(0);
  }

  private boolean isNumeric(int column) {
    return rows.stream()
        .filter(row -> row.size() > column)
        .map(row -> row.get(column))
        .allMatch(cell -> cell.isEmpty() || cell.matches("[-+±]?[\\d., ]+%?|NaN|-|all"));
  }
}
