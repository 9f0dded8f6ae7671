package org.mirkit.runner.cli;

import com.google.inject.Binder;
import com.google.inject.Module;
import java.util.Map;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginRegistry;

/** Hands out what belongs to one run of {@code mir}, beside what every run is made of. */
final class InvocationModule implements Module {
  private final Invocation invocation;
  private final Map<String, String> environment;

  InvocationModule(Invocation invocation, Map<String, String> environment) {
    this.invocation = invocation;
    this.environment = environment;
  }

  @Override
  public void configure(Binder binder) {
    binder.install(new RunnerModule(environment));
    binder.bind(Console.class).toInstance(invocation.console());
    binder.bind(Progress.class).toProvider(invocation.console()::progress);
    binder.bind(LoadedPlugins.class).toProvider(invocation::plugins);
    binder.bind(PluginRegistry.class).toProvider(invocation::registry);
  }
}
