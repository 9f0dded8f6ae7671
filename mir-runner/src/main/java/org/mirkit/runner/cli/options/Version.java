package org.mirkit.runner.cli.options;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.mirkit.api.plugin.ApiVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
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

  public static String ofRunner() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/META-INF/mirkit/runner.properties")) {
      properties.load(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
