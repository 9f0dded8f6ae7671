package org.mirkit.runner.cli.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.plugin.PluginInfo;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.TextTable;
import org.mirkit.runner.verify.Finding;
import org.mirkit.runner.verify.Finding.Severity;
import org.mirkit.runner.verify.Verification;

/** What came of looking at a plugin, for machines; and the same for people. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerificationReport(
    String source,
    @Nullable String name,
    @Nullable String version,
    @Nullable String api,
    boolean passed,
    List<Found> findings) {

  /** A finding with its severity in small letters. */
  public record Found(String severity, String where, String problem) {}

  public static VerificationReport of(Verification verification) {
    PluginInfo info = verification.info().orElse(null);
    return new VerificationReport(
        verification.source().toString(),
        info == null ? null : info.name(),
        info == null ? null : info.version(),
        info == null ? null : info.builtAgainst().toString(),
        verification.passed(),
        verification.findings().stream()
            .map(f -> new Found(severity(f), f.where(), f.problem()))
            .toList());
  }

  public static void print(Verification verification, Console console) {
    String who =
        verification
            .info()
            .map(info -> info.name() + " " + info.version() + " (API " + info.builtAgainst() + ")")
            .orElse("a plugin without a sound descriptor");
    console
        .out()
        .println(
            "%s: %s: %s, %s"
                .formatted(
                    verification.source(),
                    who,
                    count(verification, Severity.ERROR),
                    count(verification, Severity.WARNING)));
    for (Finding finding : verification.findings()) {
      String severity = severity(finding) + ": ";
      console
          .out()
          .println(
              "  "
                  + (finding.severity() == Severity.ERROR
                      ? console.outStyle().red(severity)
                      : console.outStyle().yellow(severity))
                  + finding.where());
      TextTable.fold(finding.problem(), console.width() - 4)
          .forEach(line -> console.out().println("    " + line));
    }
  }

  private static String count(Verification verification, Severity severity) {
    long count = verification.count(severity);
    String word = severity.name().toLowerCase(Locale.ROOT);
    return count + " " + word + (count == 1 ? "" : "s");
  }

  private static String severity(Finding finding) {
    return finding.severity().name().toLowerCase(Locale.ROOT);
  }
}
