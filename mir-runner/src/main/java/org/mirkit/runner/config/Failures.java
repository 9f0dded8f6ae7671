package org.mirkit.runner.config;

import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.MirException;

/** Turns what a plugin's code throws into problems at the right place. */
final class Failures {
  private final ProblemLog problems;

  Failures(ProblemLog problems) {
    this.problems = problems;
  }

  /**
   * Notes a failure as a problem.
   *
   * @param mapping whose parameters the code was given
   * @throws RuntimeException the failure itself, if it is a bug and no plugin's
   */
  void report(Throwable failure, Node.Mapping mapping, TreePath path, Owner owner) {
    if (failure instanceof ConfigException refusal && refusal.parameter().isPresent()) {
      reportParameter(refusal, refusal.parameter().get(), mapping, path);
    } else if (failure instanceof MirException) {
      problems.add(mapping.origin().location(), path, messageOf(failure));
    } else if (owner.plugin().isPresent() && !(failure instanceof VirtualMachineError)) {
      problems.add(
          mapping.origin().location(),
          path,
          "the plugin '%s' failed to make %s: %s; this is a fault of the plugin"
              .formatted(owner.plugin().get(), owner.name(), failure));
    } else if (failure instanceof Error error) {
      throw error;
    } else if (failure instanceof RuntimeException bug) {
      throw bug;
    } else {
      throw new IllegalStateException(failure);
    }
  }

  private void reportParameter(
      ConfigException refusal, String parameter, Node.Mapping mapping, TreePath path) {
    TreePath inner = innerPath(parameter).orElse(TreePath.ROOT.key(parameter));
    TreePath full = path;
    for (TreePath.Step step : inner.steps()) {
      full = full.plus(step);
    }
    Node culprit = inner.find(mapping);
    Location place = (culprit == null ? mapping : culprit).origin().location();
    problems.add(place, full, messageOf(refusal));
  }

  private static Optional<TreePath> innerPath(String parameter) {
    try {
      return Optional.of(TreePath.parse(parameter));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String messageOf(Throwable failure) {
    return String.valueOf(failure.getMessage());
  }
}
