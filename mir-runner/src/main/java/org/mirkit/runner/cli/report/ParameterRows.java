package org.mirkit.runner.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.mirkit.runner.config.Parameter;

/** The parameters of a part as the rows of a table, those inside of others after them. */
public final class ParameterRows {

  private ParameterRows() {}

  /**
   * A row.
   *
   * @param name with those of the parameters around it
   * @param value what may stand there: {@code whole number 1…192000 Hz, default 22050}
   * @param text what it means
   * @param example as YAML text, or empty
   */
  public record Row(String name, String value, String text, String example) {}

  public static List<Row> of(List<Parameter> parameters) {
    List<Row> rows = new ArrayList<>();
    add("", parameters, rows);
    return rows;
  }

  private static void add(String prefix, List<Parameter> parameters, List<Row> rows) {
    for (Parameter parameter : parameters) {
      String name = prefix + parameter.name();
      rows.add(new Row(name, value(parameter), parameter.text(), parameter.example()));
      add(name + ".", parameter.fields(), rows);
    }
  }

  private static String value(Parameter parameter) {
    StringJoiner value = new StringJoiner(", ");
    value.add((parameter.type() + " " + parameter.bounds()).strip());
    if (parameter.required()) {
      value.add("required");
    } else if (parameter.defaultValue() != null) {
      value.add("default " + parameter.defaultValue());
    }
    return value.toString();
  }

  /** The shortest way to use a part: the parameters without a default, and no other. */
  public static String shortestUse(String id, List<Parameter> parameters) {
    StringJoiner use = new StringJoiner(", ", "{ ", " }");
    use.add("use: " + id);
    for (Parameter parameter : parameters) {
      if (parameter.required()) {
        String value = parameter.example().isEmpty() ? "..." : parameter.example();
        use.add(parameter.name() + ": " + value);
      }
    }
    return use.toString();
  }
}
