package org.mirkit.gammatone;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** Offers the representation {@code gammatone}. */
public final class GammatonePlugin implements MirPlugin {
  static final Provider<GammatoneConfig, Representation> GAMMATONE =
      Provider.of(
          Representation.class,
          "gammatone",
          "Energy behind filters that are shaped and spaced as in the inner ear",
          GammatoneConfig.class,
          Gammatone::new);

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(GAMMATONE);
  }
}
