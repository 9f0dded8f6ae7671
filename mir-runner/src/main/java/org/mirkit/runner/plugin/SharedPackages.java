package org.mirkit.runner.plugin;

import java.util.List;

/**
 * What plugins and the host have in common: the SPI itself; the SPIs for layers on DJL and for
 * formats of networks, and DJL with its logging, because its native library can be loaded once in a
 * process; and annotations that stand in signatures of these.
 */
public final class SharedPackages {
  private static final List<String> PREFIXES =
      List.of(
          "org.mirkit.api.",
          "org.mirkit.models.engine.",
          "org.mirkit.models.imported.",
          "ai.djl.",
          "org.slf4j.",
          "org.jspecify.",
          "org.apiguardian.");

  private SharedPackages() {}

  /** Whether a class, by its binary name, comes from the host. */
  public static boolean contain(String className) {
    return PREFIXES.stream().anyMatch(className::startsWith);
  }
}
