package org.mirkit.classical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.classical.model.SvmConfig;

/** The plugin in a class loader of its own, as the host loads it from a folder of jars. */
class PluginFromDiskTest {
  private static final List<String> JARS =
      List.of("/tribuo/", "/olcut/", "/protobuf-java/", "/libsvm/", "/liblinear/", "/olcut-");

  @TempDir Path folder;

  @Test
  void it_learns_saves_and_loads_in_a_class_loader_of_its_own() throws Exception {
    try (URLClassLoader loader = new URLClassLoader(ownJars(), new HostPackages())) {
      MirPlugin plugin = ServiceLoader.load(MirPlugin.class, loader).findFirst().orElseThrow();
      assertEquals(
          List.of(
              "svm",
              "k-nearest-neighbors",
              "random-forest",
              "logistic-regression",
              "ridge-regression",
              "random-forest-regression"),
          plugin.providers().stream().map(Provider::id).toList());
      for (Provider<?, ?> provider : plugin.providers()) {
        assertEquals(loader, provider.configType().getClassLoader());
        assertNotEquals(SvmConfig.class, provider.configType());
        roundTrip(provider.id(), Defaults.model(provider));
      }
    }
  }

  private void roundTrip(String id, Model model) throws Exception {
    Path saved = Files.createDirectory(folder.resolve(id));
    boolean values = id.endsWith("regression") && !id.startsWith("logistic");
    Tones classes = Tones.of(3, 12, 1);
    Tones tones = values ? classes.asValues() : classes;
    ModelSignature signature = values ? Tones.valueSignature(3) : tones.signature();
    try (TrainedModel trained = model.train(signature, Tones.PLAN, tones.context(folder))) {
      trained.save(saved);
      try (TrainedModel loaded = model.load(signature, saved)) {
        assertEquals(Tones.values(trained, tones), Tones.values(loaded, tones), id);
      }
    }
  }

  private static URL[] ownJars() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String path = entry.replace('\\', '/');
      if (path.endsWith("mir-classical/target/classes") || JARS.stream().anyMatch(path::contains)) {
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
