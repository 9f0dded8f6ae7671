package org.mirkit.representations.chroma;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link ChromaStft} as {@code chroma-stft}. */
public final class ChromaStftProvider implements RepresentationProvider<ChromaStftConfig> {

  @Override
  public String id() {
    return "chroma-stft";
  }

  @Override
  public String summary() {
    return "Chroma from the spectrogram: energy of the twelve pitch classes";
  }

  @Override
  public Class<ChromaStftConfig> configType() {
    return ChromaStftConfig.class;
  }

  @Override
  public Representation create(ChromaStftConfig config) {
    return new ChromaStft(config);
  }
}
