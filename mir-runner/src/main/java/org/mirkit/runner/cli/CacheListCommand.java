package org.mirkit.runner.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mirkit.runner.cli.options.CacheOption;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.TextTable;
import org.mirkit.runner.features.StoreEntry;
import org.mirkit.runner.features.StoreFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mir cache list}: how much of what is kept. */
@Command(
    name = "list",
    aliases = "info",
    description = {
      "Lists how many entries of each representation there are, their size and their last use.",
      "Entries that no longer say what they are stand as '(unreadable)'.",
      "  mir cache list --json"
    })
final class CacheListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CacheOption cache = new CacheOption();
  @Mixin private JsonOption json = new JsonOption();

  CacheListCommand(Invocation invocation) {
    this.console = invocation.console();
  }

  /** The entries of one representation. */
  private record Row(String representation, int entries, long bytes, String lastUsed) {

    static Row of(String representation, List<StoreEntry> entries) {
      Instant lastUsed =
          entries.stream()
              .map(StoreEntry::lastUsed)
              .max(Comparator.naturalOrder())
              .orElse(Instant.EPOCH);
      return new Row(
          representation,
          entries.size(),
          entries.stream().mapToLong(StoreEntry::bytes).sum(),
          lastUsed.truncatedTo(ChronoUnit.SECONDS).toString());
    }
  }

  /** All of a cache, for machines. */
  private record Summary(String folder, int entries, long bytes, List<Row> representations) {}

  @Override
  public Integer call() {
    StoreFolder store = cache.store();
    List<StoreEntry> entries = store.entries();
    Map<String, List<StoreEntry>> sorted =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    StoreEntry::representation, TreeMap::new, Collectors.toList()));
    List<Row> rows = sorted.entrySet().stream().map(e -> Row.of(e.getKey(), e.getValue())).toList();
    long bytes = rows.stream().mapToLong(Row::bytes).sum();
    if (json.wanted()) {
      JsonOption.print(
          new Summary(store.path().toString(), entries.size(), bytes, rows), console.out());
    } else {
      console.out().println(store.path() + ": " + CacheOption.count(entries.size(), bytes));
      print(rows);
    }
    return ExitCode.OK;
  }

  private void print(List<Row> rows) {
    TextTable table = new TextTable(1);
    for (Row row : rows) {
      table.row(
          row.representation(),
          CacheOption.count(row.entries(), row.bytes()),
          "last used " + row.lastUsed());
    }
    table.print(console.out(), console.width(), console.outStyle()::bold);
  }
}
