package org.mirkit.gaussianmixture;

import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.testkit.CoverageContract;
import org.mirkit.testkit.PluginContract;

/** The jar is complete, and no provider goes without its contracts. */
class GaussianMixturePluginTest implements PluginContract, CoverageContract {

  @Override
  public MirPlugin plugin() {
    return new GaussianMixturePlugin();
  }
}
