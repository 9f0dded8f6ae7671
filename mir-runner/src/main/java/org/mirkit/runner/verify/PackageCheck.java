package org.mirkit.runner.verify;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mirkit.api.plugin.ApiVersion;
import org.mirkit.runner.plugin.SharedPackages;

/** Whether a plugin keeps to packages and to a Java of its own. */
final class PackageCheck {
  private static final int OLDEST_JAVA = 17;

  private final PluginClasses classes;
  private final HostClasses host;
  private final Findings findings;

  PackageCheck(PluginClasses classes, HostClasses host, Findings findings) {
    this.classes = classes;
    this.host = host;
    this.findings = findings;
  }

  void check() {
    Map<String, Set<String>> copies = new TreeMap<>();
    Map<String, Set<String>> jarsOfPackage = new TreeMap<>();
    Map<String, Set<String>> newer = new TreeMap<>();
    for (PluginClasses.Entry entry : classes.all()) {
      ClassFile file = entry.file();
      jarsOfPackage.computeIfAbsent(file.packageName(), p -> new TreeSet<>()).add(entry.jar());
      if (file.java() > OLDEST_JAVA) {
        newer
            .computeIfAbsent(entry.jar() + ":" + file.java(), p -> new TreeSet<>())
            .add(ClassFile.binary(file.name()));
      }
      if (host.shares(file.name())) {
        copies
            .computeIfAbsent(entry.jar(), p -> new TreeSet<>())
            .add(ClassFile.binary(file.name()));
      } else {
        checkPackage(entry);
      }
    }
    copies.forEach(this::reportCopies);
    newer.forEach(this::reportNewer);
    Map<String, Set<String>> split = new TreeMap<>();
    jarsOfPackage.forEach(
        (name, jars) -> {
          if (jars.size() > 1) {
            split.computeIfAbsent(String.join(", ", jars), j -> new TreeSet<>()).add(name);
          }
        });
    split.forEach(this::reportSplit);
  }

  private void checkPackage(PluginClasses.Entry entry) {
    String name = ClassFile.binary(entry.file().name());
    if (SharedPackages.contain(name) && name.startsWith("org.mirkit.")) {
      findings.error(
          entry.where(),
          "a plugin must not put classes of its own into packages of mirkit; rename the package");
    } else if (SharedPackages.contain(name)) {
      findings.warning(
          entry.where(),
          "stands in a package that the host shares; it sees nothing there that is not public");
    } else if (name.startsWith("java.") || host.isOfJdk(entry.file().name())) {
      findings.error(
          entry.where(), "the JDK has this class, so that this copy is never used; leave it out");
    }
  }

  private void reportCopies(String jar, Set<String> names) {
    findings.error(
        jar,
        "holds copies of classes that mirkit shares with plugins (%d, such as %s); leave it out (in Maven: scope provided), for copies are never used"
            .formatted(names.size(), names.iterator().next()));
  }

  private void reportNewer(String jarAndJava, Set<String> names) {
    int colon = jarAndJava.lastIndexOf(':');
    findings.error(
        jarAndJava.substring(0, colon),
        "%d classes, such as %s, need Java %s or newer; mirkit and API %s run on Java %d: compile with --release %d"
            .formatted(
                names.size(),
                names.iterator().next(),
                jarAndJava.substring(colon + 1),
                ApiVersion.CURRENT,
                OLDEST_JAVA,
                OLDEST_JAVA));
  }

  private void reportSplit(String jars, Set<String> packages) {
    findings.warning(
        jars,
        "hold classes of the same packages (%d, such as %s); of classes with one name the first jar's is taken: are these two versions of a library?"
            .formatted(packages.size(), packages.iterator().next()));
  }
}
