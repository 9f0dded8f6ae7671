package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;

/** The test classes in a folder of compiled classes, as far as JUnit will run them. */
final class TestClasses {
  private static final String SUFFIX = ".class";

  /** What Maven's surefire takes for a test. */
  private static final Pattern NAME = Pattern.compile("Test.*|.*(Test|Tests|TestCase)");

  private TestClasses() {}

  /** Those in the folder that a test class was loaded from; none of them is initialised yet. */
  static List<Class<?>> besides(Class<?> test) {
    Path root = folderOf(test);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(
              file ->
                  root.relativize(file)
                      .toString()
                      .replace(file.getFileSystem().getSeparator(), "."))
          .filter(name -> name.endsWith(SUFFIX) && !name.endsWith("-info.class"))
          .sorted()
          .<Class<?>>map(name -> load(name.substring(0, name.length() - SUFFIX.length()), test))
          .filter(TestClasses::runs)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folderOf(Class<?> test) {
    try {
      Path root = Path.of(test.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(root)
          ? root
          : fail("test classes are looked for in a folder, but these were loaded from " + root);
    } catch (URISyntaxException e) {
      return fail(e);
    }
  }

  private static Class<?> load(String name, Class<?> test) {
    try {
      return Class.forName(name, false, test.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return fail("cannot load " + name + ", which lies beside " + test.getName() + ": " + e, e);
    }
  }

  private static boolean runs(Class<?> type) {
    if (Modifier.isAbstract(type.getModifiers()) || type.isAnnotationPresent(Disabled.class)) {
      return false;
    }
    Class<?> outer = type.getEnclosingClass();
    return outer == null
        ? NAME.matcher(type.getSimpleName()).matches()
        : type.isAnnotationPresent(Nested.class) && runs(outer);
  }

  /** An instance made without arguments, inside one of the enclosing class if it is nested. */
  static Object make(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    try {
      Constructor<?> constructor =
          outer == null ? type.getDeclaredConstructor() : type.getDeclaredConstructor(outer);
      constructor.setAccessible(true);
      return outer == null ? constructor.newInstance() : constructor.newInstance(make(outer));
    } catch (ReflectiveOperationException e) {
      return fail("cannot make " + type.getName() + " without arguments: " + e, e);
    }
  }
}
