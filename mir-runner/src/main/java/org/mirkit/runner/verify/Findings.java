package org.mirkit.runner.verify;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mirkit.runner.verify.Finding.Severity;

/** Gathers findings, each once. */
final class Findings {
  private final Set<Finding> all = new LinkedHashSet<>();

  void error(String where, String problem) {
    all.add(new Finding(Severity.ERROR, where, problem));
  }

  void warning(String where, String problem) {
    all.add(new Finding(Severity.WARNING, where, problem));
  }

  /** Errors first, else in the order in which they were found. */
  List<Finding> all() {
    return all.stream().sorted(Comparator.comparing(Finding::severity)).toList();
  }
}
