package org.mirkit.representations.combine;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** The representations that are made of others. */
public final class CombineProviders {

  /** {@link BeatSync} as {@code subsample}. */
  public static final Provider<BeatSyncConfig, Representation> BEAT_SYNC =
      Provider.of(
          Representation.class,
          "beat-sync",
          "A representation whose frames are held over each beat as their mean, median or max",
          BeatSyncConfig.class,
          BeatSync::new);

  /** {@link Concat}. */
  public static final Provider<ConcatConfig, Representation> CONCAT =
      Provider.of(
          Representation.class,
          "concat",
          "Several representations of the same frames, stacked into one",
          ConcatConfig.class,
          Concat::new);

  /** {@link Context}. */
  public static final Provider<ContextConfig, Representation> CONTEXT =
      Provider.of(
          Representation.class,
          "context",
          "A representation with its neighbouring frames as further bins",
          ContextConfig.class,
          Context::new);

  /** {@link Normalize}. */
  public static final Provider<NormalizeConfig, Representation> NORMALIZE =
      Provider.of(
          Representation.class,
          "normalize",
          "A representation scaled by its own statistics, per frame, band or clip",
          NormalizeConfig.class,
          Normalize::new);

  /** {@link Subsample}. */
  public static final Provider<SubsampleConfig, Representation> SUBSAMPLE =
      Provider.of(
          Representation.class,
          "subsample",
          "A representation with fewer frames: every nth, or the mean or maximum of n",
          SubsampleConfig.class,
          Subsample::new);

  private CombineProviders() {}
}
