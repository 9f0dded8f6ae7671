package org.mirkit.runner.config;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mirkit.api.ConfigException;

/**
 * All that is wrong with a configuration, in reading order; the message has a line for each
 * problem. {@link #problems()} is the form for machines.
 */
public final class ConfigProblems extends ConfigException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** The given problems, at least one. */
  ConfigProblems(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems;
  }

  /** Sorts by place and drops repetitions, such as those of a value that is used twice. */
  static ConfigProblems of(List<Problem> found) {
    return new ConfigProblems(
        found.stream().distinct().sorted(Comparator.comparing(Problem::location)).toList());
  }

  /** Each problem by itself, by source, line and column. */
  public List<Problem> problems() {
    return problems;
  }
}
