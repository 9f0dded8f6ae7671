package org.mirkit.runner.cli;

import org.mirkit.runner.config.ConfigSchema;
import org.mirkit.runner.experiment.ExperimentConfig;
import org.mirkit.runner.report.Json;
import picocli.CommandLine.Command;

/** {@code mir schema}: what an experiment file may say, for editors. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of experiment files, so that an editor can help.",
    footerHeading = "%nUse:%n",
    footer = {
      "  mir schema > mirkit.schema.json",
      "and, as the first line of an experiment,",
      "  # yaml-language-server: $schema=mirkit.schema.json"
    })
final class SchemaCommand implements Runnable {
  private final Invocation invocation;

  SchemaCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public void run() {
    Json.print(
        ConfigSchema.of(ExperimentConfig.class, "mirkit experiment", invocation.registry()),
        invocation.console().out());
  }
}
