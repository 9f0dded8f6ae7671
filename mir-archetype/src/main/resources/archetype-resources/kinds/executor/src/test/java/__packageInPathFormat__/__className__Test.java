package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;
import org.mirkit.testkit.ExecutorContract;
import org.mirkit.testkit.ProviderContract;

class ${className}Test implements ProviderContract<${className}Config, Executor>, ExecutorContract {

  @Override
  public Provider<${className}Config, Executor> provider() {
    return ${className}Plugin.EXECUTOR;
  }

  @Override
  public ${className}Config exampleConfig() {
    return new ${className}Config(3);
  }

  @Override
  public Executor executor() {
    return provider().create(exampleConfig());
  }

  @Test
  void jobs_are_done_at_the_lowest_priority() {
    Set<Integer> priorities = ConcurrentHashMap.newKeySet();
    Executor.Listener silent =
        new Executor.Listener() {
          @Override
          public void done(Job job) {}

          @Override
          public void failed(Job job, Exception cause) {}
        };
    List<Job> jobs = List.of(new Job("test", "{}", "a"), new Job("test", "{}", "b"));
    executor().execute(jobs, job -> priorities.add(Thread.currentThread().getPriority()), silent);
    assertEquals(Set.of(Thread.MIN_PRIORITY), priorities);
  }
}
