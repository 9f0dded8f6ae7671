package org.mirkit.representations.chroma;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** The representations by pitch class. */
public final class ChromaProviders {

  /** {@link ChromaCens}. */
  public static final Provider<ChromaCensConfig, Representation> CHROMA_CENS =
      Provider.of(
          Representation.class,
          "chroma-cens",
          "Chroma, quantised and smoothed: robust to dynamics and articulation",
          ChromaCensConfig.class,
          ChromaCens::new);

  /** {@link ChromaCqt}. */
  public static final Provider<ChromaCqtConfig, Representation> CHROMA_CQT =
      Provider.of(
          Representation.class,
          "chroma-cqt",
          "Chroma from the constant-Q transform",
          ChromaCqtConfig.class,
          ChromaCqt::new);

  /** {@link ChromaStft}. */
  public static final Provider<ChromaStftConfig, Representation> CHROMA_STFT =
      Provider.of(
          Representation.class,
          "chroma-stft",
          "Chroma from the spectrogram: energy of the twelve pitch classes",
          ChromaStftConfig.class,
          ChromaStft::new);

  /** {@link ChromaCqt}. */
  public static final Provider<ChromaVqtConfig, Representation> CHROMA_VQT =
      Provider.of(
          Representation.class,
          "chroma-vqt",
          "Chroma from the variable-Q transform",
          ChromaVqtConfig.class,
          ChromaCqt::new);

  /** {@link Tonnetz}. */
  public static final Provider<TonnetzConfig, Representation> TONNETZ =
      Provider.of(
          Representation.class,
          "tonnetz",
          "Tonal centroids: chroma on the circles of fifths and thirds",
          TonnetzConfig.class,
          Tonnetz::new);

  private ChromaProviders() {}
}
