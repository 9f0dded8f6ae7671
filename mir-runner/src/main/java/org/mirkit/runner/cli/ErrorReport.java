package org.mirkit.runner.cli;

import com.google.inject.ProvisionException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import org.mirkit.api.ConfigException;
import org.mirkit.api.MirException;
import org.mirkit.runner.cli.options.GlobalOptions;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.experiment.ExperimentProblems;
import org.mirkit.runner.plugin.PluginCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, and which exit code that is. */
final class ErrorReport {
  private final Console console;
  private final GlobalOptions options;

  ErrorReport(Console console, GlobalOptions options) {
    this.console = console;
    this.options = options;
  }

  /** A command line that cannot be used. */
  int usage(ParameterException problem, String[] args) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    console.error(
        problem instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched)
            : problem.getMessage());
    console.say("'" + command + " --help' tells what it takes.");
    return ExitCode.USAGE;
  }

  /** A command that failed. */
  int report(Throwable thrown) {
    Throwable problem = unwrapped(thrown);
    if (options.debug()) {
      console.say(stackTrace(problem));
    }
    if (problem instanceof MirException) {
      console.error(problem.getMessage());
      return concernsConfiguration(problem) ? ExitCode.USAGE : ExitCode.FAILURE;
    }
    if (problem instanceof CancellationException) {
      console.error("interrupted before the end");
    } else if (problem instanceof IOException failure) {
      console.error(
          PluginCode.at(failure).map(place -> place + " failed: ").orElse("") + inWords(failure));
    } else if (problem instanceof OutOfMemoryError) {
      console.error(PluginCode.inWords(problem));
    } else {
      reportBug(problem);
    }
    return ExitCode.FAILURE;
  }

  private static boolean concernsConfiguration(Throwable problem) {
    return problem instanceof ConfigException
        || problem instanceof ExperimentProblems problems && problems.concernConfiguration();
  }

  private void reportBug(Throwable bug) {
    if (PluginCode.at(bug).isPresent()) {
      console.error(PluginCode.inWords(bug));
      console.say(
          "Please report it to the plugin's author"
              + (options.debug()
                  ? ", with the stack trace above."
                  : ", with the output of the same command with --debug."));
      return;
    }
    console.error("internal error: " + bug);
    console.say(
        "This is a bug, not your mistake. Please report it with what 'mir --version' and"
            + " 'mir plugins' say"
            + (options.debug()
                ? " and the stack trace above."
                : ", and with the output of the same command with --debug."));
  }

  private static Throwable unwrapped(Throwable thrown) {
    boolean wrapper =
        thrown instanceof UncheckedIOException || thrown instanceof ProvisionException;
    return wrapper && thrown.getCause() != null ? unwrapped(thrown.getCause()) : thrown;
  }

  private static String unmatched(UnmatchedArgumentException problem) {
    String first = problem.getUnmatched().get(0);
    boolean command = !problem.getCommandLine().getSubcommands().isEmpty();
    String kind = first.startsWith("-") ? "option" : command ? "command" : "argument";
    String what =
        kind.equals("argument")
            ? "'" + first + "' is one argument too many"
            : "there is no " + kind + " '" + first + "'";
    return problem.getSuggestions().isEmpty()
        ? what
        : what + "; did you mean " + String.join(" or ", problem.getSuggestions()) + "?";
  }

  /** The JDK's file errors carry little more than a path. */
  private static String inWords(IOException failure) {
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file or folder";
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": no permission to read or write it";
    }
    return failure instanceof FileSystemException && failure.getMessage() != null
        ? failure.getMessage()
        : failure.toString();
  }

  private static String stackTrace(Throwable problem) {
    StringWriter text = new StringWriter();
    problem.printStackTrace(new PrintWriter(text));
    return text.toString().stripTrailing();
  }
}
