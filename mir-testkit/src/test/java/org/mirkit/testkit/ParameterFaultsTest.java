package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContractTest.Inner;
import org.mirkit.testkit.ProviderContractTest.Norm;

/** Parameters that the host could not read or explain, each in settings of their own. */
class ParameterFaultsTest {
  private static final String PARAMETERS =
      "every_parameter_says_what_it_means_and_its_default_is_valid";

  private static final String BOUNDS = "example_config_keeps_the_bounds_of_its_parameters";

  @Test
  void correct_group_passes() {
    assertPasses(CorrectGroup.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(Undescribed.class, PARAMETERS);
    assertCaught(DefaultOutOfBounds.class, PARAMETERS);
    assertCaught(DefaultOfWrongType.class, PARAMETERS);
    assertCaught(FloatForInt.class, PARAMETERS);
    assertCaught(UnknownEnumDefault.class, PARAMETERS);
    assertCaught(BoundsCrossed.class, PARAMETERS, BOUNDS);
    assertCaught(ListWithoutBrackets.class, PARAMETERS);
    assertCaught(StrangeType.class, PARAMETERS);
    assertCaught(FaultInside.class, PARAMETERS);
    assertCaught(FaultInGroup.class, PARAMETERS);
    assertCaught(OwnersDefaultOutOfBounds.class, PARAMETERS);
    assertCaught(NameTakenTwice.class, PARAMETERS);
  }

  record NoParam(int hopSamples) {}

  record OutOfBounds(@Param(value = "Share", defaultValue = "2", max = 1) double share) {}

  record WrongType(@Param(value = "Share", defaultValue = "much") double share) {}

  record NotWhole(@Param(value = "Hop", defaultValue = "128.7") int hopSamples) {}

  record WrongEnum(@Param(value = "Scaling", defaultValue = "SLANEY_AREA") Norm norm) {}

  record Crossed(@Param(value = "Share", min = 1, max = 0) double share) {}

  record BareList(@Param(value = "Kernel", defaultValue = "3, 3") List<Integer> kernel) {}

  record Strange(@Param("Anything") Object anything) {}

  record Outer(@Param("A list of records") List<NoParam> list) {}

  record Grouped(@ParamGroup(defaults = "share=0.25") Inner inner) {}

  record BadGroup(@ParamGroup NoParam inner) {}

  record BadOwner(@ParamGroup(defaults = "share=2") Inner inner) {}

  record TakenTwice(@Param("A share") double share, @ParamGroup Inner inner) {}

  /** Runs the contract with a provider of the settings that it is given. */
  abstract static class Settings<C extends Record> implements ProviderContract<C, Representation> {
    private final C example;

    Settings(C example) {
      this.example = example;
    }

    @Override
    @SuppressWarnings("unchecked") // the class of a record is that of its type
    public Provider<C, Representation> provider() {
      return new ToyProvider<>((Class<C>) example.getClass());
    }

    @Override
    public C exampleConfig() {
      return example;
    }
  }

  static class Undescribed extends Settings<NoParam> {
    Undescribed() {
      super(new NoParam(1));
    }
  }

  static class DefaultOutOfBounds extends Settings<OutOfBounds> {
    DefaultOutOfBounds() {
      super(new OutOfBounds(1));
    }
  }

  static class DefaultOfWrongType extends Settings<WrongType> {
    DefaultOfWrongType() {
      super(new WrongType(1));
    }
  }

  static class FloatForInt extends Settings<NotWhole> {
    FloatForInt() {
      super(new NotWhole(1));
    }
  }

  static class UnknownEnumDefault extends Settings<WrongEnum> {
    UnknownEnumDefault() {
      super(new WrongEnum(Norm.NONE));
    }
  }

  static class BoundsCrossed extends Settings<Crossed> {
    BoundsCrossed() {
      super(new Crossed(1));
    }
  }

  static class ListWithoutBrackets extends Settings<BareList> {
    ListWithoutBrackets() {
      super(new BareList(List.of()));
    }
  }

  static class StrangeType extends Settings<Strange> {
    StrangeType() {
      super(new Strange("x"));
    }
  }

  static class FaultInside extends Settings<Outer> {
    FaultInside() {
      super(new Outer(List.of()));
    }
  }

  static class CorrectGroup extends Settings<Grouped> {
    CorrectGroup() {
      super(new Grouped(new Inner(1)));
    }
  }

  static class FaultInGroup extends Settings<BadGroup> {
    FaultInGroup() {
      super(new BadGroup(new NoParam(1)));
    }
  }

  static class OwnersDefaultOutOfBounds extends Settings<BadOwner> {
    OwnersDefaultOutOfBounds() {
      super(new BadOwner(new Inner(1)));
    }
  }

  static class NameTakenTwice extends Settings<TakenTwice> {
    NameTakenTwice() {
      super(new TakenTwice(1, new Inner(1)));
    }
  }
}
