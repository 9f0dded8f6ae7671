package org.mirkit.tasks;

import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.testkit.PluginContract;

class TasksPluginTest implements PluginContract {

  @Override
  public MirPlugin plugin() {
    return new TasksPlugin();
  }
}
