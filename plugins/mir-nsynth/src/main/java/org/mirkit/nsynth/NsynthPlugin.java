package org.mirkit.nsynth;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers the dataset {@code nsynth}. */
public final class NsynthPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(new NsynthProvider());
  }
}
