package org.mirkit.runner.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads configuration files into trees whose root is a mapping. */
final class SourceFiles {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final long MOST_BYTES = 2_000_000;

  private final ProblemLog problems;

  SourceFiles(ProblemLog problems) {
    this.problems = problems;
  }

  /**
   * The mapping that a file holds.
   *
   * @param file where it is
   * @param name what messages call it
   * @param mention where the file was asked for: the {@code include}, or the file itself
   * @return a mapping, or broken when there is none
   */
  Node read(Path file, String name, Origin mention, TreePath path) {
    try {
      if (Files.isDirectory(file)) {
        return problems.broken(mention, path, "'" + name + "' is a folder, not a YAML file");
      }
      if (Files.size(file) > MOST_BYTES) {
        return problems.broken(mention, path, "'" + name + "' is far too large for a YAML file");
      }
      return parse(Files.readString(file, StandardCharsets.UTF_8), file, name);
    } catch (CharacterCodingException e) {
      return problems.broken(mention, path, "'" + name + "' is not text in UTF-8");
    } catch (AccessDeniedException e) {
      return problems.broken(mention, path, "'" + name + "' may not be read by this user");
    } catch (IOException e) {
      boolean missing = !Files.exists(file);
      String reason =
          missing ? "there is no file '" + name + "'" : "cannot read '" + name + "': " + e;
      return problems.broken(mention, path, reason);
    }
  }

  private Node parse(String text, Path file, String name) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Origin start = new Origin(new Location(name, 1, 1), folder);
    String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    Node root = YamlReader.readFile(unmarked, start, problems);
    if (root instanceof Node.Mapping || root instanceof Node.Broken) {
      return root;
    }
    boolean empty = root instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.NULL;
    String found = empty ? "the file is empty" : "found " + root.describe();
    return problems.broken(
        root.origin(), TreePath.ROOT, found + "; expected lines of the form 'key: value'");
  }
}
