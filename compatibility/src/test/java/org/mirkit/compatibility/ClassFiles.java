package org.mirkit.compatibility;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Class files of a jar or a folder, as the bytes of a jar that is the same wherever it is made. */
final class ClassFiles {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ClassFiles() {}

  /** Where a class was loaded from. */
  static Path origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type + " comes from no file", e);
    }
  }

  /**
   * Packs some of the class files.
   *
   * @param origin a jar or a folder
   * @param wanted says of a file, named from the origin on with slashes, whether it is taken
   */
  static byte[] jar(Path origin, Predicate<String> wanted) throws IOException {
    if (Files.isDirectory(origin)) {
      return packed(origin, wanted);
    }
    try (FileSystem jar = FileSystems.newFileSystem(origin)) {
      return packed(jar.getPath("/"), wanted);
    }
  }

  private static byte[] packed(Path root, Predicate<String> wanted) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names(root)) {
        if (wanted.test(name)) {
          ZipEntry entry = new ZipEntry(name);
          entry.setTimeLocal(NO_TIME);
          zip.putNextEntry(entry);
          zip.write(Files.readAllBytes(root.resolve(name)));
        }
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> names(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class"))
          .sorted()
          .toList();
    }
  }
}
