package org.mirkit.runner.cli;

import java.util.concurrent.Callable;
import org.mirkit.runner.cli.options.CacheOption;
import org.mirkit.runner.cli.terminal.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mir cache path}: where the features are. */
@Command(
    name = "path",
    description = {
      "Prints the folder of the feature cache, for experiments that name none in cache.folder.",
      "  du -sh \"$(mir cache path)\""
    })
final class CachePathCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CacheOption cache = new CacheOption();

  CachePathCommand(Invocation invocation) {
    this.console = invocation.console();
  }

  @Override
  public Integer call() {
    console.out().println(cache.store().path());
    return ExitCode.OK;
  }
}
