package org.mirkit.runner.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.mirkit.runner.cli.options.Version;
import org.mirkit.runner.cli.terminal.ConsoleReporter;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.experiment.RunTools;
import org.mirkit.runner.plugin.PluginRegistry;
import org.mirkit.runner.report.Reporter;

/** Wires the parts behind the commands that do heavy work. */
final class RunnerModule extends AbstractModule {
  private final Map<String, String> environment;

  RunnerModule(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  protected void configure() {
    bind(Reporter.class).to(ConsoleReporter.class).in(Singleton.class);
    bind(Clock.class).toInstance(Clock.systemDefaultZone());
  }

  @Provides
  @Singleton
  ConfigEngine configEngine(PluginRegistry registry) {
    return new ConfigEngine(registry, environment, Path.of(""));
  }

  @Provides
  RunTools runTools(PluginRegistry registry, ConfigEngine engine, Reporter reporter, Clock clock) {
    return new RunTools(Version.ofRunner(), registry, engine, reporter, clock);
  }
}
