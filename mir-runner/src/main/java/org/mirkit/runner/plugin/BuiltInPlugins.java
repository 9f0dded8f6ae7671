package org.mirkit.runner.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.mirkit.api.PluginException;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.PluginInfo;
import org.mirkit.api.plugin.Provider;
import org.mirkit.runner.plugin.LoadedPlugin.Origin;

/** The plugins of the host's class path, each with the descriptor of the jar that it lies in. */
final class BuiltInPlugins {
  private static final String CLASS_PATH = "the class path";

  private final ClassLoader host;

  BuiltInPlugins(ClassLoader host) {
    this.host = host;
  }

  void addTo(PluginIntake intake) {
    Iterator<ServiceLoader.Provider<MirPlugin>> services =
        ServiceLoader.load(MirPlugin.class, host).stream().iterator();
    boolean more = true;
    while (more) {
      try {
        more = services.hasNext();
        if (more) {
          add(services.next(), intake);
        }
      } catch (ServiceConfigurationError | LinkageError e) {
        intake.refuse(CLASS_PATH, Optional.empty(), e);
      }
    }
  }

  private static void add(ServiceLoader.Provider<MirPlugin> service, PluginIntake intake) {
    String source = service.type().getName();
    Optional<String> name = Optional.empty();
    try {
      Path place = placeOf(service.type());
      source = place.toString();
      PluginDescriptor descriptor = descriptorAt(place);
      name = descriptor.name();
      PluginInfo info = descriptor.info();
      intake.checkNameIsFree(info.name());
      List<Provider<?, ?>> offered = ProviderRules.check(service.get().providers());
      intake.accept(
          offered,
          new LoadedPlugin(info, place, Origin.BUILT_IN, offered.size()),
          LoadedCode.ofHost(place));
    } catch (Exception | LinkageError | AssertionError | ServiceConfigurationError e) {
      intake.refuse(source, name, e);
    }
  }

  private static Path placeOf(Class<?> plugin) throws URISyntaxException {
    CodeSource source = plugin.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new PluginException("its class came from no jar or folder, so it has no descriptor");
    }
    return Path.of(source.getLocation().toURI());
  }

  private static PluginDescriptor descriptorAt(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      try (InputStream in = Files.newInputStream(place.resolve(MirPlugin.DESCRIPTOR))) {
        return PluginDescriptor.read(in);
      } catch (NoSuchFileException e) {
        throw new PluginException("it has no " + MirPlugin.DESCRIPTOR, e);
      }
    }
    try (JarFile jar = new JarFile(place.toFile())) {
      ZipEntry entry = jar.getEntry(MirPlugin.DESCRIPTOR);
      if (entry == null) {
        throw new PluginException("it has no " + MirPlugin.DESCRIPTOR);
      }
      try (InputStream in = jar.getInputStream(entry)) {
        return PluginDescriptor.read(in);
      }
    }
  }
}
