package org.mirkit.runner.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.report.VerificationReport;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.verify.PluginVerifier;
import org.mirkit.runner.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mir plugins verify}: what is wrong with a plugin, before anybody trusts it. */
@Command(
    name = "verify",
    description = {
      "Checks a plugin without loading or running any of its code, and tells all that is wrong at",
      "once: descriptor and service file, API and Java version, damaged, doubtful or signed entries,",
      "packages that belong to mirkit, classes and methods that are used and not there, native code,",
      "and calls that would end the process. Exit code 1 if an error was found; warnings pass.",
      "  mir plugins verify acme.jar --json"
    })
final class PluginsVerifyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "JAR|FOLDER", description = "A jar, or a folder with one plugin's jars.")
  private Path source = Path.of("");

  @Mixin private JsonOption json = new JsonOption();

  PluginsVerifyCommand(Invocation invocation) {
    this.console = invocation.console();
  }

  @Override
  public Integer call() {
    Verification verification = PluginVerifier.verify(source);
    if (json.wanted()) {
      JsonOption.print(VerificationReport.of(verification), console.out());
    } else {
      VerificationReport.print(verification, console);
    }
    return verification.passed() ? ExitCode.OK : ExitCode.FAILURE;
  }
}
