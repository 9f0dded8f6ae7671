package org.mirkit.runner.plugin;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.security.SecureClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.plugin.PluginInfo;

/**
 * The loader of one plugin from disk: it sees the JDK, its own jars, and of the host only the
 * packages that both must share. So two plugins may bring conflicting versions of a library, and
 * none depends by accident on what the host happens to use.
 *
 * <p>Resources come from the JDK and the plugin's own jars alone: a service file of the host would
 * otherwise name classes that the plugin cannot see.
 *
 * <p>It reads from jars that it keeps open, never by way of the JDK's {@code JarURLConnection}:
 * that caches open jars by their place for the whole process, and a plugin that was loaded again
 * from a new jar would be given the data of the old one.
 */
final class PluginClassLoader extends SecureClassLoader implements Closeable {
  private static final String HOSTS_OWN =
      ": mirkit has this class for itself alone, and plugins do not see it; bring the library that"
          + " has it yourself: put its jar into one folder with the plugin's";

  static {
    registerAsParallelCapable();
  }

  private final String plugin;
  private final PluginJars jars;
  private final ClassLoader host;
  private volatile boolean closed;

  /**
   * A loader over open jars.
   *
   * @param jars closed together with the loader
   * @param host has the packages that are shared
   */
  PluginClassLoader(PluginInfo plugin, PluginJars jars, ClassLoader host) {
    super(PluginCode.loaderName(plugin), ClassLoader.getPlatformClassLoader());
    this.plugin = plugin.name();
    this.jars = jars;
    this.host = host;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.equals(ProcessEnd.class.getName())) {
      return ProcessEnd.class;
    }
    if (SharedPackages.contain(name)) {
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
      if (closed || host.getResource(pathOf(name)) == null) {
        throw e;
      }
      throw new ClassNotFoundException(name + HOSTS_OWN, e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    requireOpen(name);
    OpenJar jar = jars.first(pathOf(name)).orElseThrow(() -> new ClassNotFoundException(name));
    byte[] code;
    try (InputStream in = jar.open(pathOf(name))) {
      code = ExitGuard.guarded(in.readAllBytes());
    } catch (IOException e) {
      throw new ClassNotFoundException(
          "%s: cannot be read from %s: %s".formatted(name, jar.path(), e.getMessage()), e);
    }
    definePackageOf(name, jar);
    return defineClass(name, code, 0, code.length, jar.codeSource());
  }

  /** A class that was not needed before its plugin was closed can no longer be had. */
  private void requireOpen(String name) throws ClassNotFoundException {
    if (closed) {
      throw new ClassNotFoundException(
          "%s: the plugin '%s' was closed and is used all the same".formatted(name, plugin));
    }
  }

  private void definePackageOf(String className, OpenJar jar) {
    int dot = className.lastIndexOf('.');
    String name = dot < 0 ? "" : className.substring(0, dot);
    if (getDefinedPackage(name) == null) {
      try {
        PackageFacts facts = jar.facts();
        definePackage(
            name,
            facts.specTitle(),
            facts.specVersion(),
            facts.specVendor(),
            facts.title(),
            facts.version(),
            facts.vendor(),
            null);
      } catch (IllegalArgumentException e) {
        // Another thread defined it first.
        return;
      }
    }
  }

  @Override
  protected @Nullable URL findResource(String name) {
    Optional<OpenJar> jar = closed ? Optional.empty() : jars.first(name);
    return jar.map(found -> urlOf(found, name)).orElse(null);
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    List<URL> urls = new ArrayList<>();
    if (!closed) {
      jars.all(name).forEach(jar -> urls.add(urlOf(jar, name)));
    }
    return Collections.enumeration(urls);
  }

  private static URL urlOf(OpenJar jar, String entry) {
    try {
      return jar.urlOf(entry);
    } catch (MalformedURLException e) {
      throw new IllegalStateException("a file always has a URL", e);
    }
  }

  private static String pathOf(String className) {
    return className.replace('.', '/') + ".class";
  }

  @Override
  public void close() throws IOException {
    closed = true;
    jars.close();
  }
}
