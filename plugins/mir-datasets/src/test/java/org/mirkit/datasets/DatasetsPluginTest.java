package org.mirkit.datasets;

import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.testkit.CoverageContract;
import org.mirkit.testkit.PluginContract;

class DatasetsPluginTest implements PluginContract, CoverageContract {

  @Override
  public MirPlugin plugin() {
    return new DatasetsPlugin();
  }
}
