package ${package};

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;

/** Offers the task {@code ${artifactId}}. */
public final class ${className}Plugin implements MirPlugin {
  static final Provider<${className}Config, Task> TASK =
      Provider.of(
          Task.class,
          "${artifactId}",
          "Whether a track is of one class or of any other",
          ${className}Config.class,
          ${className}::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(TASK);
  }
}
