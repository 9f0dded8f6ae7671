package org.mirkit.runner.plugin;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.mirkit.api.PluginException;

/**
 * Waits for a plugin's code only so long: for what runs when plugins are loaded and parts are made,
 * which must not do heavy work. The code runs on a thread of its own, which is left behind if it
 * does not end. What runs later may last; after the same time without progress it is only told.
 *
 * @param limit how long; zero for as long as it takes, on the caller's thread
 */
public record Watch(Duration limit) {
  /** Environment variable: seconds; 0 waits for ever. */
  public static final String VARIABLE = "MIRKIT_PLUGIN_SECONDS";

  private static final String THREAD = "mirkit-watched ";
  private static final Duration GENEROUS = Duration.ofMinutes(1);

  /**
   * The limit that {@value #VARIABLE} sets, or a minute.
   *
   * @throws PluginException if it is no number of seconds
   */
  public static Watch of(Map<String, String> environment) {
    String seconds = environment.getOrDefault(VARIABLE, "").strip();
    if (!seconds.matches("\\d{0,9}")) {
      throw new PluginException(
          "%s is '%s'; expected whole seconds, or 0 to wait for ever".formatted(VARIABLE, seconds));
    }
    return new Watch(seconds.isEmpty() ? GENEROUS : Duration.ofSeconds(Long.parseLong(seconds)));
  }

  /** Has a provider make something; code of the class path is trusted to end. */
  public static <T> T make(LoadedProvider loaded, Callable<T> code) {
    String what =
        "%s: create() of '%s'"
            .formatted(PluginCode.loaderName(loaded.plugin()), loaded.provider().id());
    return loaded.code().watch().call(what, code);
  }

  /**
   * Runs code of a plugin.
   *
   * @param what it is, for the message
   * @throws PluginException if it does not end in time
   */
  <T> T call(String what, Callable<T> code) {
    if (limit.isZero()) {
      return run(code);
    }
    FutureTask<T> task = new FutureTask<>(code);
    Thread thread = new Thread(task, THREAD + what);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } catch (TimeoutException e) {
      PluginException tooLong = tooLong(what, thread);
      thread.interrupt();
      throw tooLong;
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  /** Whether a thread was made for code that is waited for here. */
  static boolean isWatched(Thread thread) {
    return thread.getName().startsWith(THREAD);
  }

  private PluginException tooLong(String what, Thread thread) {
    String place =
        Stream.of(thread.getStackTrace())
            .filter(frame -> frame.getModuleName() == null)
            .findFirst()
            .map(frame -> " and is at " + frame.getClassName() + "." + frame.getMethodName())
            .orElse("");
    return new PluginException(
        "%s has not ended after %d s%s; if it needs longer, set %s"
            .formatted(what, limit.toSeconds(), place, VARIABLE));
  }

  private static <T> T run(Callable<T> code) {
    try {
      return code.call();
    } catch (Exception e) {
      throw rethrown(e);
    }
  }

  private static RuntimeException rethrown(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException failure ? failure : new IllegalStateException(thrown);
  }
}
