package org.mirkit.runner.cli.options;

import java.io.PrintStream;
import org.mirkit.runner.report.Json;
import picocli.CommandLine.Option;

/** Mixed into commands whose results a machine may read. */
public final class JsonOption {

  @Option(names = "--json", description = "Print results as JSON.")
  private boolean wanted;

  public boolean wanted() {
    return wanted;
  }

  /** Prints records, lists, maps and JSON trees. */
  public static void print(Object value, PrintStream out) {
    Json.print(value, out);
  }
}
