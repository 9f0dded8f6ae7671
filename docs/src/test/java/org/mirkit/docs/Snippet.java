package org.mirkit.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two fences of a page.
 *
 * @param language what follows the opening fence
 * @param file the name after it: where a reader puts the text; empty if there is none
 * @param text between the fences
 * @param line of the opening fence, from 1
 */
record Snippet(String language, String file, String text, int line) {
  private static final Pattern FENCE = Pattern.compile("```(\\w+)?(?:\\s+(\\S+))?\\s*");

  /** All snippets of a page, in order. */
  static List<Snippet> in(List<String> page) {
    List<Snippet> found = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      Matcher fence = FENCE.matcher(page.get(i));
      if (fence.matches()) {
        int end = page.subList(i + 1, page.size()).indexOf("```") + i + 1;
        if (end == i) {
          throw new IllegalArgumentException("line " + (i + 1) + ": this fence is never closed");
        }
        String text = String.join("\n", page.subList(i + 1, end)) + "\n";
        found.add(new Snippet(orEmpty(fence.group(1)), orEmpty(fence.group(2)), text, i + 1));
        i = end;
      }
    }
    return found;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Whether a reader types it. */
  boolean isCommands() {
    return language.equals("sh");
  }

  /** Whether it shows what the commands before it answer. */
  boolean isOutput() {
    return language.equals("output");
  }

  @Override
  public String toString() {
    return "line " + line + ": " + (file.isEmpty() ? text.lines().findFirst().orElse("") : file);
  }
}
