package org.mirkit.runner.cli;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirkit.runner.cli.options.CacheOption;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.features.StoreEntry;
import org.mirkit.runner.features.StoreFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code mir cache clear}: makes room. */
@Command(
    name = "clear",
    description = {
      "Removes entries: all, or those that every given option fits. What experiments use that run",
      "now stays. Other files in the folder are not touched.",
      "  mir cache clear --older-than 30d --dry-run",
      "  mir cache clear --representation mel"
    })
final class CacheClearCommand implements Callable<Integer> {
  private final Console console;
  private final Clock clock;

  @Mixin private CacheOption cache = new CacheOption();

  @Option(
      names = "--older-than",
      paramLabel = "AGE",
      converter = Age.class,
      description = "Only what was not used for so long: 12h, 30d, 8w.")
  private Optional<Duration> olderThan = Optional.empty();

  @Option(
      names = "--representation",
      paramLabel = "ID",
      description = "Only features of this representation; 'mir cache list' shows which there are.")
  private Optional<String> representation = Optional.empty();

  @Option(names = "--dry-run", description = "Say what would be removed, and remove nothing.")
  private boolean dryRun;

  @Inject
  CacheClearCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    StoreFolder store = cache.store();
    Instant inUseSince = store.inUseSince();
    List<StoreEntry> wanted = store.entries().stream().filter(this::isWanted).toList();
    List<StoreEntry> free =
        wanted.stream().filter(entry -> entry.lastUsed().isBefore(inUseSince)).toList();
    List<StoreEntry> removed = dryRun ? free : free.stream().filter(store::remove).toList();
    if (!dryRun) {
      store.sweep(clock.instant());
    }
    long bytes = removed.stream().mapToLong(StoreEntry::bytes).sum();
    console
        .out()
        .println(
            (dryRun ? "would remove " : "removed ") + CacheOption.count(removed.size(), bytes));
    int used = wanted.size() - removed.size();
    if (used > 0) {
      console.say(used + " in use by experiments that run now: they stay");
    }
    return ExitCode.OK;
  }

  private boolean isWanted(StoreEntry entry) {
    boolean old =
        olderThan.isEmpty() || entry.lastUsed().isBefore(clock.instant().minus(olderThan.get()));
    return old && (representation.isEmpty() || representation.get().equals(entry.representation()));
  }

  /** A duration as people write it. */
  private static final class Age implements ITypeConverter<Duration> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})([hdw])");

    @Override
    public Duration convert(String text) {
      Matcher age = FORM.matcher(text);
      if (!age.matches()) {
        throw new TypeConversionException(
            "'" + text + "' is not an age; write hours, days or weeks as 12h, 30d or 8w");
      }
      long count = Long.parseLong(age.group(1));
      return switch (age.group(2)) {
        case "h" -> Duration.ofHours(count);
        case "d" -> Duration.ofDays(count);
        default -> Duration.ofDays(7 * count);
      };
    }
  }
}
