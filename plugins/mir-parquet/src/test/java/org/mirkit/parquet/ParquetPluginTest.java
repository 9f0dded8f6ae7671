package org.mirkit.parquet;

import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.testkit.CoverageContract;
import org.mirkit.testkit.PluginContract;

class ParquetPluginTest implements PluginContract, CoverageContract {

  @Override
  public MirPlugin plugin() {
    return new ParquetPlugin();
  }
}
