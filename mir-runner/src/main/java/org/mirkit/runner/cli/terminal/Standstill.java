package org.mirkit.runner.cli.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.mirkit.runner.plugin.BusyPlugin;

/**
 * Tells whose part is busy when nothing has moved for long, and again each time that the wait has
 * doubled: the code of a plugin that hangs cannot say so itself.
 */
public final class Standstill implements AutoCloseable {
  private final Console console;
  private final Duration patience;
  private final Thread watcher = new Thread(this::watch, "mirkit-standstill");

  /**
   * Begins to watch.
   *
   * @param console hears of all that moves
   * @param patience how long nothing may move; zero for ever
   */
  public Standstill(Console console, Duration patience) {
    this.console = console;
    this.patience = patience;
    if (!patience.isZero()) {
      watcher.setDaemon(true);
      watcher.start();
    }
  }

  private void watch() {
    Duration next = patience;
    try {
      while (true) {
        Duration still = console.stillFor();
        if (still.compareTo(patience) < 0) {
          next = patience;
        } else if (still.compareTo(next) >= 0) {
          next = tell(still) ? next.multipliedBy(2) : still.plus(patience);
        }
        Thread.sleep(Math.max(1, next.minus(still).toMillis()));
      }
    } catch (InterruptedException e) {
      // The command has ended.
      return;
    }
  }

  private boolean tell(Duration still) {
    List<BusyPlugin> busy = BusyPlugin.atWork();
    busy.forEach(
        part ->
            console.sayBeside(
                "waiting for %s in %s; Ctrl-C ends it".formatted(words(still), part)));
    return !busy.isEmpty();
  }

  /** {@code 45 s}, {@code 12 min}, {@code 2 h 8 min}. */
  static String words(Duration time) {
    if (time.toMinutes() == 0) {
      return time.toSeconds() + " s";
    }
    return time.toHours() == 0
        ? time.toMinutes() + " min"
        : String.format(Locale.ROOT, "%d h %d min", time.toHours(), time.toMinutesPart());
  }

  @Override
  public void close() {
    watcher.interrupt();
  }
}
