package org.mirkit.codecs;

import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.testkit.CoverageContract;
import org.mirkit.testkit.PluginContract;

class CodecsPluginTest implements PluginContract, CoverageContract {

  @Override
  public MirPlugin plugin() {
    return new CodecsPlugin();
  }
}
