package org.mirkit.docs;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;

/** Somebody who does what a page says, in a folder of their own. */
final class Reader {
  private static final long PATIENCE_SECONDS = 180;
  private static final String SOMETHING = "…";

  private final Path folder;
  private final Tools tools;
  private String answer = "";

  Reader(Path folder, Tools tools) {
    this.folder = folder;
    this.tools = tools;
  }

  /** One whose tools lie in the same folder. */
  static Reader in(Path folder) throws IOException {
    return new Reader(folder, new Tools(Files.createDirectory(folder.resolve("tools"))));
  }

  /** Writes the file, types the commands, or compares the answer. */
  void follow(Snippet snippet) throws IOException, InterruptedException {
    if (snippet.isCommands()) {
      type(snippet.text());
    } else if (snippet.isOutput()) {
      compare(snippet.text());
    } else {
      write(snippet);
    }
  }

  private void write(Snippet snippet) throws IOException {
    assertFalse(
        snippet.file().isEmpty(),
        () ->
            "this snippet cannot be tested: write the name of its file after ```"
                + snippet.language());
    Path file = folder.resolve(snippet.file());
    Files.createDirectories(file.getParent());
    Files.writeString(file, snippet.text());
    if (snippet.language().equals("xml")) {
      assertDoesNotThrow(
          () -> DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
    }
  }

  /** Types commands, all of which must end well. */
  void type(String commands) throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, ".said", ".txt");
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-e", "-c", commands)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    tools.lend(shell.environment());
    Process process = shell.start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    answer = Files.readString(said);
    Files.delete(said);
    assertTrue(ended, () -> "not done after " + PATIENCE_SECONDS + " s:\n" + answer);
    assertEquals(0, process.exitValue(), () -> "the commands failed:\n" + answer);
  }

  /** Every line of the page stands in the answer, in this order; … stands for anything. */
  private void compare(String expected) {
    List<String> lines = answer.lines().map(Reader::even).toList();
    int next = 0;
    for (String line : expected.lines().map(Reader::even).filter(l -> !l.isEmpty()).toList()) {
      int from = next;
      while (next < lines.size() && !matches(line, lines.get(next))) {
        next++;
      }
      assertTrue(
          next < lines.size(),
          () -> "after line " + from + " of the answer, nothing says '" + line + "':\n" + answer);
      next++;
    }
  }

  private static String even(String line) {
    return line.strip().replaceAll("\\s+", " ");
  }

  private static boolean matches(String pattern, String line) {
    int at = 0;
    List<String> pieces = List.of(pattern.split(SOMETHING, -1));
    for (int i = 0; i < pieces.size(); i++) {
      int found = line.indexOf(pieces.get(i), at);
      if (found < 0 || i == 0 && found > 0) {
        return false;
      }
      at = found + pieces.get(i).length();
    }
    return at == line.length() || pieces.get(pieces.size() - 1).isEmpty();
  }
}
