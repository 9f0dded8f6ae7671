package org.mirkit.runner.config;

import java.util.Optional;

/**
 * Which provider is meant when a part's mapping does not say {@code use}.
 *
 * @param use the id that the parameter's default names, if it does
 */
record Fallback(Optional<String> use) {
  static final Fallback NONE = new Fallback(Optional.empty());

  /** The provider that a default names, in full or in short. */
  static Fallback of(Node defaultValue) {
    Node use =
        defaultValue instanceof Node.Mapping
            ? TreePath.ROOT.key("use").find(defaultValue)
            : defaultValue;
    return use instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.TEXT
        ? new Fallback(Optional.of(scalar.text()))
        : NONE;
  }
}
