package org.mirkit.runner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mirkit.api.ConfigException;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.scaffold.PluginIdentity;
import org.mirkit.runner.scaffold.PluginProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mir plugins new}: the project of a plugin, to be begun with. */
@Command(
    name = "new",
    description = {
      "Makes the project of a new plugin with one part.",
      "It builds, passes its contract tests and runs in an experiment as it stands.",
      "  mir plugin new tape-hiss --kind augmentation --group com.acme"
    })
final class PluginsNewCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(
      paramLabel = "NAME",
      description = "What YAML and Maven call it, in kebab case: tape-hiss.")
  private String name = "";

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description =
          "Of its part: representation, model, layer, task, dataset, metric, augmentation, decoder"
              + " or executor. 'mir list' says what they are for.")
  private String kind = "";

  @Option(
      names = "--group",
      paramLabel = "ID",
      defaultValue = "com.example",
      description = "Maven's group, usually a domain backwards; ${DEFAULT-VALUE} if not given.")
  private String group = "";

  @Option(
      names = "--package",
      paramLabel = "PACKAGE",
      description = "Of its classes; by default the group and the name: com.acme.tapehiss.")
  private Optional<String> packageName = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder to be made; by default called as the plugin.")
  private Optional<Path> out = Optional.empty();

  PluginsNewCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    PluginIdentity usual = PluginIdentity.of(name, kind, group);
    PluginProject project =
        PluginProject.of(
            new PluginIdentity(name, kind, group, packageName.orElse(usual.packageName())));
    requireNewId();
    Path folder = out.orElse(Path.of(name));
    project.writeTo(folder);
    sayWhatNext(folder);
    return ExitCode.OK;
  }

  /** Two parts of one id can be told apart in YAML, but nobody would begin with that. */
  private void requireNewId() {
    for (LoadedProvider loaded : invocation.registry().all()) {
      if (loaded.kind().value().equals(kind) && loaded.provider().id().equals(name)) {
        throw new ConfigException(
            "there is a %s '%s' already, of %s; choose another name, such as my-%s"
                .formatted(kind, name, loaded.plugin().name(), name));
      }
    }
  }

  private void sayWhatNext(Path folder) {
    Console console = invocation.console();
    console.out().println("made " + folder + ", a plugin with the " + kind + " '" + name + "'");
    console.out().println("  cd " + folder);
    console.out().println("  mvn package                                           build and test");
    console.out().println("  mir run experiment.yaml --plugin target/plugin        try it");
    console.out().println("README.md says what is where, and how others install it.");
  }
}
