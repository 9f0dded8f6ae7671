package org.mirkit.representations.pitch;

import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class PyinContractTest
    implements ProviderContract<PyinConfig, Representation>, RepresentationContract {

  @Override
  public PyinProvider provider() {
    return new PyinProvider();
  }

  @Override
  public PyinConfig exampleConfig() {
    return PyinConfig.defaults();
  }

  @Override
  public Representation representation() {
    return provider().create(exampleConfig());
  }
}
