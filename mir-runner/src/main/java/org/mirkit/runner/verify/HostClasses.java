package org.mirkit.runner.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mirkit.runner.plugin.SharedPackages;

/** The classes that a plugin sees without bringing them: the JDK's and what the host shares. */
final class HostClasses {
  private final ClassLoader host;
  private final Map<String, Optional<ClassFile>> read = new HashMap<>();

  HostClasses(ClassLoader host) {
    this.host = host;
  }

  /** A class that the plugin sees, as its file declares it. */
  Optional<ClassFile> find(String name) {
    return read.computeIfAbsent(name, this::read);
  }

  /** Whether the host shares this very class. */
  boolean shares(String name) {
    return SharedPackages.contain(ClassFile.binary(name)) && find(name).isPresent();
  }

  /** Whether the JDK has this very class. */
  boolean isOfJdk(String name) {
    return ClassLoader.getPlatformClassLoader().getResource(name + ".class") != null;
  }

  /** Whether the host has the class and keeps it to itself. */
  boolean hides(String name) {
    return find(name).isEmpty() && host.getResource(name + ".class") != null;
  }

  private Optional<ClassFile> read(String name) {
    ClassLoader owner =
        SharedPackages.contain(ClassFile.binary(name))
            ? host
            : ClassLoader.getPlatformClassLoader();
    try (InputStream in = owner.getResourceAsStream(name + ".class")) {
      return in == null
          ? Optional.empty()
          : Optional.of(CodeReader.declarations(in.readAllBytes()));
    } catch (IOException e) {
      throw new IllegalStateException("a class of this installation cannot be read: " + name, e);
    }
  }
}
