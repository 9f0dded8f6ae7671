package org.mirkit.models.engine.contract;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.TensorShape;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.testkit.LayerContract;

/**
 * The contract of every {@link DjlLayer}: all of {@link LayerContract}, and that its block does on
 * the engine what the record says of it. It takes the place of {@code LayerContract}; whole, for a
 * layer whose record is its own config:
 *
 * <pre>{@code
 * class MaxoutTest implements ProviderContract<Maxout, Layer>, DjlLayerContract {
 *   public Provider<Maxout, Layer> provider() { return MaxoutPlugin.MAXOUT; }
 *   public Maxout exampleConfig() { return new Maxout(16, 2); }
 *   public Layer layer() { return provider().create(exampleConfig()); }
 *   public List<TensorShape> acceptedShapes() { return List.of(new TensorShape.Vector(8)); }
 * }
 * }</pre>
 *
 * <p>Every claim is checked for every accepted shape, so those had better be small, and no two axes
 * of them equally long. What a layer that takes shorter examples does with them is checked if it
 * says that it takes them.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public interface DjlLayerContract extends LayerContract {

  /**
   * One value of an input, by chance; override it where a layer hears other values than −1 to 1,
   * such as energies.
   */
  default float inputValue(RandomGenerator random) {
    return random.nextFloat() * 2 - 1;
  }

  /**
   * Names of weights that learn but that the output does not depend on, because a loss hears them.
   */
  default Set<String> weightsBesideTheOutput() {
    return Set.of();
  }

  @Test
  default void block_gives_one_array_of_the_shape_that_was_foretold() {
    eachShape(LayerClaims::requireShape);
  }

  @Test
  default void block_has_as_many_values_to_learn_as_were_counted() {
    eachShape(LayerClaims::requireCount);
  }

  @Test
  default void a_layer_that_says_its_cost_counts_every_weight_once_at_least() {
    eachShape(LayerClaims::requireCost);
  }

  @Test
  default void all_chance_is_the_engines_own() {
    eachShape(LayerClaims::requireChanceOfTheEngine);
  }

  @Test
  default void answer_hangs_on_its_example_alone() {
    eachShape(LayerClaims::requireAnswersOfTheirOwn);
  }

  @Test
  default void silence_is_answered_and_learned_from_in_finite_numbers() {
    eachShape(LayerClaims::requireFiniteOnSilence);
  }

  @Test
  default void gradients_reach_the_input_and_every_weight() {
    eachShape(claims -> claims.requireGradients(weightsBesideTheOutput()));
  }

  @Test
  default void no_value_hears_farther_than_was_said() {
    eachShape(LayerClaims::requireReach);
  }

  @Test
  default void what_fills_up_shorter_examples_is_not_heard() {
    eachShape(LayerClaims::requireShorterExamplesAsIfAlone);
  }

  @Test
  default void saved_weights_give_the_same_answers_again() {
    eachShape(LayerClaims::requireSavedWeights);
  }

  @Test
  default void the_engine_keeps_nothing_but_weights() {
    eachShape(LayerClaims::requireNothingLeftBehind);
  }

  private void eachShape(Consumer<LayerClaims> claim) {
    DjlLayer layer =
        assertInstanceOf(DjlLayer.class, layer(), "the layer means nothing to the engine");
    for (TensorShape shape : acceptedShapes()) {
      claim.accept(new LayerClaims(layer, shape, this::inputValue));
    }
  }
}
