package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.AudioException;
import org.mirkit.api.ConfigException;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.Terminal;
import org.mirkit.runner.plugin.PluginRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

class MirTest {

  @Test
  void mir_alone_lists_every_command_in_a_line_and_shows_examples() {
    CommandLineRun run = CommandLineRun.of();
    assertEquals(ExitCode.OK, run.code());
    for (String line :
        List.of("\n  list ", "\n  describe ", "\n  plugins, plugin ", "\nExamples:")) {
      assertTrue(run.out().contains(line), run.out());
    }
    assertEquals("", run.err());
  }

  /** A percent sign that stands alone makes picocli warn, and print line ends as they are. */
  @Test
  void descriptions_of_all_commands_can_be_formatted() {
    for (Commands.Entry entry : Commands.ALL) {
      Command command = entry.type().getAnnotation(Command.class);
      for (String text : command.description()) {
        assertFalse(text.replace("%%", "").replace("%n", "").contains("%"), entry.name());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"list", "describe", "plugins"})
  void every_command_takes_the_global_options(String command) {
    CommandLineRun run = CommandLineRun.of(command, "--help");
    assertEquals(ExitCode.OK, run.code());
    for (String option :
        List.of("--plugin=PATH", "--plugins=DIR", "--debug", "--no-color", "--help", "--version")) {
      assertTrue(run.out().contains(option), option + " in " + run.out());
    }
  }

  @Test
  void the_version_names_api_and_java() {
    CommandLineRun run = CommandLineRun.of("--version");
    assertEquals(ExitCode.OK, run.code());
    assertTrue(run.out().matches("(?s)mir \\d\\S+\\RAPI \\d+\\.\\d+\\RJava .*"), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "lst, there is no command 'lst'; did you mean list or listen?",
    "list --jsn, there is no option '--jsn'; did you mean --json?",
    "list a b, 'b' is one argument too many",
    "describe, Missing required argument (specify one of these): (PART | --stack=STACK | --all)",
    "list --plugin, Missing required parameter for option '--plugin'",
  })
  void a_wrong_command_line_is_told_with_the_nearest_right_one(String line, String message) {
    CommandLineRun run = CommandLineRun.of(line.split(" "));
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains(message.replace("''", "'")), run.err());
    assertTrue(run.err().contains("--help' tells what it takes"), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "audio, 1, error: song.mp3: no sound in it",
    "config, 2, error: hopLength is odd",
    "file, 1, error: song.mp3: there is no such file or folder",
  })
  void a_mistake_is_told_in_its_own_words_without_a_stack_trace(
      String failure, int code, String message) {
    CommandLineRun run = failing(failure);
    assertEquals(code, run.code());
    assertEquals(message, run.err().strip());
  }

  @Test
  void a_bug_is_told_as_one_and_shows_its_trace_only_when_asked() {
    CommandLineRun plain = failing("bug");
    assertEquals(ExitCode.FAILURE, plain.code());
    assertTrue(plain.err().startsWith("error: internal error: java.lang.Ill"), plain.err());
    assertTrue(plain.err().contains("--debug"), plain.err());
    assertFalse(plain.err().contains("\tat "), plain.err());
    assertTrue(failing("bug", "--debug").err().contains("\tat org.mirkit"));
  }

  @Test
  void running_out_of_memory_says_what_to_do() {
    CommandLineRun run = failing("memory");
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(run.err().contains("give Java more"), run.err());
  }

  @Test
  void a_command_for_heavy_work_has_its_parts_injected() {
    CommandLineRun run =
        CommandLineRun.of(
            Terminal.none(), List.of(Commands.Entry.injected(Injected.class)), "injected");
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().contains("parts: "), run.out());
  }

  @Test
  void a_terminal_gets_colours_and_a_pipe_does_not() {
    Terminal colour = new Terminal(true, true, true, 80);
    assertTrue(CommandLineRun.of(colour, Commands.ALL, "list").out().contains("\u001b["));
    assertTrue(CommandLineRun.of(colour, Commands.ALL, "lst").err().contains("\u001b[31m"));
    assertFalse(CommandLineRun.of("list").out().contains("\u001b"));
    assertFalse(CommandLineRun.of("--help").out().contains("\u001b"));
  }

  private static CommandLineRun failing(String how, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "fail";
    args[1] = how;
    System.arraycopy(options, 0, args, 2, options.length);
    return CommandLineRun.of(
        Terminal.none(), List.of(Commands.Entry.light(Failing.class, i -> new Failing())), args);
  }

  @Command(name = "fail")
  private static final class Failing implements Runnable {
    private static final Map<String, Supplier<Throwable>> FAILURES =
        Map.of(
            "audio", () -> new AudioException("song.mp3: no sound in it"),
            "config", () -> new ConfigException("hopLength", "hopLength is odd"),
            "file", () -> new UncheckedIOException(new NoSuchFileException("song.mp3")),
            "bug", () -> new IllegalStateException("never happens"),
            "memory", () -> new OutOfMemoryError("Java heap space"));

    @Parameters private String how = "";

    @Override
    public void run() {
      Throwable failure = FAILURES.get(how).get();
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }

  @Command(name = "injected")
  private static final class Injected implements Runnable {
    private final Console console;
    private final PluginRegistry registry;

    @Inject
    Injected(Console console, PluginRegistry registry) {
      this.console = console;
      this.registry = registry;
    }

    @Override
    public void run() {
      console.out().println("parts: " + registry.all().size());
    }
  }
}
