package org.mirkit.runner.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.PluginException;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.PluginInfo;
import org.mirkit.runner.plugin.DescriptorReport;
import org.mirkit.runner.plugin.PluginFiles;

/** Looks at a plugin without loading or running any of it, and tells all that is wrong at once. */
public final class PluginVerifier {
  private static final String OTHER_VERSIONS = "META-INF/versions/";
  private static final String OF_MODULES = "module-info.class";

  private final HostClasses host;
  private final Findings findings = new Findings();
  private final PluginClasses classes = new PluginClasses();
  private final List<String> services = new ArrayList<>();
  private final List<byte[]> descriptors = new ArrayList<>();

  private PluginVerifier(ClassLoader host) {
    this.host = new HostClasses(host);
  }

  /**
   * Verifies a plugin for this installation.
   *
   * @param source a jar, or a folder with the jars of one plugin
   */
  public static Verification verify(Path source) {
    return verify(source, PluginVerifier.class.getClassLoader());
  }

  /**
   * Verifies a plugin for another host.
   *
   * @param host has the packages that plugins share
   */
  public static Verification verify(Path source, ClassLoader host) {
    return new PluginVerifier(host).verification(source);
  }

  private Verification verification(Path source) {
    Optional<PluginInfo> info = Optional.empty();
    try {
      if (Files.notExists(source)) {
        throw new PluginException(
            "there is no such file or folder; expected a jar or a folder of jars");
      }
      for (Path jar : PluginFiles.jarsAt(source)) {
        String name = jar.getFileName().toString();
        new ArchiveCheck(jar, findings).read((entry, bytes) -> take(name, entry, bytes));
      }
      info = checkAll(source.getFileName().toString());
    } catch (PluginException e) {
      findings.error(source.toString(), e.getMessage());
    } catch (IOException e) {
      findings.error(source.toString(), "cannot be read: " + e);
    }
    return new Verification(source, info, findings.all());
  }

  private void take(String jar, String entry, byte[] bytes) {
    if (entry.equals(ServiceCheck.FILE)) {
      services.add(new String(bytes, StandardCharsets.UTF_8));
    } else if (entry.equals(MirPlugin.DESCRIPTOR)) {
      descriptors.add(bytes);
    } else if (entry.endsWith(".class")
        && !entry.startsWith(OTHER_VERSIONS)
        && !entry.endsWith(OF_MODULES)) {
      takeClass(jar, entry, bytes);
    }
  }

  private void takeClass(String jar, String entry, byte[] bytes) {
    String where = jar + "!" + entry;
    try {
      CodeReader code = CodeReader.ofCode(bytes);
      if (!entry.equals(code.file().name() + ".class")) {
        findings.error(
            where,
            "holds the class " + ClassFile.binary(code.file().name()) + ", out of its place");
      }
      classes.add(new PluginClasses.Entry(jar, code.file(), code.references()));
    } catch (RuntimeException e) {
      // ASM says in many ways that bytes are no class, or of a Java that it does not know.
      findings.error(where, "is no class file that can be read: " + e.getMessage());
    }
  }

  private Optional<PluginInfo> checkAll(String where) {
    DescriptorReport descriptor = DescriptorReport.of(descriptors);
    descriptor.problems().forEach(problem -> findings.error(where, problem));
    Hierarchy hierarchy = new Hierarchy(classes, host);
    Optional<ClassFile> plugin =
        new ServiceCheck(classes, hierarchy, findings).check(where, services);
    new PackageCheck(classes, host, findings).check();
    new ReferenceCheck(classes, hierarchy, host, findings).check(plugin);
    return descriptor.info();
  }
}
