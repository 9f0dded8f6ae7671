package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.LayerStack;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;

/**
 * The contract of every {@link Layer}. Whole, for one whose record is its own config:
 *
 * <pre>{@code
 * class MaxoutTest implements ProviderContract<Maxout, Layer>, LayerContract {
 *   public Provider<Maxout, Layer> provider() { return MaxoutPlugin.MAXOUT; }
 *   public Maxout exampleConfig() { return new Maxout(16, 2); }
 *   public Layer layer() { return provider().create(exampleConfig()); }
 *   public List<TensorShape> acceptedShapes() { return List.of(new TensorShape.Vector(8)); }
 *   public List<TensorShape> refusedShapes() {
 *     return List.of(new TensorShape.FeatureMap(1, 8, 16));
 *   }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface LayerContract {

  /** The layer to be checked; made anew, with the same parameters, at every call. */
  Layer layer();

  /** Shapes that the layer takes, at least one. */
  List<TensorShape> acceptedShapes();

  /** Shapes that the layer cannot take. */
  default List<TensorShape> refusedShapes() {
    return List.of();
  }

  @Test
  default void layer_is_a_record_equal_by_value() {
    Layer layer = layer();
    assertTrue(layer.getClass().isRecord(), layer.getClass().getName() + " is not a record");
    assertEquals(layer, layer());
    assertEquals(layer.hashCode(), layer().hashCode());
  }

  @Test
  default void description_is_one_line() {
    String text = layer().describe();
    assertFalse(text.isBlank(), "the layer does not describe itself");
    assertEquals(1, text.lines().count(), "more than one line: " + text);
    assertEquals(text, layer().describe());
  }

  @Test
  default void accepted_shapes_have_an_output_and_a_parameter_count() {
    assertFalse(acceptedShapes().isEmpty(), "acceptedShapes() is empty");
    for (TensorShape shape : acceptedShapes()) {
      TensorShape output = layer().outputShape(shape);
      assertTrue(output.size() >= 1, shape + " gives " + output);
      assertEquals(output, layer().outputShape(shape), "second call with " + shape);
      long parameters = layer().parameterCount(shape);
      assertTrue(parameters >= 0, parameters + " parameters for " + shape);
      assertEquals(parameters, layer().parameterCount(shape), "second call with " + shape);
    }
  }

  @Test
  default void accepted_shapes_have_a_cost_and_a_receptive_field() {
    for (TensorShape shape : acceptedShapes()) {
      long multiplyAdds = layer().multiplyAdds(shape);
      assertTrue(multiplyAdds >= 0, multiplyAdds + " multiply-adds for " + shape);
      ReceptiveField field = layer().receptiveField(shape);
      boolean aPoint = field.bins() >= 1 && field.frames() >= 1;
      assertTrue(aPoint, "a value hears less than a point of " + shape + ": " + field);
      boolean onward = field.binStep() >= 1 && field.frameStep() >= 1;
      assertTrue(onward, "values do not move on over " + shape + ": " + field);
    }
  }

  @Test
  default void stack_infers_what_the_layer_says() {
    Layer layer = layer();
    for (TensorShape shape : acceptedShapes()) {
      LayerShape expected =
          new LayerShape(
              layer.describe(),
              shape,
              layer.outputShape(shape),
              layer.parameterCount(shape),
              layer.multiplyAdds(shape),
              layer.receptiveField(shape));
      assertEquals(List.of(expected), new LayerStack(List.of(layer)).infer(shape));
    }
  }

  @Test
  default void refused_shapes_are_refused_in_words() {
    for (TensorShape shape : refusedShapes()) {
      Refusals.message(ModelException.class, shape.toString(), () -> layer().outputShape(shape));
    }
  }
}
