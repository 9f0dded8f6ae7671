package org.mirkit.runner.executor;

import org.mirkit.api.run.Executor;
import org.mirkit.api.run.ExecutorProvider;

/** Makes a {@link ThreadsExecutor}. */
public final class ThreadsProvider implements ExecutorProvider<ThreadsConfig> {

  @Override
  public String id() {
    return "threads";
  }

  @Override
  public String summary() {
    return "Threads of this machine";
  }

  @Override
  public Class<ThreadsConfig> configType() {
    return ThreadsConfig.class;
  }

  @Override
  public Executor create(ThreadsConfig config) {
    return new ThreadsExecutor(config);
  }
}
