package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mirkit.api.plugin.Part;

/** No kind of part that the API knows goes without a contract. */
class EveryKindTest {
  @Test
  void every_kind_of_part_has_a_contract() throws Exception {
    Set<String> kinds = new TreeSet<>();
    for (Class<?> type : typesOfTheApi()) {
      if (type.isAnnotationPresent(Part.class)) {
        kinds.add(type.getSimpleName());
      }
    }
    assertTrue(kinds.contains("Representation"), kinds.toString());
    Set<String> held = new TreeSet<>();
    ContractClasses.kinds().forEach(kind -> held.add(kind.getSimpleName()));
    assertEquals(kinds, held, "kinds of parts, and those with a contract");
  }

  private static List<Class<?>> typesOfTheApi() throws Exception {
    URI place = Part.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    if (Files.isDirectory(Path.of(place))) {
      return types(Path.of(place));
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
      return types(jar.getPath("/"));
    }
  }

  private static List<Class<?>> types(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .<Class<?>>map(name -> load(name.substring(0, name.length() - 6)))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name.replace('/', '.').replace('\\', '.'));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
