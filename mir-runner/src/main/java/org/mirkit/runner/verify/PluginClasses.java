package org.mirkit.runner.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes of a plugin's jars, read and not loaded. */
final class PluginClasses {
  private final Map<String, Entry> byName = new LinkedHashMap<>();
  private final List<Entry> all = new ArrayList<>();

  /**
   * A class with its place.
   *
   * @param jar file name of its jar
   * @param file what it declares
   * @param references what its code names
   */
  record Entry(String jar, ClassFile file, Set<Reference> references) {

    String where() {
      return jar + "!" + file.name() + ".class";
    }
  }

  /** Adds a class; of several with one name the first counts, as in loading. */
  void add(Entry entry) {
    byName.putIfAbsent(entry.file().name(), entry);
    all.add(entry);
  }

  /** All, in the order of the jars. */
  List<Entry> all() {
    return all;
  }

  Optional<Entry> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
