package org.mirkit.runner.config;

import java.util.ArrayList;
import java.util.List;

/** Collects problems while a configuration is read and bound, so that all are told at once. */
final class ProblemLog {
  private final List<Problem> problems = new ArrayList<>();

  /** Notes a problem. */
  void add(Location location, TreePath path, String message) {
    problems.add(new Problem(location, path.toString(), message));
  }

  /** Notes a problem and gives what stands for the value from now on. */
  Node.Broken broken(Origin origin, TreePath path, String message) {
    add(origin.location(), path, message);
    return new Node.Broken(origin);
  }

  /**
   * Ends the work if there was a problem.
   *
   * @throws ConfigProblems with all that were noted
   */
  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw ConfigProblems.of(problems);
    }
  }
}
