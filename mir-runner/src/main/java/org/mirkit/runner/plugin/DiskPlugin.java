package org.mirkit.runner.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.mirkit.api.PluginException;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.PluginInfo;
import org.mirkit.api.plugin.Provider;
import org.mirkit.runner.plugin.LoadedPlugin.Origin;

/** One plugin on disk: a jar, or a folder with its jar and the libraries that it brings. */
final class DiskPlugin {
  private final Path source;
  private final ClassLoader host;
  private final Watch watch;
  private Optional<String> name = Optional.empty();

  DiskPlugin(Path source, ClassLoader host, Watch watch) {
    this.watch = watch;
    this.source = source;
    this.host = host;
  }

  void addTo(PluginIntake intake) {
    try {
      PluginJars jars = PluginJars.open(source);
      if (!isTaken(jars, intake)) {
        jars.close();
      }
    } catch (Exception e) {
      intake.refuse(source.toString(), name, e);
    }
  }

  private boolean isTaken(PluginJars jars, PluginIntake intake) {
    try {
      PluginDescriptor descriptor = jars.descriptor();
      name = descriptor.name();
      PluginInfo info = descriptor.info();
      intake.checkNameIsFree(info.name());
      LoadedCode code = LoadedCode.of(jars.paths(), watch);
      add(info, code, new PluginClassLoader(info, jars, host), intake);
      return true;
    } catch (Exception | Error e) {
      intake.refuse(source.toString(), name, e);
      return false;
    }
  }

  private void add(
      PluginInfo info, LoadedCode code, PluginClassLoader loader, PluginIntake intake) {
    List<Provider<?, ?>> offered =
        watch.call(loader.getName() + ": its constructor or providers()", () -> offeredBy(loader));
    intake.accept(offered, new LoadedPlugin(info, source, Origin.DISK, offered.size()), code);
    intake.keep(loader);
  }

  private static List<Provider<?, ?>> offeredBy(ClassLoader loader) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return ProviderRules.check(onlyPlugin(loader).providers());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static MirPlugin onlyPlugin(ClassLoader loader) {
    List<ServiceLoader.Provider<MirPlugin>> services =
        ServiceLoader.load(MirPlugin.class, loader).stream().toList();
    if (services.size() != 1) {
      throw new PluginException(
          "META-INF/services/%s names %s; expected the one class of the plugin"
              .formatted(MirPlugin.class.getName(), services.isEmpty() ? "none" : services.size()));
    }
    return services.get(0).get();
  }
}
