package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import org.mirkit.api.plugin.MirPlugin;

/** The files in a plugin's own jar or class folder by which the host finds it. */
record PluginResources(String root) {
  private static final String SERVICES = "META-INF/services/" + MirPlugin.class.getName();

  /** Those of the jar or folder whose services file names the plugin's class. */
  static PluginResources of(MirPlugin plugin) throws IOException {
    String name = plugin.getClass().getName();
    ClassLoader loader = plugin.getClass().getClassLoader();
    for (URL services : Collections.list(loader.getResources(SERVICES))) {
      if (names(read(services), name)) {
        String url = services.toExternalForm();
        return new PluginResources(url.substring(0, url.length() - SERVICES.length()));
      }
    }
    return fail("no " + SERVICES + " on the class path has the line " + name);
  }

  /** The descriptor beside the services file. */
  Properties descriptor() throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(
          new java.io.StringReader(read(java.net.URI.create(root + MirPlugin.DESCRIPTOR).toURL())));
    } catch (java.io.FileNotFoundException e) {
      fail("there is no " + MirPlugin.DESCRIPTOR + " beside the services file in " + root, e);
    }
    return properties;
  }

  private static boolean names(String services, String className) {
    return services.lines().map(line -> line.split("#", 2)[0].strip()).anyMatch(className::equals);
  }

  private static String read(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
