package org.mirkit.gammatone;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the representation {@code gammatone}. */
public final class GammatonePlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(new GammatoneProvider());
  }
}
