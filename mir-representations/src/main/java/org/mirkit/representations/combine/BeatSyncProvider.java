package org.mirkit.representations.combine;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link BeatSync} as {@code subsample}. */
public final class BeatSyncProvider implements RepresentationProvider<BeatSyncConfig> {

  @Override
  public String id() {
    return "beat-sync";
  }

  @Override
  public String summary() {
    return "A representation whose frames are held over each beat as their mean, median or max";
  }

  @Override
  public Class<BeatSyncConfig> configType() {
    return BeatSyncConfig.class;
  }

  @Override
  public Representation create(BeatSyncConfig config) {
    return new BeatSync(config);
  }
}
