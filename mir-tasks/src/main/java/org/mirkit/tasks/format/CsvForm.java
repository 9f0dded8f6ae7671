package org.mirkit.tasks.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Recording;

/**
 * How annotations of a type stand in a table.
 *
 * @param parts the type and its rows
 * @param columns those that a table has to have, then those that it may have
 * @param required how many it has to have
 * @param read what a row says
 * @param write the cells of a row, for all columns
 */
record CsvForm<A extends Annotation, R>(
    Parts<A, R> parts,
    List<String> columns,
    int required,
    Function<CsvRow, R> read,
    BiFunction<R, Recording, List<String>> write)
    implements Form {

  /** A form that writes rows without a look at the recording. */
  static <A extends Annotation, R> CsvForm<A, R> of(
      Parts<A, R> parts,
      List<String> columns,
      int required,
      Function<CsvRow, R> read,
      Function<R, List<String>> write) {
    return new CsvForm<>(parts, columns, required, read, (row, recording) -> write.apply(row));
  }

  @Override
  public A read(SourceText source) {
    CsvTable table = CsvTable.of(source, columns.subList(0, required));
    return Located.together(source.file(), table.rows(read), parts.whole());
  }

  @Override
  public String write(Annotation annotation, Recording recording) {
    StringWriter text = new StringWriter();
    CsvWriter csv =
        CsvWriter.builder()
            .bufferSize(0)
            .lineDelimiter(LineDelimiter.LF)
            .commentCharacter(CsvTable.COMMENT)
            .build(text);
    csv.writeRecord(columns);
    for (R row : parts.apart().apply(parts.type().cast(annotation))) {
      csv.writeRecord(write.apply(row, recording));
    }
    return text.toString();
  }
}
