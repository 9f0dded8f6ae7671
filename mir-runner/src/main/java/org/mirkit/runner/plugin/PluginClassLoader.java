package org.mirkit.runner.plugin;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * The loader of one plugin from disk: it sees the JDK, its own jars, and of the host only the
 * packages that both must share. So two plugins may bring conflicting versions of a library, and
 * none depends by accident on what the host happens to use.
 *
 * <p>Resources come from the JDK and the plugin's own jars alone: a service file of the host would
 * otherwise name classes that the plugin cannot see.
 */
final class PluginClassLoader extends URLClassLoader {
  /**
   * The SPI itself; the SPIs for layers on DJL and for formats of networks, and DJL with its
   * logging, because its native library can be loaded once in a process; and annotations that stand
   * in signatures of these.
   */
  private static final List<String> SHARED_WITH_HOST =
      List.of(
          "org.mirkit.api.",
          "org.mirkit.models.engine.",
          "org.mirkit.models.imported.",
          "ai.djl.",
          "org.slf4j.",
          "org.jspecify.",
          "org.apiguardian.");

  private static final String HOSTS_OWN =
      ": mirkit has this class for itself alone, and plugins do not see it; bring the library that"
          + " has it yourself: put its jar into one folder with the plugin's";

  static {
    registerAsParallelCapable();
  }

  private final ClassLoader host;

  PluginClassLoader(String pluginName, URL[] jars, ClassLoader host) {
    super("plugin " + pluginName, jars, ClassLoader.getPlatformClassLoader());
    this.host = host;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (SHARED_WITH_HOST.stream().anyMatch(name::startsWith)) {
      try {
        return host.loadClass(name);
      } catch (ClassNotFoundException e) {
        // An extension of a shared library, such as a DJL module that only this plugin brings.
        return own(name, resolve);
      }
    }
    return own(name, resolve);
  }

  /** A class of the JDK or of the plugin's jars; one that only the host has is told as such. */
  private Class<?> own(String name, boolean resolve) throws ClassNotFoundException {
    try {
      return super.loadClass(name, resolve);
    } catch (ClassNotFoundException e) {
      if (host.getResource(name.replace('.', '/') + ".class") == null) {
        throw e;
      }
      throw new ClassNotFoundException(name + HOSTS_OWN, e);
    }
  }
}
