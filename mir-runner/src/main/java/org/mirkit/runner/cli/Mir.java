package org.mirkit.runner.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.mirkit.runner.cli.options.GlobalOptions;
import org.mirkit.runner.cli.options.Version;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.Style;
import org.mirkit.runner.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The command line as a whole: from arguments to an exit code. */
final class Mir {
  private static final int WIDEST_HELP = 110;
  private static final int NARROWEST_HELP = 55;

  private final Console console;
  private final Map<String, String> environment;
  private final Properties properties;
  private final List<Commands.Entry> commands;

  /** The standard commands in a process of the given environment. */
  Mir(Console console, Map<String, String> environment, Properties properties) {
    this(console, environment, properties, Commands.ALL);
  }

  /** Other commands. */
  Mir(
      Console console,
      Map<String, String> environment,
      Properties properties,
      List<Commands.Entry> commands) {
    this.console = console;
    this.environment = environment;
    this.properties = properties;
    this.commands = commands;
  }

  /** Runs one command. */
  int run(String... args) {
    GlobalOptions options = new GlobalOptions();
    ErrorReport errors = new ErrorReport(console, options);
    try (Invocation invocation = new Invocation(console, options, environment, properties)) {
      return commandLine(invocation, options, errors, wanted(args)).execute(args);
    } catch (Exception | Error e) {
      return errors.report(e);
    } finally {
      console.out().flush();
    }
  }

  /**
   * The commands that the arguments name, or all for help and for suggestions. picocli would make
   * every command that it knows, and with a heavy one everything that is injected into it.
   */
  private List<Commands.Entry> wanted(String... args) {
    List<String> words = List.of(args);
    List<Commands.Entry> named = commands.stream().filter(entry -> entry.isAmong(words)).toList();
    return named.isEmpty() ? commands : named;
  }

  private CommandLine commandLine(
      Invocation invocation,
      GlobalOptions options,
      ErrorReport errors,
      List<Commands.Entry> wanted) {
    CommandFactory factory = new CommandFactory(commands, invocation);
    CommandLine mir = new CommandLine(new MirCommand(options), factory);
    complete(mir.getCommandSpec());
    wanted.forEach(entry -> mir.addSubcommand(commandLine(entry, factory)));
    Terminal terminal = console.terminal();
    boolean coloured = console.outStyle() == Style.COLOURED;
    return mir.setOut(new PrintWriter(console.out(), true))
        .setErr(new PrintWriter(console.err(), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, terminal.columns())))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(errors::usage)
        .setExecutionExceptionHandler((e, commandLine, result) -> errors.report(e));
  }

  /** A command with those that it holds. */
  private static CommandLine commandLine(Commands.Entry entry, CommandFactory factory) {
    CommandLine command = new CommandLine(entry.type(), factory);
    complete(command.getCommandSpec());
    entry.inner().forEach(inner -> command.addSubcommand(commandLine(inner, factory)));
    return command;
  }

  /** What is the same for all commands, so that none has to repeat it. */
  private static void complete(CommandSpec command) {
    command.mixinStandardHelpOptions(true).versionProvider(new Version());
    command
        .usageMessage()
        .synopsisHeading("Usage: ")
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n");
  }
}
