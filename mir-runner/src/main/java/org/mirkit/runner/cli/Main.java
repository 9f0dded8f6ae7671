package org.mirkit.runner.cli;

import java.util.List;
import org.mirkit.runner.cli.options.GlobalOptions;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.ForeignOutput;
import org.mirkit.runner.cli.terminal.Terminal;

/** The program {@code mir}. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    boolean colours = !List.of(args).contains(GlobalOptions.NO_COLOR);
    Terminal terminal = Terminal.ofProcess(System.getenv(), System.getProperties(), colours);
    Console console = Console.ofProcess(terminal, System.getProperties());
    ForeignOutput foreign = ForeignOutput.takeOver(console);
    int code = new Mir(console, System.getenv(), System.getProperties()).run(args);
    foreign.close();
    System.exit(code);
  }
}
