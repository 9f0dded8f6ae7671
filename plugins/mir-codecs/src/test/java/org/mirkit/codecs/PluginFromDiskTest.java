package org.mirkit.codecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.PluginException;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;

/** The plugin in a class loader of its own, as the host loads it from a folder of jars. */
class PluginFromDiskTest {
  @TempDir Path folder;

  @Test
  void it_decodes_from_class_loaders_of_its_own_two_at_once() throws Exception {
    float[] sine = Signals.swellingSine(5_000, 22_050, 440);
    Path file = AudioFileWriter.write(folder.resolve("x.flac"), "flac", 22_050, sine);

    for (int i = 0; i < 2; i++) {
      try (URLClassLoader loader = new URLClassLoader(ownJars(), new HostPackages())) {
        MirPlugin plugin = ServiceLoader.load(MirPlugin.class, loader).findFirst().orElseThrow();
        assertNotSame(CodecsPlugin.class, plugin.getClass());
        try (AudioStream stream = decoderOf(plugin).open(file)) {
          assertEquals(5_000, Signals.readAll(stream).length());
        }
      }
    }
  }

  @Test
  void without_the_native_code_of_this_machine_it_says_so_in_words() throws Exception {
    float[] sine = Signals.swellingSine(5_000, 22_050, 440);
    Path file = AudioFileWriter.write(folder.resolve("x.flac"), "flac", 22_050, sine);
    URL[] jars =
        Stream.of(ownJars())
            .filter(url -> !url.getPath().matches(".*-(linux|macosx|windows)-[a-z0-9_]+\\.jar"))
            .toArray(URL[]::new);

    try (URLClassLoader loader = new URLClassLoader(jars, new HostPackages())) {
      MirPlugin plugin = ServiceLoader.load(MirPlugin.class, loader).findFirst().orElseThrow();
      AudioDecoder decoder = decoderOf(plugin);
      for (int i = 0; i < 2; i++) {
        PluginException problem = assertThrows(PluginException.class, () -> decoder.open(file));
        assertTrue(problem.getMessage().contains("platform"), problem.getMessage());
      }
    }
  }

  private static AudioDecoder decoderOf(MirPlugin plugin) {
    return (AudioDecoder) withoutParameters(plugin.providers().get(0));
  }

  private static <C extends Record> Object withoutParameters(Provider<C, ?> provider) {
    return provider.create(provider.configType().cast(new NoParameters()));
  }

  private static URL[] ownJars() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String path = entry.replace('\\', '/');
      if (path.endsWith("mir-codecs/target/classes") || path.contains("/org/bytedeco/")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }

  /** The parent that the host gives every plugin: the platform and the SPI, nothing else. */
  private static final class HostPackages extends ClassLoader {
    HostPackages() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("org.mirkit.api.")) {
        return PluginFromDiskTest.class.getClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
