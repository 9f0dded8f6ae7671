package org.mirkit.runner.plugin;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.mirkit.api.MirException;
import org.mirkit.api.plugin.PluginInfo;

/** Finds whose code a failure, or a thread at work, is in: the one place that knows. */
public final class PluginCode {
  private static final String LOADER = "plugin ";
  private static final String MORE_THAN_AN_ARRAY = "array size exceeds VM limit";

  private PluginCode() {}

  /**
   * A line of a plugin's code.
   *
   * @param plugin name and version
   * @param frame the line
   */
  public record Place(String plugin, StackTraceElement frame) {

    /** {@code the plugin 'acme' 1.0, at acme.Half.create (Half.java:12)}. */
    @Override
    public String toString() {
      return "%s, at %s,".formatted(quoted(plugin), line(frame));
    }
  }

  /** The name of the class loader of a plugin from disk; it stands in stack traces. */
  static String loaderName(PluginInfo plugin) {
    return LOADER + plugin.name() + " " + plugin.version();
  }

  /** {@code the plugin 'acme' 1.0}. */
  static String quoted(String plugin) {
    String[] words = plugin.split(" ", 2);
    return "the plugin '%s' %s".formatted(words[0], words[1]);
  }

  /** {@code acme.Half.create (Half.java:12)}; without the line where the compiler left it out. */
  static String line(StackTraceElement frame) {
    String method = frame.getClassName() + "." + frame.getMethodName();
    return frame.getLineNumber() < 0
        ? method
        : "%s (%s:%d)".formatted(method, frame.getFileName(), frame.getLineNumber());
  }

  /** The plugin's code that failed, if it was a plugin's; causes count where nothing else does. */
  public static Optional<Place> at(Throwable failure) {
    Optional<Place> place = at(failure.getStackTrace());
    return place.isEmpty() && failure.getCause() != null ? at(failure.getCause()) : place;
  }

  /**
   * A failure in words: as it says itself if it is meant for people, else with the plugin whose
   * fault it is, if it is one's, and with the remedy where memory was too small.
   */
  public static String inWords(Throwable failure) {
    if (failure instanceof MirException) {
      return String.valueOf(failure.getMessage());
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Optional<Place> place = at(cause.getStackTrace());
      if (cause instanceof OutOfMemoryError exhausted) {
        return outOfMemory(place, exhausted);
      }
      if (place.isPresent()) {
        return "%s failed: %s; this is a fault of the plugin"
            .formatted(place.get(), FailureReason.ofRunning(cause));
      }
    }
    return failure.toString();
  }

  private static String outOfMemory(Optional<Place> place, OutOfMemoryError exhausted) {
    String message = String.valueOf(exhausted.getMessage());
    return "%s ran out of memory (%s); %s"
        .formatted(
            place.map(Place::toString).orElse("Java"),
            message,
            message.contains(MORE_THAN_AN_ARRAY)
                ? "no memory is enough for an array of so many elements: have it do less at once"
                : "give Java more with MIRKIT_JAVA_OPTIONS=-Xmx8g, or have it do less at once, by smaller batches, shorter excerpts or fewer threads");
  }

  /**
   * The innermost line that is a plugin's, unless the host's own code lies further in: a plugin
   * that calls the API or the engine wrongly is at fault, but not one that only called the host
   * back.
   */
  static Optional<Place> at(StackTraceElement... frames) {
    return inner(frames)
        .findFirst()
        .filter(PluginCode::isOfPlugin)
        .map(frame -> new Place(frame.getClassLoaderName().substring(LOADER.length()), frame));
  }

  private static Stream<StackTraceElement> inner(StackTraceElement... frames) {
    return Arrays.stream(frames)
        .filter(frame -> frame.getModuleName() == null)
        .filter(frame -> isOfPlugin(frame) || !SharedPackages.contain(frame.getClassName()))
        .filter(frame -> !frame.getClassName().equals(ProcessEnd.class.getName()));
  }

  static boolean isOfPlugin(StackTraceElement frame) {
    String loader = frame.getClassLoaderName();
    return loader != null && loader.startsWith(LOADER);
  }
}
