package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.plugin.MirPlugin;

/** Descriptors that the host could not use, in a class folder of their own. */
class DescriptorFaultsTest {
  private static final String PLUGIN = PluginContractTest.ToyPlugin.class.getName();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version=1\napi=1.0",
        "name=toy\napi=1.0",
        "name=toy\nversion=1",
        "name=toy\nversion=${project.version}\napi=1.0",
        "name=My Toy\nversion=1\napi=1.0",
      })
  void descriptor_that_does_not_say_who_the_plugin_is_is_caught(
      String descriptor, @TempDir Path folder) throws Exception {
    try (Loader loader = new Loader(folder, descriptor)) {
      PluginContract contract = contract(loader);
      assertThrows(AssertionError.class, contract::descriptor_says_who_the_plugin_is);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.999", "0.9"})
  void api_that_this_host_does_not_run_is_caught(String api, @TempDir Path folder)
      throws Exception {
    try (Loader loader = new Loader(folder, "name=toy\nversion=1\napi=" + api)) {
      PluginContract contract = contract(loader);
      contract.descriptor_says_who_the_plugin_is();
      assertThrows(AssertionError.class, contract::descriptor_names_an_api_that_this_host_runs);
    }
  }

  @Test
  void missing_descriptor_is_caught(@TempDir Path folder) throws Exception {
    try (Loader loader = new Loader(folder, "")) {
      Files.delete(folder.resolve(MirPlugin.DESCRIPTOR));
      PluginContract contract = contract(loader);
      String message =
          assertThrows(AssertionError.class, contract::descriptor_says_who_the_plugin_is)
              .getMessage();
      assertEquals(true, message.startsWith("there is no " + MirPlugin.DESCRIPTOR), message);
    }
  }

  private static PluginContract contract(Loader loader) throws Exception {
    MirPlugin plugin = (MirPlugin) loader.loadClass(PLUGIN).getConstructor().newInstance();
    return () -> plugin;
  }

  /** Loads the toy plugin's class itself, so that it looks for resources in the folder. */
  private static final class Loader extends URLClassLoader {
    Loader(Path folder, String descriptor) throws Exception {
      super(new URL[] {folder.toUri().toURL()}, DescriptorFaultsTest.class.getClassLoader());
      Path services = folder.resolve("META-INF/services").resolve(MirPlugin.class.getName());
      Files.createDirectories(services.getParent());
      Files.writeString(services, PLUGIN + "\n");
      Path properties = folder.resolve(MirPlugin.DESCRIPTOR);
      Files.createDirectories(properties.getParent());
      Files.writeString(properties, descriptor);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.equals(PLUGIN) || findLoadedClass(name) != null) {
        return super.loadClass(name, resolve);
      }
      String file = name.replace('.', '/') + ".class";
      try (var in = getParent().getResourceAsStream(file)) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (java.io.IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    public java.util.Enumeration<URL> getResources(String name) throws java.io.IOException {
      return findResources(name);
    }
  }
}
