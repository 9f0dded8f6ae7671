package org.mirkit.runner.executor;

import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.testkit.CoverageContract;
import org.mirkit.testkit.PluginContract;

class RunnerPluginTest implements PluginContract, CoverageContract {

  @Override
  public MirPlugin plugin() {
    return new RunnerPlugin();
  }
}
