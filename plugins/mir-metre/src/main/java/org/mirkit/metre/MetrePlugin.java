package org.mirkit.metre;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the task {@code metre}. */
public final class MetrePlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(new MetreProvider());
  }
}
