package org.mirkit.rendered.generator;

import org.mirkit.api.data.Dataset;
import org.mirkit.api.plugin.Provider;
import org.mirkit.rendered.sound.SoundFonts;
import org.mirkit.testkit.DatasetContract;
import org.mirkit.testkit.ProviderContract;

class GeneratorContractTest implements ProviderContract<GeneratorConfig, Dataset>, DatasetContract {

  @Override
  public Provider<GeneratorConfig, Dataset> provider() {
    return GeneratorProviders.generator(new SoundFonts());
  }

  @Override
  public GeneratorConfig exampleConfig() {
    return Configs.of(11, 2);
  }

  @Override
  public Dataset dataset() {
    return provider().create(exampleConfig());
  }
}
