package org.mirkit.runner.config;

import java.util.Optional;

/**
 * What a parameter belongs to, for messages.
 *
 * @param name {@code 'cqt'}, or empty for the whole file
 * @param plugin the plugin whose code runs when the parameters are checked, if it is one's
 */
record Owner(String name, Optional<String> plugin) {
  static final Owner FILE = new Owner("", Optional.empty());

  /** A provider's parameters. */
  static Owner provider(String id, String plugin) {
    return new Owner("'" + id + "'", Optional.of(plugin));
  }

  /** A mapping inside, of the same plugin. */
  Owner nested(TreePath path) {
    return path.steps().isEmpty() ? this : new Owner("'" + path + "'", plugin);
  }

  /** {@code of 'cqt'}, or nothing for the whole file. */
  String suffix() {
    return name.isEmpty() ? "" : " of " + name;
  }
}
