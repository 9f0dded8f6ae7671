package org.mirkit.runner.verify;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.plugin.MirPlugin;
import org.objectweb.asm.Opcodes;

/** Whether the service files name one class that can be a plugin. */
final class ServiceCheck {
  static final String FILE = "META-INF/services/" + MirPlugin.class.getName();

  private static final String PLUGIN = MirPlugin.class.getName().replace('.', '/');

  private final PluginClasses classes;
  private final Hierarchy hierarchy;
  private final Findings findings;

  ServiceCheck(PluginClasses classes, Hierarchy hierarchy, Findings findings) {
    this.classes = classes;
    this.hierarchy = hierarchy;
    this.findings = findings;
  }

  /** Checks what the service files say, and gives the class of the plugin if there is one. */
  Optional<ClassFile> check(String where, List<String> serviceFiles) {
    TreeSet<String> named = new TreeSet<>();
    for (String file : serviceFiles) {
      file.lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .forEach(named::add);
    }
    if (named.size() != 1) {
      findings.error(
          where,
          "%s names %s; expected the one class of the plugin"
              .formatted(FILE, named.isEmpty() ? "none" : String.join(", ", named)));
      return Optional.empty();
    }
    Optional<ClassFile> plugin =
        classes.find(named.first().replace('.', '/')).map(PluginClasses.Entry::file);
    if (plugin.isEmpty()) {
      findings.error(
          where, "%s names %s, which is in none of its jars".formatted(FILE, named.first()));
    }
    plugin.map(this::complaint).ifPresent(complaint -> findings.error(where, complaint));
    return plugin;
  }

  private @Nullable String complaint(ClassFile plugin) {
    String name = ClassFile.binary(plugin.name());
    if (!plugin.is(Opcodes.ACC_PUBLIC) || plugin.is(Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) {
      return name + " must be a public class that is not abstract";
    }
    if (!plugin.publicMembers().contains("<init>()V")) {
      return name + " needs a public constructor without arguments";
    }
    return hierarchy.isA(plugin, PLUGIN)
        ? null
        : name + " must implement " + MirPlugin.class.getName();
  }
}
