package org.mirkit.runner.cli.terminal;

import jakarta.inject.Inject;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.report.Reporter;

/** Lets a run speak on the console: everything but results goes to standard error. */
public final class ConsoleReporter implements Reporter {
  private final Console console;
  private final Progress progress;

  @Inject
  ConsoleReporter(Console console) {
    this.console = console;
    this.progress = console.progress();
  }

  @Override
  public void say(String line) {
    console.say(line);
  }

  @Override
  public void warn(String line) {
    console.warn(line);
  }

  @Override
  public Progress progress() {
    return progress;
  }
}
