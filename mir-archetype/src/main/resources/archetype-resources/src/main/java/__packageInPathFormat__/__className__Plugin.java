package ${package};

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the ${kind} {@code ${artifactId}}. */
public final class ${className}Plugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(new ${className}Provider());
  }
}
