package org.mirkit.runner.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What classes of a plugin inherit, from its own and from the host's. */
final class Hierarchy {
  private final PluginClasses own;
  private final HostClasses host;

  Hierarchy(PluginClasses own, HostClasses host) {
    this.own = own;
    this.host = host;
  }

  /** The class of a name, looked for as the plugin's loader does: the host's first. */
  Optional<ClassFile> find(String name) {
    return host.find(name).or(() -> own.find(name).map(PluginClasses.Entry::file));
  }

  boolean isA(ClassFile type, String ancestor) {
    return anyAncestor(type, found -> found.name().equals(ancestor), false);
  }

  /** Whether a class or an ancestor declares a member; yes where an ancestor is missing. */
  boolean mayHave(ClassFile type, String member) {
    return anyAncestor(type, found -> found.members().contains(member), true);
  }

  private boolean anyAncestor(ClassFile type, Predicate<ClassFile> wanted, boolean ifUnknown) {
    Deque<String> waiting = new ArrayDeque<>(Set.of(type.name()));
    Set<String> seen = new HashSet<>();
    // An interface has the methods of Object without naming it.
    waiting.add("java/lang/Object");
    while (!waiting.isEmpty()) {
      String name = waiting.poll();
      Optional<ClassFile> found = name.equals(type.name()) ? Optional.of(type) : find(name);
      if (found.isEmpty() ? ifUnknown : wanted.test(found.get())) {
        return true;
      }
      if (found.isPresent() && seen.add(name)) {
        waiting.addAll(found.get().interfaces());
        Optional.ofNullable(found.get().superName()).ifPresent(waiting::add);
      }
    }
    return false;
  }
}
