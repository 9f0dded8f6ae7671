package org.mirkit.runner.cli.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rows with aligned columns, without rules or frames. One column may be folded, so that the table
 * keeps to the width of a terminal.
 */
public final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST_FOLD = 20;

  private final int foldedColumn;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param foldedColumn the column with running text, from 0
   */
  public TextTable(int foldedColumn) {
    this.foldedColumn = foldedColumn;
  }

  public void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** Width of each column over all rows. */
  private int[] widths() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], length(row.get(column)));
      }
    }
    return widths;
  }

  /**
   * Prints all rows.
   *
   * @param width the most characters in a line
   * @param first emphasis of the first column
   */
  public void print(PrintStream out, int width, UnaryOperator<String> first) {
    if (rows.isEmpty()) {
      return;
    }
    int[] widths = widths();
    int others = 0;
    for (int column = 0; column < widths.length; column++) {
      others += GAP.length() + (column == foldedColumn ? 0 : widths[column]);
    }
    int room = Math.max(NARROWEST_FOLD, width - others);
    widths[foldedColumn] = foldedWidth(Math.min(widths[foldedColumn], room));
    for (List<String> row : rows) {
      printRow(row, widths, out, first);
    }
  }

  /** What the longest line takes once all is folded: often less than there is room for. */
  private int foldedWidth(int room) {
    return rows.stream()
        .flatMap(row -> fold(row.get(foldedColumn), room).stream())
        .mapToInt(TextTable::length)
        .max()
        .orElse(0);
  }

  private void printRow(
      List<String> row, int[] widths, PrintStream out, UnaryOperator<String> first) {
    List<String> folded = fold(row.get(foldedColumn), widths[foldedColumn]);
    for (int line = 0; line < folded.size(); line++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String rest = line == 0 ? row.get(column) : "";
        String cell = column == foldedColumn ? folded.get(line) : rest;
        String padding = " ".repeat(widths[column] - length(cell));
        text.append(GAP)
            .append(column == 0 && line == 0 ? first.apply(cell) : cell)
            .append(padding);
      }
      out.println(text.toString().stripTrailing());
    }
  }

  /** Breaks text between words, and inside a word only if it is longer than a line. */
  public static List<String> fold(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String rest = word;
      while (length(rest) > width) {
        flush(line, lines);
        int end = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      if (line.length() > 0 && length(line) + 1 + length(rest) > width) {
        flush(line, lines);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static void flush(StringBuilder line, List<String> lines) {
    if (line.length() > 0) {
      lines.add(line.toString());
      line.setLength(0);
    }
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
