package org.mirkit.runner.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.PluginException;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.PluginInfo;

/**
 * What the descriptors in a plugin's jars say, with all that is wrong with them.
 *
 * @param info who the plugin is, if nothing is wrong
 * @param problems what is
 */
public record DescriptorReport(Optional<PluginInfo> info, List<String> problems) {

  /**
   * Who the plugin at a place is, whether or not this host can run it: none where there is no jar
   * with a sound descriptor.
   */
  public static Optional<PluginInfo> at(Path source) {
    try (PluginJars jars = PluginJars.open(source)) {
      return Optional.of(jars.descriptor().claimed());
    } catch (PluginException | IOException e) {
      return Optional.empty();
    }
  }

  /** Reads the descriptors that were found; a plugin has one. */
  public static DescriptorReport of(List<byte[]> found) {
    if (found.size() != 1) {
      String count = found.isEmpty() ? "no" : String.valueOf(found.size());
      return new DescriptorReport(
          Optional.empty(),
          List.of(
              "it has %s %s; expected one, with name, version and api"
                  .formatted(count, MirPlugin.DESCRIPTOR)));
    }
    try {
      PluginDescriptor descriptor = PluginDescriptor.read(new ByteArrayInputStream(found.get(0)));
      List<String> problems = descriptor.problems();
      return new DescriptorReport(
          problems.isEmpty() ? Optional.of(descriptor.info()) : Optional.empty(), problems);
    } catch (PluginException e) {
      return new DescriptorReport(Optional.empty(), List.of(e.getMessage()));
    } catch (IOException e) {
      throw new IllegalStateException("memory can always be read", e);
    }
  }
}
