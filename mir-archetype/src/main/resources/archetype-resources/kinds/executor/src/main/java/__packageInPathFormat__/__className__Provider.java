package ${package};

import org.mirkit.api.run.Executor;
import org.mirkit.api.run.ExecutorProvider;

/** What YAML calls {@code ${artifactId}}. */
public final class ${className}Provider implements ExecutorProvider<${className}Config> {

  @Override
  public String id() {
    return "${artifactId}";
  }

  @Override
  public String summary() {
    return "Threads that let everything else on the machine go first";
  }

  @Override
  public Class<${className}Config> configType() {
    return ${className}Config.class;
  }

  @Override
  public Executor create(${className}Config config) {
    return new ${className}(config);
  }
}
