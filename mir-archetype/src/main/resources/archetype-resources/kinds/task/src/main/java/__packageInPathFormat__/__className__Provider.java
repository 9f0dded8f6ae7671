package ${package};

import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskProvider;

/** What YAML calls {@code ${artifactId}}. */
public final class ${className}Provider implements TaskProvider<${className}Config> {

  @Override
  public String id() {
    return "${artifactId}";
  }

  @Override
  public String summary() {
    return "Whether a track is of one class or of any other";
  }

  @Override
  public Class<${className}Config> configType() {
    return ${className}Config.class;
  }

  @Override
  public Task create(${className}Config config) {
    return new ${className}(config);
  }
}
