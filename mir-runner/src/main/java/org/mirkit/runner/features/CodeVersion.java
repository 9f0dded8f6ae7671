package org.mirkit.runner.features;

import java.util.List;
import java.util.stream.Collectors;
import org.mirkit.api.PluginException;
import org.mirkit.runner.plugin.LoadedProvider;

/**
 * What code some providers are, so that results made by older code are never taken for those of
 * newer: the digests of their plugins' jars, or name and version where classes do not come from a
 * jar.
 */
public final class CodeVersion {

  private CodeVersion() {}

  /**
   * One text that changes when the code of any of the providers does.
   *
   * @throws PluginException if a jar is no longer the one that was loaded
   */
  public static String of(List<LoadedProvider> providers) {
    return providers.stream()
        .map(CodeVersion::of)
        .distinct()
        .sorted()
        .collect(Collectors.joining(";"));
  }

  private static String of(LoadedProvider loaded) {
    String named = loaded.plugin().name() + "@" + loaded.plugin().version();
    List<String> jars =
        loaded
            .code()
            .digests()
            .orElseThrow(
                () ->
                    new PluginException(
                        "a jar of the plugin '%s' %s was replaced or removed after it was loaded, so that its features could not be told from those of the other; run the command again"
                            .formatted(loaded.plugin().name(), loaded.plugin().version())));
    return jars.isEmpty() ? named : named + "#" + String.join(",", jars);
  }
}
