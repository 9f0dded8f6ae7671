package org.mirkit.runner.features;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.mirkit.runner.io.Sha256;

/**
 * The name of an entry in the store: a digest of everything that its values depend on, so that an
 * entry is never wrong, only unused.
 *
 * @param digest SHA-256 in hexadecimal
 */
public record FeatureKey(String digest) {

  /** The key of what depends on these texts: content, configuration, versions. */
  public static FeatureKey of(String... dependencies) {
    Sha256 digest = new Sha256();
    for (String dependency : dependencies) {
      byte[] bytes = dependency.getBytes(StandardCharsets.UTF_8);
      // The length goes before the text, so that two lists never run together.
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return new FeatureKey(HexFormat.of().formatHex(digest.digest()));
  }
}
