package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Contracts of interfaces that extend a kind of part. Modules on the class path declare them in
 * {@value #FILE}: {@code interface=contract}, both by their binary names.
 *
 * @param byInterface contracts by the interfaces of parts that have to keep to them
 */
record DeclaredContracts(Map<Class<?>, Class<?>> byInterface) {
  static final String FILE = "META-INF/mirkit/contracts.properties";

  /** All that the class path of a test class declares. */
  static DeclaredContracts besides(Class<?> test) {
    ClassLoader loader = test.getClassLoader();
    Map<Class<?>, Class<?>> contracts = new LinkedHashMap<>();
    try {
      for (URL file : Collections.list(loader.getResources(FILE))) {
        read(file)
            .forEach((type, contract) -> contracts.put(load(type, loader), load(contract, loader)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DeclaredContracts(contracts);
  }

  private static Properties read(URL file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = file.openStream()) {
      properties.load(in);
    }
    return properties;
  }

  private static Class<?> load(Object name, ClassLoader loader) {
    try {
      return Class.forName(name.toString(), false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      return fail("cannot load " + name + ", which " + FILE + " names: " + e, e);
    }
  }

  /** Whether some of them are for parts of a kind. */
  boolean concern(Class<?> kind) {
    return byInterface.keySet().stream().anyMatch(kind::isAssignableFrom);
  }

  /** The contracts that a part has to keep to. */
  List<Class<?>> of(Object part) {
    return byInterface.entrySet().stream()
        .filter(entry -> entry.getKey().isInstance(part))
        .<Class<?>>map(Map.Entry::getValue)
        .toList();
  }
}
