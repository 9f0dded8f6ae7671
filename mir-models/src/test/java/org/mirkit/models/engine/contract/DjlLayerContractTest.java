package org.mirkit.models.engine.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;

/** Each claim of the contract is broken by some layer that is wrong in one way. */
class DjlLayerContractTest {
  private static final TensorShape SHAPE = new FeatureMap(1, 3, 5);

  @ParameterizedTest
  @CsvSource({
    "NONE, ''",
    "GIVES_OTHER_SHAPE, reach shape shorter",
    "COUNTS_ONE_MORE, count",
    "COUNTS_A_BIAS_THAT_STAYS, count",
    "TELLS_LESS_COST, cost",
    "BEGINS_BY_OTHER_CHANCE, chance",
    "REMEMBERS_CALLS, answers chance reach saved shorter",
    "HEARS_COMPANIONS, answers shorter",
    "DIVIDES_BY_SILENCE, silence",
    "HAS_A_SLOPE_WITHOUT_END, silence",
    "LEARNS_NOTHING_BEFORE_IT, gradients",
    "LEAVES_OUT_A_WEIGHT, gradients",
    "HEARS_OTHER_FRAMES, reach shorter",
    "HEARS_WHAT_FILLS_UP, shorter",
    "KEEPS_WHAT_IT_KNOWS_TO_ITSELF, chance saved",
    "KEEPS_AN_ARRAY, left"
  })
  void fault_breaks_these_claims_and_no_others(ToyLayer.Fault fault, String broken) {
    Set<String> expected = broken.isEmpty() ? Set.of() : new TreeSet<>(Set.of(broken.split(" ")));
    LayerClaims claims =
        new LayerClaims(new ToyLayer(fault), SHAPE, random -> random.nextFloat() * 2 - 1);
    Set<String> failed = new TreeSet<>();
    EveryClaim.byName()
        .forEach(
            (name, claim) -> {
              try {
                claim.accept(claims);
              } catch (AssertionError e) {
                failed.add(name);
              }
            });
    assertEquals(expected, failed);
  }

  @Test
  void failure_names_the_layer_the_shape_and_what_was_found() {
    LayerClaims claims =
        new LayerClaims(new ToyLayer(ToyLayer.Fault.HEARS_OTHER_FRAMES), SHAPE, random -> 1);
    String message = assertThrows(AssertionError.class, claims::requireReach).getMessage();
    assertTrue(message.startsWith("toy, given 1 × 3 × 5: a change at bin 0, frame 0"), message);
    assertTrue(message.contains("frames [0, 1, 2, 3, 4] of the output"), message);
  }
}
