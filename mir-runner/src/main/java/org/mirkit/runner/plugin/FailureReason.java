package org.mirkit.runner.plugin;

import java.lang.reflect.InvocationTargetException;
import java.util.ServiceConfigurationError;
import java.util.stream.Stream;
import org.mirkit.api.MirException;

/** Says in words why a plugin's code could not be loaded or run. */
final class FailureReason {
  private static final String VISIBLE =
      "; a plugin sees the JDK, mir-api and its own jars, so put the jar that has it into one"
          + " folder with the plugin's";

  private FailureReason() {}

  static String of(Throwable thrown) {
    return describe(rootOf(thrown)).replaceAll("\\s*\\R\\s*", " ");
  }

  /** The same for code that was running, of which the place is told already. */
  static String ofRunning(Throwable thrown) {
    Throwable root = rootOf(thrown);
    boolean lacks = root instanceof NoClassDefFoundError || root instanceof ClassNotFoundException;
    return lacks ? of(root) : root.toString().replaceAll("\\s*\\R\\s*", " ");
  }

  private static Throwable rootOf(Throwable thrown) {
    boolean wrapper =
        thrown instanceof ServiceConfigurationError
            || thrown instanceof ExceptionInInitializerError
            || thrown instanceof InvocationTargetException;
    return wrapper && thrown.getCause() != null ? rootOf(thrown.getCause()) : thrown;
  }

  private static String describe(Throwable root) {
    String message = String.valueOf(root.getMessage());
    if (root instanceof MirException) {
      return message;
    }
    if (root instanceof NoClassDefFoundError && !message.contains(" ")) {
      return "it needs the class " + message.replace('/', '.') + VISIBLE;
    }
    if (root instanceof ClassNotFoundException) {
      return "it needs the class " + message + (message.contains(" ") ? "" : VISIBLE);
    }
    if (root instanceof UnsupportedClassVersionError) {
      return "it was compiled for a newer Java than this one (%s): %s"
          .formatted(Runtime.version().feature(), message);
    }
    if (root instanceof ServiceConfigurationError) {
      return message;
    }
    return "its code failed with " + root + at(root);
  }

  /** The innermost line that is not the JDK's own: what the plugin's author wants to know. */
  private static String at(Throwable root) {
    return Stream.of(root.getStackTrace())
        .filter(frame -> frame.getModuleName() == null)
        .findFirst()
        .map(
            frame ->
                " at %s.%s (%s:%d)"
                    .formatted(
                        frame.getClassName(),
                        frame.getMethodName(),
                        frame.getFileName(),
                        frame.getLineNumber()))
        .orElse("");
  }
}
