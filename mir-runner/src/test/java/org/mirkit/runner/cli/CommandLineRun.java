package org.mirkit.runner.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.Terminal;

/**
 * What a command said and how it ended.
 *
 * @param code exit code
 * @param out all of standard output
 * @param err all of standard error
 */
record CommandLineRun(int code, String out, String err) {

  static CommandLineRun of(String... args) {
    return of(Terminal.none(), Commands.ALL, args);
  }

  static CommandLineRun of(Map<String, String> environment, String... args) {
    return of(Terminal.none(), Commands.ALL, environment, args);
  }

  static CommandLineRun of(Terminal terminal, List<Commands.Entry> commands, String... args) {
    return of(terminal, commands, Map.of(), args);
  }

  private static CommandLineRun of(
      Terminal terminal,
      List<Commands.Entry> commands,
      Map<String, String> environment,
      String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal);
    int code = new Mir(console, environment, new Properties(), commands).run(args);
    return new CommandLineRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
