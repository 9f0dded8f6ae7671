package org.mirkit.classical;

import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.testkit.CoverageContract;
import org.mirkit.testkit.PluginContract;

class ClassicalPluginTest implements PluginContract, CoverageContract {

  @Override
  public MirPlugin plugin() {
    return new ClassicalPlugin();
  }
}
