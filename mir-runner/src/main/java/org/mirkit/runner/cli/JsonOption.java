package org.mirkit.runner.cli;

import java.io.PrintStream;
import org.mirkit.runner.report.Json;
import picocli.CommandLine.Option;

/** Mixed into commands whose results a machine may read. */
final class JsonOption {

  @Option(names = "--json", description = "Print results as JSON.")
  private boolean wanted;

  boolean wanted() {
    return wanted;
  }

  /** Prints records, lists, maps and JSON trees. */
  static void print(Object value, PrintStream out) {
    Json.print(value, out);
  }
}
