package org.mirkit.tasks.format;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Recording;
import org.mirkit.api.data.TimedLabel;

/**
 * How annotations of a type stand in a text, a row a line.
 *
 * @param parts the type and its rows
 * @param parse reads a line without blanks at its ends
 * @param print writes a row without a line end
 * @param comments the characters with which lines begin that are passed over
 */
record TextForm<A extends Annotation, R>(
    Parts<A, R> parts,
    Function<String, R> parse,
    BiFunction<R, Recording, String> print,
    String comments)
    implements Form {
  private static final String COMMENTS = "#";

  TextForm(Parts<A, R> parts, Function<String, R> parse, BiFunction<R, Recording, String> print) {
    this(parts, parse, print, COMMENTS);
  }

  /** A form whose rows need to know nothing of the recording. */
  static <A extends Annotation, R> TextForm<A, R> of(
      Parts<A, R> parts, Function<String, R> parse, Function<R, String> print) {
    return new TextForm<>(parts, parse, (row, recording) -> print.apply(row));
  }

  /** Labelled stretches: start, end and label, which may hold blanks. */
  static <A extends Annotation> TextForm<A, TimedLabel> stretches(Parts<A, TimedLabel> parts) {
    return new TextForm<>(parts, StretchLine::parse, StretchLine::print);
  }

  @Override
  public A read(SourceText source) {
    return Located.together(source.file(), source.lines(comments, parse), parts.whole());
  }

  @Override
  public String write(Annotation annotation, Recording recording) {
    StringBuilder text = new StringBuilder();
    for (R row : parts.apart().apply(parts.type().cast(annotation))) {
      text.append(oneLine(print.apply(row, recording))).append('\n');
    }
    return text.toString();
  }

  private static String oneLine(String line) {
    if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
      throw new DataException(
          "'%s' has a line end in it, which a line of text cannot hold; use csv or jams"
              .formatted(line));
    }
    return line;
  }
}
