package org.mirkit.datasets.synth;

import org.mirkit.api.data.Dataset;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.DatasetContract;
import org.mirkit.testkit.ProviderContract;

class SynthContractTest implements ProviderContract<SynthConfig, Dataset>, DatasetContract {

  @Override
  public Provider<SynthConfig, Dataset> provider() {
    return SynthProviders.SYNTH;
  }

  @Override
  public SynthConfig exampleConfig() {
    return new SynthConfig(4, 1, 8000, 3, 1);
  }

  @Override
  public Dataset dataset() {
    return provider().create(exampleConfig());
  }
}
