package org.mirkit.tasks;

import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.testkit.CoverageContract;
import org.mirkit.testkit.PluginContract;

class TasksPluginTest implements PluginContract, CoverageContract {

  @Override
  public MirPlugin plugin() {
    return new TasksPlugin();
  }
}
