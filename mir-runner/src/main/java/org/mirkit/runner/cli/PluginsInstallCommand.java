package org.mirkit.runner.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mirkit.runner.cli.report.VerificationReport;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.verify.Installation;
import org.mirkit.runner.verify.PluginFolder;
import org.mirkit.runner.verify.PluginVerifier;
import org.mirkit.runner.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mir plugins install}: verifies a plugin and puts it into a folder of plugins. */
@Command(
    name = "install",
    description = {
      "Verifies a plugin as 'mir plugins verify' does, and copies it to a folder of plugins under its",
      "name, whole or not at all. Nothing of it is run. Warnings are shown; an error refuses it.",
      "  mir plugins install acme.jar --into ~/mirkit-plugins",
      "  mir plugins install acme-2.jar --into ~/mirkit-plugins --replace",
      "Plugins are then found with --plugins DIR, or with DIR in the variable MIRKIT_PLUGINS."
    })
final class PluginsInstallCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "JAR|FOLDER", description = "A jar, or a folder with one plugin's jars.")
  private Path source = Path.of("");

  @Option(
      names = "--into",
      paramLabel = "DIR",
      required = true,
      description = "The folder of plugins; made if it is not there. There is no default.")
  private Path folder = Path.of("");

  @Option(names = "--replace", description = "Take the place of the plugin of the same name.")
  private boolean replace;

  PluginsInstallCommand(Invocation invocation) {
    this.console = invocation.console();
  }

  @Override
  public Integer call() {
    Verification verification = PluginVerifier.verify(source);
    if (!verification.findings().isEmpty()) {
      VerificationReport.print(verification, console);
    }
    if (!verification.passed()) {
      console.error(source + " was not installed: mend the errors first");
      return ExitCode.FAILURE;
    }
    Installation installed = new PluginFolder(folder).install(verification, replace);
    console
        .out()
        .println(
            "installed %s %s as %s%s"
                .formatted(
                    installed.plugin().name(),
                    installed.plugin().version(),
                    installed.place(),
                    installed.replaced().map(old -> ", in place of " + old.version()).orElse("")));
    return ExitCode.OK;
  }
}
