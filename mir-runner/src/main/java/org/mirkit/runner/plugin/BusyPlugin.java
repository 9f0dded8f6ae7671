package org.mirkit.runner.plugin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a plugin's code threads are in at this moment.
 *
 * @param plugin name and version
 * @param part the class and method that the host called
 * @param threads in it
 * @param frames of the plugin's code in the first of the threads, innermost first
 */
public record BusyPlugin(
    String plugin, String part, List<String> threads, List<StackTraceElement> frames) {
  private static final int FRAMES_SHOWN = 3;

  /**
   * All that is at work, except what was left behind when it did not end in time, of which that was
   * told then.
   */
  public static List<BusyPlugin> atWork() {
    Map<List<String>, BusyPlugin> found = new LinkedHashMap<>();
    for (Map.Entry<Thread, StackTraceElement[]> entry : Thread.getAllStackTraces().entrySet()) {
      if (!Watch.isWatched(entry.getKey())) {
        of(entry.getKey(), entry.getValue())
            .ifPresent(
                busy -> found.merge(List.of(busy.plugin, busy.part), busy, BusyPlugin::besides));
      }
    }
    return List.copyOf(found.values());
  }

  private static Optional<BusyPlugin> of(Thread thread, StackTraceElement... stack) {
    return PluginCode.at(stack)
        .map(
            place -> {
              List<StackTraceElement> frames = written(place, stack);
              StackTraceElement entered = frames.get(frames.size() - 1);
              return new BusyPlugin(
                  place.plugin(),
                  entered.getClassName() + "." + entered.getMethodName(),
                  List.of(thread.getName()),
                  frames);
            });
  }

  private static List<StackTraceElement> written(
      PluginCode.Place place, StackTraceElement... stack) {
    List<StackTraceElement> frames = Arrays.stream(stack).filter(BusyPlugin::isWritten).toList();
    return frames.isEmpty() ? List.of(place.frame()) : frames;
  }

  /** Not a class that the JVM makes for a lambda, of which the name says nothing. */
  private static boolean isWritten(StackTraceElement frame) {
    return PluginCode.isOfPlugin(frame) && frame.getClassName().indexOf('/') < 0;
  }

  private BusyPlugin besides(BusyPlugin other) {
    List<String> all = Stream.concat(threads.stream(), other.threads.stream()).toList();
    return new BusyPlugin(plugin, part, all, frames);
  }

  /**
   * {@code acme.Half.resample of the plugin 'acme' 1.0 (thread main: acme.Half.find (Half.java:31)
   * < acme.Half.resample (Half.java:12))}.
   */
  @Override
  public String toString() {
    return "%s of %s (%s: %s)"
        .formatted(
            part,
            PluginCode.quoted(plugin),
            threads.size() == 1
                ? "thread " + threads.get(0)
                : "%d threads; %s".formatted(threads.size(), threads.get(0)),
            frames.stream()
                .limit(FRAMES_SHOWN)
                .map(PluginCode::line)
                .collect(Collectors.joining(" < ")));
  }
}
