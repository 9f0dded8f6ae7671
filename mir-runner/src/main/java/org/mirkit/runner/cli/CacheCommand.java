package org.mirkit.runner.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mir cache}: what can be done with the features that experiments have left. */
@Command(
    name = "cache",
    description = {
      "Looks at the features that experiments keep between runs, and removes them.",
      "Nothing is lost by that but the time to make them again."
    },
    synopsisSubcommandLabel = "COMMAND")
final class CacheCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills in the spec
  CacheCommand() {}

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
