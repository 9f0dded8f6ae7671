package org.mirkit.representations.chroma;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class ChromaContractsTest {

  private interface Contracts<C extends Record>
      extends ProviderContract<C, Representation>, RepresentationContract {
    @Override
    default Representation representation() {
      return provider().create(exampleConfig());
    }

    @Override
    default int clipSamples() {
      return 16_383;
    }
  }

  @Nested
  class Stft implements Contracts<ChromaStftConfig> {
    @Override
    public Provider<ChromaStftConfig, Representation> provider() {
      return new ChromaStftProvider();
    }

    @Override
    public ChromaStftConfig exampleConfig() {
      return ChromaStftConfig.defaults();
    }
  }

  @Nested
  class Cqt implements Contracts<ChromaCqtConfig> {
    @Override
    public Provider<ChromaCqtConfig, Representation> provider() {
      return new ChromaCqtProvider();
    }

    @Override
    public ChromaCqtConfig exampleConfig() {
      return ChromaCqtConfig.defaults();
    }
  }

  @Nested
  class Vqt implements Contracts<ChromaVqtConfig> {
    @Override
    public Provider<ChromaVqtConfig, Representation> provider() {
      return new ChromaVqtProvider();
    }

    @Override
    public ChromaVqtConfig exampleConfig() {
      return ChromaVqtConfig.defaults();
    }
  }

  @Nested
  class Cens implements Contracts<ChromaCensConfig> {
    @Override
    public Provider<ChromaCensConfig, Representation> provider() {
      return new ChromaCensProvider();
    }

    @Override
    public ChromaCensConfig exampleConfig() {
      return ChromaCensConfig.defaults();
    }
  }

  @Nested
  class Tonal implements Contracts<TonnetzConfig> {
    @Override
    public Provider<TonnetzConfig, Representation> provider() {
      return new TonnetzProvider();
    }

    @Override
    public TonnetzConfig exampleConfig() {
      return TonnetzConfig.defaults();
    }
  }
}
