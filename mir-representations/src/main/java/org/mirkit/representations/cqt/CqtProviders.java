package org.mirkit.representations.cqt;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** The constant-Q family. */
public final class CqtProviders {

  /** {@link ConstantQTransform}. */
  public static final Provider<CqtConfig, Representation> CQT =
      Provider.of(
          Representation.class,
          "cqt",
          "Constant-Q transform: spectrum whose bins are evenly spaced in pitch",
          CqtConfig.class,
          ConstantQTransform::new);

  /** {@link HarmonicCqt}. */
  public static final Provider<HarmonicCqtConfig, Representation> HARMONIC_CQT =
      Provider.of(
          Representation.class,
          "harmonic-cqt",
          "Constant-Q transforms from multiples of the lowest frequency, as channels",
          HarmonicCqtConfig.class,
          HarmonicCqt::new);

  /** {@link HybridCqt}. */
  public static final Provider<CqtConfig, Representation> HYBRID_CQT =
      Provider.of(
          Representation.class,
          "hybrid-cqt",
          "Constant-Q transform in the bass, regrouped spectrogram in the treble",
          CqtConfig.class,
          HybridCqt::new);

  /** {@link ConstantQTransform}. */
  public static final Provider<VqtConfig, Representation> VQT =
      Provider.of(
          Representation.class,
          "vqt",
          "Variable-Q transform: evenly spaced in pitch, with finer time in the bass",
          VqtConfig.class,
          ConstantQTransform::new);

  private CqtProviders() {}
}
