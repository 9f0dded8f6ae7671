package org.mirkit.runner.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mirkit.runner.cli.options.GlobalOptions;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.Standstill;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginFailure;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginRegistry;
import org.mirkit.runner.plugin.PluginSources;
import org.mirkit.runner.plugin.Watch;

/**
 * One run of {@code mir}: what its command may need, each made when first asked for, so that a
 * small command starts fast.
 */
final class Invocation implements AutoCloseable {
  private final Console console;
  private final GlobalOptions options;
  private final Map<String, String> environment;
  private final Properties properties;
  private @Nullable LoadedPlugins plugins;
  private @Nullable Standstill standstill;
  private @Nullable Injector injector;

  Invocation(
      Console console,
      GlobalOptions options,
      Map<String, String> environment,
      Properties properties) {
    this.console = console;
    this.options = options;
    this.environment = environment;
    this.properties = properties;
  }

  Console console() {
    return console;
  }

  /** The registry of all plugins; those that failed are warned about, once. */
  PluginRegistry registry() {
    if (plugins == null) {
      for (PluginFailure failure : plugins().failures()) {
        console.warn(failure.inOneLine());
      }
    }
    return plugins().registry();
  }

  /** The plugins, without a warning: for the command that reports on them in full. */
  LoadedPlugins plugins() {
    if (plugins == null) {
      Watch watch = Watch.of(environment);
      standstill = new Standstill(console, watch.limit());
      plugins =
          new PluginLoader(watch)
              .load(
                  PluginSources.of(
                      options.plugins(), options.pluginDirectories(), environment, properties));
    }
    return plugins;
  }

  /**
   * Makes the objects behind a command that does heavy work. Commands are made before their options
   * are read, so they take what depends on plugins as a provider, and ask it when they are called.
   */
  Injector injector() {
    if (injector == null) {
      injector = Guice.createInjector(Stage.DEVELOPMENT, new InvocationModule(this, environment));
    }
    return injector;
  }

  @Override
  public void close() {
    if (standstill != null) {
      standstill.close();
    }
    if (plugins != null) {
      plugins.close();
    }
  }
}
