package org.mirkit.runner.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void columns_line_up_and_running_text_folds_at_the_width() {
    TextTable table = new TextTable(1);
    table.row("mel", "Mel spectrogram with log and norm", "core");
    table.row("cqt", "Constant Q", "acme");
    assertEquals(
        """
          mel  Mel spectrogram with  core
               log and norm
          cqt  Constant Q            acme
        """,
        printed(table, 36));
  }

  @Test
  void without_a_width_a_row_is_a_line() {
    TextTable table = new TextTable(0);
    table.row("word ".repeat(100).strip());
    assertEquals(1, printed(table, Integer.MAX_VALUE).lines().count());
  }

  @Property(tries = 200)
  void folding_loses_no_letter_and_keeps_to_the_width(
      @ForAll List<@AlphaChars @StringLength(max = 30) String> words,
      @ForAll @IntRange(min = 1, max = 40) int width) {
    String text = String.join(" ", words);
    List<String> lines = TextTable.fold(text, width);
    assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
    assertTrue(lines.stream().allMatch(line -> line.length() <= width), lines.toString());
  }

  private static String printed(TextTable table, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    table.print(stream, width, UnaryOperator.identity());
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
