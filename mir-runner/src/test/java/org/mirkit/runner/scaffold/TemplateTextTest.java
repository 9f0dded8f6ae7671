package org.mirkit.runner.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTextTest {
  private final TemplateText text =
      new TemplateText(Map.of("kind", "layer", "className", "Gate", "package", "com.acme$1"));

  @Test
  void names_are_filled_in_and_unknown_ones_stay() {
    assertEquals(
        "the layer Gate of com.acme$1 with ${mirkit.version} and ${other}\n",
        text.content("the ${kind} ${className} of ${package} with ${mirkit.version} and ${other}"));
  }

  @Test
  void one_branch_of_a_condition_stays() {
    String template =
        """
        a
        #if($kind == "layer")
        b
        #else
        c
        #end
        #if($kind == "model")
        d
        #end
        e
        """;
    assertEquals("a\nb\ne\n", text.content(template));
  }

  @Test
  void what_lies_in_a_branch_that_goes_goes_too() {
    String template =
        """
        #if($kind == "model")
        #if($kind == "layer")
        a
        #else
        b
        #end
        #end
        """;
    assertEquals("", text.content(template));
  }

  @Test
  void names_in_paths_stand_between_underscores() {
    assertEquals("src/GateTest.java", text.path("src/__className__Test.java"));
  }
}
