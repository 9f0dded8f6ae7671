package org.mirkit.runner.verify;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether everything that the code names is there. A library may name what it can do without, so
 * that only the plugin's own code is at fault for sure: classes whose package begins with the same
 * two words as that of the plugin's class.
 */
final class ReferenceCheck {
  private static final Set<String> ENDS =
      Set.of(
          "java/lang/System.exit(I)V", "java/lang/Runtime.exit(I)V", "java/lang/Runtime.halt(I)V");

  /** Their methods take any arguments. */
  private static final Set<String> POLYMORPHIC =
      Set.of("java/lang/invoke/MethodHandle", "java/lang/invoke/VarHandle");

  private final PluginClasses classes;
  private final Hierarchy hierarchy;
  private final HostClasses host;
  private final Findings findings;

  ReferenceCheck(PluginClasses classes, Hierarchy hierarchy, HostClasses host, Findings findings) {
    this.classes = classes;
    this.hierarchy = hierarchy;
    this.host = host;
    this.findings = findings;
  }

  /**
   * Checks all classes.
   *
   * @param plugin the plugin's class, if it is known
   */
  void check(Optional<ClassFile> plugin) {
    String ownCode = plugin.map(file -> firstTwoWords(file.packageName())).orElse("");
    Map<String, Set<String>> own = new TreeMap<>();
    Map<String, Set<String>> libraries = new TreeMap<>();
    for (PluginClasses.Entry entry : classes.all()) {
      boolean isOwn = (entry.file().packageName() + ".").startsWith(ownCode + ".");
      for (Reference reference : entry.references()) {
        problem(reference)
            .ifPresent(
                problem ->
                    (isOwn ? own : libraries)
                        .computeIfAbsent(entry.jar() + "\n" + problem, p -> new TreeSet<>())
                        .add(ClassFile.binary(entry.file().name())));
        checkEnd(entry, reference);
      }
    }
    own.forEach((at, users) -> findings.error(jarOf(at), said(at, users)));
    libraries.forEach(
        (at, users) ->
            findings.warning(jarOf(at), said(at, users) + " (perhaps it can do without)"));
  }

  private void checkEnd(PluginClasses.Entry entry, Reference reference) {
    if (ENDS.contains(reference.owner() + "." + reference.member())) {
      findings.warning(
          entry.where(),
          "calls %s, which would end the whole process; mirkit makes it an error: throw an exception instead"
              .formatted(reference));
    }
  }

  private Optional<String> problem(Reference reference) {
    Optional<ClassFile> owner = hierarchy.find(reference.owner());
    if (owner.isEmpty()) {
      // The class is told by the reference to itself.
      return reference.member().isEmpty()
          ? Optional.of(missingClass(reference.owner()))
          : Optional.empty();
    }
    boolean found =
        reference.member().isEmpty()
            || POLYMORPHIC.contains(reference.owner())
            || hierarchy.mayHave(owner.get(), reference.member());
    return found
        ? Optional.empty()
        : Optional.of(reference + " is not there; compile against the version that it runs with");
  }

  private String missingClass(String name) {
    String type = "the class " + ClassFile.binary(name);
    return host.hides(name)
        ? type + " is mirkit's own and hidden from plugins; bring the library that has it yourself"
        : type + " is not there; put the jar that has it into one folder with the plugin's";
  }

  private static String said(String at, Set<String> users) {
    String more = users.size() == 1 ? "" : " and " + (users.size() - 1) + " more";
    return at.substring(at.indexOf('\n') + 1) + "; used by " + users.iterator().next() + more;
  }

  private static String jarOf(String at) {
    return at.substring(0, at.indexOf('\n'));
  }

  private static String firstTwoWords(String packageName) {
    String[] words = packageName.split("\\.");
    return words.length < 2 ? packageName : words[0] + "." + words[1];
  }
}
