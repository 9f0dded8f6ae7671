package org.mirkit.runner.report;

import java.util.List;
import java.util.Locale;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.ReceptiveField;

/** A model layer by layer, as it is printed before any audio is read. */
public final class ShapeTable {

  private ShapeTable() {}

  /**
   * The lines of the table, with sums last.
   *
   * @param frameSeconds time from one frame of the model's input to the next
   */
  public static List<String> lines(List<LayerShape> layers, double frameSeconds) {
    NumberTable table =
        new NumberTable("layer", "output", "parameters", "multiply-adds", "hears bins", "seconds");
    for (LayerShape layer : layers) {
      table.row(
          layer.description(),
          layer.output(),
          grouped(layer.parameters()),
          grouped(layer.multiplyAdds()),
          bins(layer.receptiveField()),
          seconds(layer.receptiveField(), frameSeconds));
    }
    long multiplyAdds = layers.stream().mapToLong(LayerShape::multiplyAdds).sum();
    table.row("total", "", grouped(total(layers)), grouped(multiplyAdds));
    return table.lines();
  }

  /** The number of values that training changes. */
  public static long total(List<LayerShape> layers) {
    return layers.stream().mapToLong(LayerShape::parameters).sum();
  }

  private static String bins(ReceptiveField field) {
    return field.bins() == ReceptiveField.ALL ? "all" : Integer.toString(field.bins());
  }

  /** Frames beside each other share their time: n frames hear n times the distance between two. */
  private static String seconds(ReceptiveField field, double frameSeconds) {
    return field.frames() == ReceptiveField.ALL
        ? "all"
        : String.format(Locale.ROOT, "%.3f", field.frames() * frameSeconds);
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
