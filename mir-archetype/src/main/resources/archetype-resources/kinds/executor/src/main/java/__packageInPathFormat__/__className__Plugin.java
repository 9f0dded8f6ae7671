package ${package};

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.run.Executor;

/** Offers the executor {@code ${artifactId}}. */
public final class ${className}Plugin implements MirPlugin {
  static final Provider<${className}Config, Executor> EXECUTOR =
      Provider.of(
          Executor.class,
          "${artifactId}",
          "Threads that let everything else on the machine go first",
          ${className}Config.class,
          ${className}::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(EXECUTOR);
  }
}
