package org.mirkit.runner.experiment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirkit.api.ConfigException;
import org.mirkit.api.MirException;

/** Several things that stand in the way of an experiment, a line each. */
public final class ExperimentProblems extends MirException {
  private static final long serialVersionUID = 1L;

  ExperimentProblems(List<MirException> problems) {
    super(problems.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
    problems.forEach(this::addSuppressed);
  }

  /** Whether the configuration has to be changed, whatever else has to. */
  public boolean concernConfiguration() {
    return Stream.of(getSuppressed()).anyMatch(ConfigException.class::isInstance);
  }
}
