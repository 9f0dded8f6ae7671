package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;

class LayerContractTest {
  private static final String SHAPES = "accepted_shapes_have_an_output_and_a_parameter_count";
  private static final String COST = "accepted_shapes_have_a_cost_and_a_receptive_field";
  private static final String STACK = "stack_infers_what_the_layer_says";

  @Test
  void correct_layer_passes() {
    ContractRun.assertPasses(Correct.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(NotARecord.class, "layer_is_a_record_equal_by_value");
    assertCaught(OtherEveryTime.class, "layer_is_a_record_equal_by_value");
    assertCaught(Speechless.class, "description_is_one_line");
    assertCaught(NegativeCount.class, SHAPES);
    assertCaught(EarnsWork.class, COST);
    assertCaught(HearsNothing.class, COST);
    assertCaught(StandsStill.class, COST);
    assertCaught(RefusesWhatItShouldTake.class, SHAPES, STACK);
    assertCaught(TakesWhatItShouldRefuse.class, "refused_shapes_are_refused_in_words");
  }

  /** A layer on vectors that gives so many units. */
  record Toy(int units, String describe, long parameters) implements Layer {
    @Override
    public TensorShape outputShape(TensorShape input) {
      if (input instanceof TensorShape.Vector) {
        return new TensorShape.Vector(units);
      }
      throw new ModelException("takes a vector only, not " + input);
    }

    @Override
    public long parameterCount(TensorShape input) {
      return parameters;
    }
  }

  static class Correct implements LayerContract {
    @Override
    public Layer layer() {
      return new Toy(3, "toy", 2);
    }

    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(new TensorShape.Vector(1), new TensorShape.Vector(9));
    }

    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(new TensorShape.FeatureMap(1, 2, 3));
    }
  }

  static class NotARecord extends Correct {
    @Override
    public Layer layer() {
      Toy toy = new Toy(3, "toy", 2);
      return new Layer() {
        @Override
        public TensorShape outputShape(TensorShape input) {
          return toy.outputShape(input);
        }

        @Override
        public long parameterCount(TensorShape input) {
          return toy.parameterCount(input);
        }

        @Override
        public String describe() {
          return toy.describe();
        }
      };
    }
  }

  static class OtherEveryTime extends Correct {
    /** A component that is equal to itself only. */
    record Unequal(Toy toy, Object identity) implements Layer {
      @Override
      public TensorShape outputShape(TensorShape input) {
        return toy.outputShape(input);
      }

      @Override
      public long parameterCount(TensorShape input) {
        return toy.parameterCount(input);
      }

      @Override
      public String describe() {
        return toy.describe();
      }
    }

    @Override
    public Layer layer() {
      return new Unequal(new Toy(3, "toy", 2), new Object());
    }
  }

  static class Speechless extends Correct {
    @Override
    public Layer layer() {
      return new Toy(3, " ", 2);
    }
  }

  static class NegativeCount extends Correct {
    @Override
    public Layer layer() {
      return new Toy(3, "toy", -1);
    }
  }

  /** A layer on vectors that says what it likes about its cost and reach. */
  record Boaster(long work, ReceptiveField field) implements Layer {
    @Override
    public TensorShape outputShape(TensorShape input) {
      return new Toy(3, "toy", 2).outputShape(input);
    }

    @Override
    public long parameterCount(TensorShape input) {
      return 0;
    }

    @Override
    public long multiplyAdds(TensorShape input) {
      return work;
    }

    @Override
    public ReceptiveField receptiveField(TensorShape input) {
      return field;
    }

    @Override
    public String describe() {
      return "boaster";
    }
  }

  static class EarnsWork extends Correct {
    @Override
    public Layer layer() {
      return new Boaster(-1, ReceptiveField.POINT);
    }
  }

  static class HearsNothing extends Correct {
    @Override
    public Layer layer() {
      return new Boaster(0, new ReceptiveField(1, 0, 1, 1));
    }
  }

  static class StandsStill extends Correct {
    @Override
    public Layer layer() {
      return new Boaster(0, new ReceptiveField(1, 1, 1, 0));
    }
  }

  static class RefusesWhatItShouldTake extends Correct {
    @Override
    public List<TensorShape> acceptedShapes() {
      return List.of(new TensorShape.Sequence(2, 3));
    }
  }

  static class TakesWhatItShouldRefuse extends Correct {
    @Override
    public List<TensorShape> refusedShapes() {
      return List.of(new TensorShape.Vector(4));
    }
  }
}
