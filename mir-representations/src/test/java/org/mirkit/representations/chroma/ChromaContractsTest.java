package org.mirkit.representations.chroma;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class ChromaContractsTest {

  @Nested
  class Stft implements RepresentationContracts<ChromaStftConfig> {
    @Override
    public Provider<ChromaStftConfig, Representation> provider() {
      return ChromaProviders.CHROMA_STFT;
    }

    @Override
    public ChromaStftConfig exampleConfig() {
      return ChromaStftConfig.defaults();
    }
  }

  @Nested
  class Cqt implements RepresentationContracts<ChromaCqtConfig> {
    @Override
    public Provider<ChromaCqtConfig, Representation> provider() {
      return ChromaProviders.CHROMA_CQT;
    }

    @Override
    public ChromaCqtConfig exampleConfig() {
      return ChromaCqtConfig.defaults();
    }
  }

  @Nested
  class Vqt implements RepresentationContracts<ChromaVqtConfig> {
    @Override
    public Provider<ChromaVqtConfig, Representation> provider() {
      return ChromaProviders.CHROMA_VQT;
    }

    @Override
    public ChromaVqtConfig exampleConfig() {
      return ChromaVqtConfig.defaults();
    }
  }

  @Nested
  class Cens implements RepresentationContracts<ChromaCensConfig> {
    @Override
    public Provider<ChromaCensConfig, Representation> provider() {
      return ChromaProviders.CHROMA_CENS;
    }

    @Override
    public ChromaCensConfig exampleConfig() {
      return ChromaCensConfig.defaults();
    }
  }

  @Nested
  class Tonal implements RepresentationContracts<TonnetzConfig> {
    @Override
    public Provider<TonnetzConfig, Representation> provider() {
      return ChromaProviders.TONNETZ;
    }

    @Override
    public TonnetzConfig exampleConfig() {
      return TonnetzConfig.defaults();
    }
  }
}
