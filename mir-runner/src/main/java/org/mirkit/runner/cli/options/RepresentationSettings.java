package org.mirkit.runner.cli.options;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.representation.Representation;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.config.ConfigEngine;
import picocli.CommandLine.Option;

/** {@code --set}, mixed into commands that take a representation by its id. */
public final class RepresentationSettings {
  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A parameter of the representation, such as --set bands=40.")
  private List<String> settings = new ArrayList<>();

  /** Whether any parameter was given. */
  public boolean given() {
    return !settings.isEmpty();
  }

  /** The representation of an id, with the parameters that were given. */
  public Bound<Representation> bind(ConfigEngine engine, String id) {
    return engine.bindPart(Representation.class, id, settings);
  }
}
