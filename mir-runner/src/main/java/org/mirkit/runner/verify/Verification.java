package org.mirkit.runner.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.plugin.PluginInfo;
import org.mirkit.runner.verify.Finding.Severity;

/**
 * What came of looking at a plugin.
 *
 * @param source the jar or folder
 * @param info who it is, when its descriptor is sound
 * @param findings errors first
 */
public record Verification(Path source, Optional<PluginInfo> info, List<Finding> findings) {

  /** Copies the list. */
  public Verification {
    findings = List.copyOf(findings);
  }

  /** Whether nothing keeps the plugin from working. */
  public boolean passed() {
    return count(Severity.ERROR) == 0;
  }

  /** How many findings there are of one severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
