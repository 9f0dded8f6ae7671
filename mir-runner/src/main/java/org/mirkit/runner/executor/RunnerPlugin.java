package org.mirkit.runner.executor;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.run.Executor;
import org.mirkit.runner.export.NpyProviders;

/** What the runner itself offers, through the same door as everybody else. */
public final class RunnerPlugin implements MirPlugin {
  /** {@link ThreadsExecutor}. */
  static final Provider<ThreadsConfig, Executor> THREADS =
      Provider.of(
          Executor.class,
          "threads",
          "Threads of this machine",
          ThreadsConfig.class,
          ThreadsExecutor::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(THREADS, NpyProviders.WRITER, NpyProviders.READER);
  }
}
