package org.mirkit.runner.cli.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.runner.inventory.Findings;

/**
 * What a check of a collection found, in words.
 *
 * @param card of the collection
 * @param root where it lies
 * @param findings what was found
 */
public record CheckReport(DatasetCard card, Path root, Findings findings) {
  private static final int SHOWN = 8;

  /** The same as a machine reads it. */
  public record Summary(
      String collection,
      String root,
      boolean whole,
      int expected,
      int hashed,
      List<String> missing,
      List<String> extra,
      List<String> altered,
      Map<String, String> faults) {}

  public Summary summary() {
    return new Summary(
        card.name(),
        root.toString(),
        findings.isWhole(),
        findings.expected(),
        findings.hashed(),
        findings.missing(),
        findings.extra(),
        findings.altered(),
        findings.faults());
  }

  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s in %s: %d of %d files are there, %s"
            .formatted(
                card.name(),
                root,
                findings.expected() - findings.missing().size(),
                findings.expected(),
                findings.hashed() == 0
                    ? "contents not compared"
                    : "contents of %d compared".formatted(findings.hashed())));
    add(lines, "missing", findings.missing());
    add(lines, "altered", findings.altered());
    add(lines, "extra", findings.extra());
    add(
        lines,
        "known faults",
        findings.faults().entrySet().stream().map(f -> f.getKey() + ": " + f.getValue()).toList());
    if (!findings.isWhole() && !card.source().isEmpty()) {
      lines.add("had at " + card.source() + "; terms: " + card.licence());
    }
    return lines;
  }

  private static void add(List<String> lines, String what, List<String> files) {
    if (files.isEmpty()) {
      return;
    }
    lines.add(what + ": " + files.size());
    files.stream().limit(SHOWN).forEach(file -> lines.add("  " + file));
    if (files.size() > SHOWN) {
      lines.add("  and " + (files.size() - SHOWN) + " more (all with --json)");
    }
  }
}
