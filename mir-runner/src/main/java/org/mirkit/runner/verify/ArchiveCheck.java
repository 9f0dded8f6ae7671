package org.mirkit.runner.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.mirkit.runner.plugin.PluginFiles;

/**
 * Reads every entry of a jar: whether it can be read, is what was signed, and stays within bounds.
 */
final class ArchiveCheck {
  /** A class of 64 KB of code in each of its methods is far below this. */
  private static final long LARGEST_ENTRY_BYTES = 2L << 30;

  private static final long LARGEST_JAR_BYTES = 4L << 30;

  /** What compression reaches with real files; zeros come to 1000. */
  private static final long HIGHEST_RATIO = 200;

  private static final long SMALL_BYTES = 16 << 20;
  private static final Pattern NATIVE = Pattern.compile(".*\\.(so(\\.\\d+)*|dll|dylib|jnilib)");

  private final Path jar;
  private final Findings findings;
  private final Set<String> natives = new TreeSet<>();
  private long totalBytes;

  ArchiveCheck(Path jar, Findings findings) {
    this.jar = jar;
    this.findings = findings;
  }

  /** Checks the jar and hands over the bytes of each class file and service file. */
  void read(BiConsumer<String, byte[]> contents) {
    Set<String> names = new HashSet<>();
    try (JarFile file = new JarFile(jar.toFile(), true)) {
      for (JarEntry entry : Collections.list(file.entries())) {
        if (!names.add(entry.getName())) {
          findings.error(
              where(entry), "stands in the jar twice; only one can be meant: pack again");
        } else if (isWithinBounds(entry)) {
          read(file, entry, contents);
        }
      }
    } catch (IOException | SecurityException e) {
      findings.error(name(), "is not a readable jar: " + e.getMessage() + "; copy it again");
    }
    if (!natives.isEmpty()) {
      findings.warning(
          name(),
          "brings native code, which nothing can check or contain, and which works on the platforms that it was built for: "
              + first(natives));
    }
  }

  private boolean isWithinBounds(JarEntry entry) {
    if (PluginFiles.leavesItsFolder(entry.getName())) {
      findings.error(where(entry), PluginFiles.LEAVING);
      return false;
    }
    long bytes = entry.getSize();
    long ratio = bytes / Math.max(1, entry.getCompressedSize());
    totalBytes += Math.max(0, bytes);
    boolean bomb = bytes > SMALL_BYTES && ratio > HIGHEST_RATIO;
    if (bomb || bytes > LARGEST_ENTRY_BYTES || totalBytes > LARGEST_JAR_BYTES) {
      findings.error(
          where(entry),
          "unpacks to %d MB, %d times its size in the jar; do not use a jar that would fill memory or disk"
              .formatted(bytes >> 20, ratio));
      return false;
    }
    return true;
  }

  private void read(JarFile file, JarEntry entry, BiConsumer<String, byte[]> contents) {
    String name = entry.getName();
    boolean wanted = name.endsWith(".class") || name.startsWith("META-INF/");
    if (NATIVE.matcher(name).matches()) {
      natives.add(name);
    }
    try (InputStream in = file.getInputStream(entry)) {
      if (wanted && !entry.isDirectory()) {
        contents.accept(name, in.readAllBytes());
      } else {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
    } catch (SecurityException e) {
      findings.error(
          where(entry),
          "was changed after the jar was signed: " + e.getMessage() + "; copy it again");
    } catch (IOException e) {
      findings.error(where(entry), "is damaged: " + e.getMessage() + "; copy the jar again");
    }
  }

  private static String first(Set<String> names) {
    String shown = String.join(", ", names.stream().limit(4).toList());
    return names.size() <= 4 ? shown : shown + " and " + (names.size() - 4) + " more";
  }

  private String name() {
    return jar.getFileName().toString();
  }

  private String where(JarEntry entry) {
    return name() + "!" + entry.getName();
  }
}
