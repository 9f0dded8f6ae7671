package org.mirkit.runner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.mirkit.api.plugin.ApiVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {
      "mir " + ofRunner(),
      "API " + ApiVersion.CURRENT,
      "Java %s (%s, %s)"
          .formatted(
              Runtime.version(),
              System.getProperty("java.vm.name"),
              System.getProperty("java.vm.vendor"))
    };
  }

  private static String ofRunner() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/META-INF/mirkit/runner.properties")) {
      properties.load(Objects.requireNonNull(in));
    }
    return properties.getProperty("version");
  }
}
