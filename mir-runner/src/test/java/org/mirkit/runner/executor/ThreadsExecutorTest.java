package org.mirkit.runner.executor;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.run.Executor;
import org.mirkit.testkit.ExecutorContract;
import org.mirkit.testkit.ProviderContract;

class ThreadsExecutorTest {

  private interface ThreadsContracts
      extends ProviderContract<ThreadsConfig, Executor>, ExecutorContract {
    @Override
    default Provider<ThreadsConfig, Executor> provider() {
      return RunnerPlugin.THREADS;
    }

    @Override
    default Executor executor() {
      return provider().create(exampleConfig());
    }
  }

  @Nested
  class OneThread implements ThreadsContracts {
    @Override
    public ThreadsConfig exampleConfig() {
      return new ThreadsConfig(1);
    }
  }

  @Nested
  class OneThreadPerCore implements ThreadsContracts {
    @Override
    public ThreadsConfig exampleConfig() {
      return new ThreadsConfig(0);
    }
  }

  @Nested
  class MoreThreadsThanJobs implements ThreadsContracts {
    @Override
    public ThreadsConfig exampleConfig() {
      return new ThreadsConfig(64);
    }
  }
}
