package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertSays;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.testkit.ParameterFaultsTest.Settings;

/** Configs that cannot be written down and bound again as they were, or whose units are wrong. */
class ConfigFaultsTest {
  private static final String BOUNDS = "example_config_keeps_the_bounds_of_its_parameters";
  private static final String REMADE = "example_config_is_remade_from_the_values_of_its_parameters";
  private static final String PARAMETERS =
      "every_parameter_says_what_it_means_and_its_default_is_valid";

  @Test
  void correct_quantities_pass() {
    assertCaught(CorrectQuantities.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(OutOfBounds.class, BOUNDS);
    assertCaught(ElementOutOfBounds.class, BOUNDS);
    assertCaught(OutOfBoundsInGroup.class, BOUNDS);
    assertCaught(DoubledWhenMade.class, REMADE);
    assertCaught(RefusesItself.class, REMADE);
    assertCaught(ComparedByPlace.class, REMADE);
    assertCaught(NoUnit.class, PARAMETERS);
    assertCaught(AnotherUnit.class, PARAMETERS);
    assertCaught(UnitOfText.class, PARAMETERS);
  }

  @Test
  void what_is_told_says_what_to_mend() {
    assertSays(OutOfBounds.class, BOUNDS, "Bounded.share", "has 2.0", "allows 0.0 to 1.0");
    assertSays(DoubledWhenMade.class, REMADE, "do not change in the constructor");
    assertSays(NoUnit.class, PARAMETERS, "Unmeasured.fminHz", "unit = \"Hz\"");
    assertSays(RefusesItself.class, REMADE, "refuses the values that it has itself");
  }

  record Bounded(@Param(value = "A share", min = 0, max = 1) double share) {}

  record Listed(@Param(value = "Shares", min = 0, max = 1) Map<String, List<Double>> shares) {}

  record Grouped(@ParamGroup Bounded bounded) {}

  record Doubling(@Param("A share") double share) {
    Doubling {
      share *= 2;
    }
  }

  record Choosy(@Param("A share") double share) {
    static Choosy reversed() {
      return new Choosy(-1);
    }

    Choosy {
      if (share > 0) {
        throw new ConfigException("share", "is above 0");
      }
      share = -share;
    }
  }

  record Placed(@Param("A share") double share) {
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  record Unmeasured(@Param("Lowest frequency") double fminHz) {}

  record Mismeasured(@Param(value = "Distance", unit = "s") int hopSamples) {}

  record Named(@Param(value = "A name", unit = "Hz") String name) {}

  record Measured(
      @Param(value = "Lowest frequency", unit = "Hz") Optional<Double> fminHz,
      @Param(value = "Gains", unit = "dB") List<Double> gainsDb,
      @Param(value = "Shifts", unit = "cents") Map<String, Double> shiftsCents) {}

  static class CorrectQuantities extends Settings<Measured> {
    CorrectQuantities() {
      super(new Measured(Optional.of(27.5), List.of(-6.0), Map.of("flute", 3.0)));
    }
  }

  static class OutOfBounds extends Settings<Bounded> {
    OutOfBounds() {
      super(new Bounded(2));
    }
  }

  static class ElementOutOfBounds extends Settings<Listed> {
    ElementOutOfBounds() {
      super(new Listed(Map.of("a", List.of(0.5, -1.0))));
    }
  }

  static class OutOfBoundsInGroup extends Settings<Grouped> {
    OutOfBoundsInGroup() {
      super(new Grouped(new Bounded(2)));
    }
  }

  static class DoubledWhenMade extends Settings<Doubling> {
    DoubledWhenMade() {
      super(new Doubling(1));
    }
  }

  static class RefusesItself extends Settings<Choosy> {
    RefusesItself() {
      super(Choosy.reversed());
    }
  }

  static class ComparedByPlace extends Settings<Placed> {
    ComparedByPlace() {
      super(new Placed(1));
    }
  }

  static class NoUnit extends Settings<Unmeasured> {
    NoUnit() {
      super(new Unmeasured(27.5));
    }
  }

  static class AnotherUnit extends Settings<Mismeasured> {
    AnotherUnit() {
      super(new Mismeasured(512));
    }
  }

  static class UnitOfText extends Settings<Named> {
    UnitOfText() {
      super(new Named("x"));
    }
  }
}
