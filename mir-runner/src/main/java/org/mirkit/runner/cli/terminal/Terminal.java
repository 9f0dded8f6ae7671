package org.mirkit.runner.cli.terminal;

import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What the two streams are connected to. Java 17 cannot ask this for each stream by itself, so the
 * launcher says it in {@value #PROPERTY}; started without the launcher, output is plain.
 *
 * @param outIsTerminal whether results go to a terminal, and may be fitted to its width
 * @param errIsTerminal whether progress may be redrawn in place
 * @param colours whether a terminal may be coloured
 * @param columns width of the terminal in characters
 */
public record Terminal(boolean outIsTerminal, boolean errIsTerminal, boolean colours, int columns) {

  /** System property: those of {@code stdout,stderr} that are terminals. */
  public static final String PROPERTY = "mirkit.terminal";

  /** System property: width of the terminal in characters. */
  public static final String COLUMNS_PROPERTY = "mirkit.columns";

  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 40;

  /** Neither stream is a terminal. */
  public static Terminal none() {
    return new Terminal(false, false, false, USUAL_COLUMNS);
  }

  /**
   * The terminal of this process.
   *
   * @param environment where {@code NO_COLOR} (see no-color.org), {@code TERM} and {@code COLUMNS}
   *     are looked up
   * @param properties where the launcher left its findings
   * @param coloursWanted false if the command line says no
   */
  public static Terminal ofProcess(
      Map<String, String> environment, Properties properties, boolean coloursWanted) {
    List<String> streams = List.of(properties.getProperty(PROPERTY, "").split(","));
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean colours = coloursWanted && !dumb && environment.getOrDefault("NO_COLOR", "").isEmpty();
    String columns =
        properties.getProperty(COLUMNS_PROPERTY, environment.getOrDefault("COLUMNS", ""));
    return new Terminal(
        streams.contains("stdout"),
        streams.contains("stderr") && !dumb,
        colours,
        columns.matches("\\d{1,4}")
            ? Math.max(FEWEST_COLUMNS, Integer.parseInt(columns))
            : USUAL_COLUMNS);
  }
}
