package org.mirkit.models;

import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.testkit.CoverageContract;
import org.mirkit.testkit.PluginContract;

class PluginContractsTest implements PluginContract, CoverageContract {

  @Override
  public MirPlugin plugin() {
    return new ModelsPlugin();
  }
}
