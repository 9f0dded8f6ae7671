package org.mirkit.runner.cli;

import picocli.CommandLine.Option;

/** Mixed into commands whose results a machine may read; {@link JsonOutput} prints them. */
final class JsonOption {

  @Option(names = "--json", description = "Print results as JSON.")
  private boolean wanted;

  boolean wanted() {
    return wanted;
  }
}
