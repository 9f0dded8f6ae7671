package org.mirkit.runner.plugin;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.jar.JarFile;

/** Reads an entry of a plugin's jar without the JDK's cache of open jars. */
final class JarEntryHandler extends URLStreamHandler {
  private final OpenJar jar;
  private final String entry;

  JarEntryHandler(OpenJar jar, String entry) {
    this.jar = jar;
    this.entry = entry;
  }

  /** An entry's path as it stands in a URL. */
  static String escaped(String entry) {
    try {
      return new URI(null, null, "/" + entry, null).getRawPath().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }

  @Override
  protected URLConnection openConnection(URL url) throws IOException {
    return url.toString().endsWith("!/" + escaped(entry)) ? new Connection(url) : uncached(url);
  }

  /** Another entry that was named relative to this one. */
  private static URLConnection uncached(URL url) throws IOException {
    URLConnection connection = new URL(url.toExternalForm()).openConnection();
    connection.setUseCaches(false);
    return connection;
  }

  private final class Connection extends JarURLConnection {

    Connection(URL url) throws IOException {
      super(url);
      setUseCaches(false);
    }

    /** Not the open one: whoever asks for it without a cache has to close it. */
    @Override
    public JarFile getJarFile() throws IOException {
      return new JarFile(jar.path().toFile());
    }

    @Override
    public void connect() throws IOException {
      if (!jar.has(entry)) {
        throw new FileNotFoundException(jar.path() + " holds no " + entry);
      }
      connected = true;
    }

    @Override
    public InputStream getInputStream() throws IOException {
      connect();
      return jar.open(entry);
    }
  }
}
