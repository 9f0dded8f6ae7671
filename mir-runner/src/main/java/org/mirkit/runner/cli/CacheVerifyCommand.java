package org.mirkit.runner.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.cli.options.CacheOption;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.Interruption;
import org.mirkit.runner.features.StoreEntry;
import org.mirkit.runner.features.StoreFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mir cache verify}: whether all is as it was written. */
@Command(
    name = "verify",
    description = {
      "Reads all entries and compares their checksums. Removes nothing: an experiment that meets a",
      "damaged entry makes it again. Exit code 1 if any is damaged."
    })
final class CacheVerifyCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CacheOption cache = new CacheOption();
  @Mixin private JsonOption json = new JsonOption();

  CacheVerifyCommand(Invocation invocation) {
    this.console = invocation.console();
  }

  /** What was found, for machines. */
  private record Summary(int entries, Map<String, String> damaged) {}

  @Override
  public Integer call() {
    StoreFolder store = cache.store();
    List<StoreEntry> entries = store.entries();
    Map<String, String> damaged =
        Interruption.guard(console, "nothing was changed", () -> damaged(store, entries));
    if (json.wanted()) {
      JsonOption.print(new Summary(entries.size(), damaged), console.out());
    } else {
      console
          .out()
          .println("%d of %d entries are damaged".formatted(damaged.size(), entries.size()));
      damaged.forEach((file, problem) -> console.out().println("  " + file + ": " + problem));
    }
    return damaged.isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
  }

  private Map<String, String> damaged(StoreFolder store, List<StoreEntry> entries) {
    Map<String, String> damaged = new TreeMap<>();
    Progress progress = console.progress();
    progress.start("entries", entries.size());
    for (StoreEntry entry : entries) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted");
      }
      store.problem(entry).ifPresent(problem -> damaged.put(entry.file().toString(), problem));
      progress.advance(1, "");
    }
    progress.done();
    return damaged;
  }
}
