package org.mirkit.tasks.chord.harte;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.mirkit.api.DataException;
import org.mirkit.tasks.note.PitchClassName;

/** Reads one label: {@code root:shorthand(degrees)/bass}, {@code N} or {@code X}. */
final class HarteParser {
  private static final int[] DEGREES = {0, 2, 4, 5, 7, 9, 11, 12, 14, 16, 17, 19, 21};

  private final String label;
  private int at;

  HarteParser(String label) {
    this.label = label;
  }

  ChordLabel parse() {
    if (label.equals(ChordLabel.NO_CHORD_TEXT)) {
      return ChordLabel.NO_CHORD;
    }
    if (label.equals("X")) {
      return ChordLabel.UNKNOWN;
    }
    int root = root();
    int intervals = take(':') ? intervals() : Shorthand.MAJ.intervals();
    int bass = take('/') ? Math.floorMod(degree(), 12) : 0;
    if (at < label.length()) {
      throw problem("'" + label.substring(at) + "' is too much");
    }
    return new ChordLabel(root, intervals, bass);
  }

  private int root() {
    char letter = at < label.length() ? label.charAt(at) : ' ';
    int natural =
        PitchClassName.semitones(letter)
            .orElseThrow(() -> problem("expected a root from A to G, N or X"));
    at++;
    return Math.floorMod(natural + accidentals(), 12);
  }

  private int accidentals() {
    int start = at;
    char sign = take('#') ? '#' : 'b';
    while (take(sign)) {}
    return sign == '#' ? at - start : start - at;
  }

  private int intervals() {
    int start = at;
    while (at < label.length() && label.charAt(at) != '(' && label.charAt(at) != '/') {
      at++;
    }
    String text = label.substring(start, at);
    boolean degrees = take('(');
    if (text.isEmpty() && degrees) {
      return degrees(1);
    }
    int intervals = shorthand(text, start).intervals();
    return degrees ? degrees(intervals) : intervals;
  }

  private Shorthand shorthand(String text, int start) {
    return Shorthand.of(text)
        .orElseThrow(
            () -> {
              at = start;
              return problem(
                  "expected one of "
                      + Arrays.stream(Shorthand.values())
                          .map(Shorthand::text)
                          .collect(Collectors.joining(", ")));
            });
  }

  /** Degrees are counted, so that one that is both given and left out stays as it was. */
  private int degrees(int intervals) {
    int[] counts = new int[12];
    for (int i = 0; i < 12; i++) {
      counts[i] = intervals >> i & 1;
    }
    do {
      int sign = take('*') ? -1 : 1;
      int semitones = degree();
      if (semitones < 12) {
        counts[Math.floorMod(semitones, 12)] += sign;
      }
    } while (take(','));
    if (!take(')')) {
      throw problem("expected ',' or ')'");
    }
    int result = 0;
    for (int i = 0; i < 12; i++) {
      result |= counts[i] > 0 ? 1 << i : 0;
    }
    return result;
  }

  /** A degree such as {@code b7}, in semitones above the root. */
  private int degree() {
    int accidentals = accidentals();
    int start = at;
    while (at < label.length() && at < start + 2 && Character.isDigit(label.charAt(at))) {
      at++;
    }
    int number = at == start ? 0 : Integer.parseInt(label.substring(start, at));
    if (number < 1 || number > DEGREES.length || label.charAt(start) == '0') {
      at = start;
      throw problem("expected a degree from 1 to 13");
    }
    return DEGREES[number - 1] + accidentals;
  }

  private boolean take(char wanted) {
    boolean found = at < label.length() && label.charAt(at) == wanted;
    at += found ? 1 : 0;
    return found;
  }

  private DataException problem(String what) {
    return new DataException(
        "'%s' is no chord label: at character %d %s".formatted(label, at + 1, what));
  }
}
