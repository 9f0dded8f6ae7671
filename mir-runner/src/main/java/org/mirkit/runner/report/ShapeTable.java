package org.mirkit.runner.report;

import java.util.List;
import java.util.Locale;
import org.mirkit.api.model.LayerShape;

/** A model layer by layer, as it is printed before any audio is read. */
public final class ShapeTable {

  private ShapeTable() {}

  /** The lines of the table, with the sum of parameters last. */
  public static List<String> lines(List<LayerShape> layers) {
    NumberTable table = new NumberTable("layer", "output", "parameters");
    for (LayerShape layer : layers) {
      table.row(layer.description(), layer.output(), grouped(layer.parameters()));
    }
    table.row("total", "", grouped(total(layers)));
    return table.lines();
  }

  /** The number of values that training changes. */
  public static long total(List<LayerShape> layers) {
    return layers.stream().mapToLong(LayerShape::parameters).sum();
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
