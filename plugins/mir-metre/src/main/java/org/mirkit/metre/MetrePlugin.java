package org.mirkit.metre;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;

/** Offers the task {@code metre}. */
public final class MetrePlugin implements MirPlugin {
  static final Provider<MetreConfig, Task> METRE =
      Provider.of(
          Task.class,
          "metre",
          "How many beats make a bar, of tracks whose beats are counted",
          MetreConfig.class,
          Metre::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(METRE);
  }
}
