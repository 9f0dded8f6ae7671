package org.mirkit.runner.cli.options;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which formats two sides of an evaluation have, where their names do not say. */
public final class FormatOptions {
  @Option(
      names = "--format",
      paramLabel = "ID",
      description = "The format of both, as 'mir list annotation-format' shows; else by ending.")
  private Optional<String> both = Optional.empty();

  @Option(
      names = "--reference-format",
      paramLabel = "ID",
      description = "The format of the reference.")
  private Optional<String> reference = Optional.empty();

  @Option(
      names = "--estimate-format",
      paramLabel = "ID",
      description = "The format of the estimate.")
  private Optional<String> estimate = Optional.empty();

  public Optional<String> ofReference() {
    return reference.or(() -> both);
  }

  public Optional<String> ofEstimate() {
    return estimate.or(() -> both);
  }
}
