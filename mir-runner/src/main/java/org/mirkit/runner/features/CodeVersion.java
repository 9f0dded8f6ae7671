package org.mirkit.runner.features;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.mirkit.runner.io.Sha256;
import org.mirkit.runner.plugin.LoadedProvider;

/**
 * What code some providers are, so that results made by older code are never taken for those of
 * newer: the digest of their jars, or name and version where classes do not come from a jar.
 */
public final class CodeVersion {
  private final ConcurrentMap<Path, String> digests = new ConcurrentHashMap<>();

  /** One text that changes when the code of any of the providers does. */
  public String of(List<LoadedProvider> providers) {
    return providers.stream().map(this::of).distinct().sorted().collect(Collectors.joining(";"));
  }

  private String of(LoadedProvider loaded) {
    String named = loaded.plugin().name() + "@" + loaded.plugin().version();
    CodeSource source = loaded.provider().getClass().getProtectionDomain().getCodeSource();
    try {
      Path path = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
      return Files.isRegularFile(path)
          ? named + "#" + digests.computeIfAbsent(path, CodeVersion::digest)
          : named;
    } catch (URISyntaxException e) {
      return named;
    }
  }

  private static String digest(Path jar) {
    try {
      return Sha256.ofFile(jar);
    } catch (IOException e) {
      throw new IllegalStateException(jar + ": a loaded plugin can no longer be read", e);
    }
  }
}
