package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.model.Optimizer;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

class ProviderContractTest {
  private static final String PARAMETERS =
      "every_parameter_says_what_it_means_and_its_default_is_valid";

  @Test
  void correct_provider_passes() {
    assertPasses(Correct.class);
    assertPasses(CorrectGroup.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(CamelCaseId.class, "id_is_kebab_case");
    assertCaught(SmallSummary.class, "summary_is_one_line_with_a_capital_and_without_a_stop");
    assertCaught(StoppedSummary.class, "summary_is_one_line_with_a_capital_and_without_a_stop");
    assertCaught(NoPart.class, "part_type_is_an_interface_marked_as_a_part");
    assertCaught(
        RefusesItsExample.class,
        "makes_its_part_at_every_call",
        "makes_its_part_on_several_threads");
    assertCaught(Undescribed.class, PARAMETERS);
    assertCaught(AnotherConfigType.class, "example_config_is_of_the_config_type");
    assertCaught(DefaultOutOfBounds.class, PARAMETERS);
    assertCaught(DefaultOfWrongType.class, PARAMETERS);
    assertCaught(FloatForInt.class, PARAMETERS);
    assertCaught(UnknownEnumDefault.class, PARAMETERS);
    assertCaught(BoundsCrossed.class, PARAMETERS);
    assertCaught(ListWithoutBrackets.class, PARAMETERS);
    assertCaught(StrangeType.class, PARAMETERS);
    assertCaught(FaultInside.class, PARAMETERS);
    assertCaught(FaultInGroup.class, PARAMETERS);
    assertCaught(OwnersDefaultOutOfBounds.class, PARAMETERS);
    assertCaught(NameTakenTwice.class, PARAMETERS);
  }

  enum Norm {
    SLANEY_AREA,
    NONE
  }

  record Full(
      @Param(value = "Distance between frames", unit = "samples", defaultValue = "512", min = 1)
          int hopSamples,
      @Param(value = "Kernel", unit = "bins", defaultValue = "[3, 3]", min = 1)
          List<Integer> kernel,
      @Param(value = "Scaling", defaultValue = "slaney-area") Norm norm,
      @Param(value = "Highest frequency", unit = "Hz", example = "11025") Optional<Double> fmaxHz,
      @Param(value = "Weights", defaultValue = "{}") Map<String, Double> weights,
      @Param(value = "How weights follow gradients", defaultValue = "{use: adam}")
          Optimizer optimizer,
      @Param(value = "Further settings", defaultValue = "{}") Inner inner,
      @Param("A name that must be given") String name,
      @Param(value = "Whether to log", defaultValue = "true") boolean log) {}

  record Inner(@Param(value = "A share", defaultValue = "0.5", min = 0, max = 1) float share) {}

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

  static class Fake<C extends Record> implements Provider<C, Representation> {
    private final Class<C> configType;

    Fake(Class<C> configType) {
      this.configType = configType;
    }

    @Override
    public String id() {
      return "frame-energy2";
    }

    @Override
    public String summary() {
      return "Energy of short frames";
    }

    @Override
    public Class<C> configType() {
      return configType;
    }

    @Override
    public Class<Representation> partType() {
      return Representation.class;
    }

    @Override
    public Representation create(C config) {
      return new FrameEnergy();
    }
  }

  static class Correct implements ProviderContract<Full, Representation> {
    @Override
    public Provider<Full, Representation> provider() {
      return new Fake<>(Full.class);
    }

    @Override
    public Full exampleConfig() {
      return new Full(
          512,
          List.of(3, 3),
          Norm.NONE,
          Optional.empty(),
          Map.of(),
          () -> 0.1,
          new Inner(0.5f),
          "x",
          true);
    }
  }

  static class CamelCaseId extends Correct {
    @Override
    public Provider<Full, Representation> provider() {
      return new Fake<>(Full.class) {
        @Override
        public String id() {
          return "frameEnergy";
        }
      };
    }
  }

  static class SmallSummary extends Correct {
    @Override
    public Provider<Full, Representation> provider() {
      return new Fake<>(Full.class) {
        @Override
        public String summary() {
          return "energy of short frames";
        }
      };
    }
  }

  static class StoppedSummary extends Correct {
    @Override
    public Provider<Full, Representation> provider() {
      return new Fake<>(Full.class) {
        @Override
        public String summary() {
          return "Energy of short frames.";
        }
      };
    }
  }

  static class RefusesItsExample extends Correct {
    @Override
    public Provider<Full, Representation> provider() {
      return new Fake<>(Full.class) {
        @Override
        public Representation create(Full config) {
          throw new ConfigException("hopSamples", "too large");
        }
      };
    }
  }

  static class NoPart implements ProviderContract<Inner, Object> {
    @Override
    public Provider<Inner, Object> provider() {
      return new Provider<>() {
        @Override
        public String id() {
          return "x";
        }

        @Override
        public String summary() {
          return "X";
        }

        @Override
        public Class<Inner> configType() {
          return Inner.class;
        }

        @Override
        public Class<Object> partType() {
          return Object.class;
        }

        @Override
        public Object create(Inner config) {
          return "part";
        }
      };
    }

    @Override
    public Inner exampleConfig() {
      return new Inner(0.5f);
    }
  }

  static class Undescribed implements ProviderContract<NoParam, Representation> {
    @Override
    public Provider<NoParam, Representation> provider() {
      return new Fake<>(NoParam.class);
    }

    @Override
    public NoParam exampleConfig() {
      return new NoParam(1);
    }
  }

  static class DefaultOutOfBounds implements ProviderContract<OutOfBounds, Representation> {
    @Override
    public Provider<OutOfBounds, Representation> provider() {
      return new Fake<>(OutOfBounds.class);
    }

    @Override
    public OutOfBounds exampleConfig() {
      return new OutOfBounds(1);
    }
  }

  static class DefaultOfWrongType implements ProviderContract<WrongType, Representation> {
    @Override
    public Provider<WrongType, Representation> provider() {
      return new Fake<>(WrongType.class);
    }

    @Override
    public WrongType exampleConfig() {
      return new WrongType(1);
    }
  }

  static class FloatForInt implements ProviderContract<NotWhole, Representation> {
    @Override
    public Provider<NotWhole, Representation> provider() {
      return new Fake<>(NotWhole.class);
    }

    @Override
    public NotWhole exampleConfig() {
      return new NotWhole(1);
    }
  }

  static class UnknownEnumDefault implements ProviderContract<WrongEnum, Representation> {
    @Override
    public Provider<WrongEnum, Representation> provider() {
      return new Fake<>(WrongEnum.class);
    }

    @Override
    public WrongEnum exampleConfig() {
      return new WrongEnum(Norm.NONE);
    }
  }

  static class BoundsCrossed implements ProviderContract<Crossed, Representation> {
    @Override
    public Provider<Crossed, Representation> provider() {
      return new Fake<>(Crossed.class);
    }

    @Override
    public Crossed exampleConfig() {
      return new Crossed(1);
    }
  }

  static class ListWithoutBrackets implements ProviderContract<BareList, Representation> {
    @Override
    public Provider<BareList, Representation> provider() {
      return new Fake<>(BareList.class);
    }

    @Override
    public BareList exampleConfig() {
      return new BareList(List.of());
    }
  }

  static class StrangeType implements ProviderContract<Strange, Representation> {
    @Override
    public Provider<Strange, Representation> provider() {
      return new Fake<>(Strange.class);
    }

    @Override
    public Strange exampleConfig() {
      return new Strange("x");
    }
  }

  static class FaultInside implements ProviderContract<Outer, Representation> {
    @Override
    public Provider<Outer, Representation> provider() {
      return new Fake<>(Outer.class);
    }

    @Override
    public Outer exampleConfig() {
      return new Outer(List.of());
    }
  }

  static class AnotherConfigType implements ProviderContract<Record, Representation> {
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Provider<Record, Representation> provider() {
      return new Fake(Inner.class);
    }

    @Override
    public Record exampleConfig() {
      return new OutOfBounds(1);
    }
  }

  static class CorrectGroup implements ProviderContract<Grouped, Representation> {
    @Override
    public Provider<Grouped, Representation> provider() {
      return new Fake<>(Grouped.class);
    }

    @Override
    public Grouped exampleConfig() {
      return new Grouped(new Inner(1));
    }
  }

  static class FaultInGroup implements ProviderContract<BadGroup, Representation> {
    @Override
    public Provider<BadGroup, Representation> provider() {
      return new Fake<>(BadGroup.class);
    }

    @Override
    public BadGroup exampleConfig() {
      return new BadGroup(new NoParam(1));
    }
  }

  static class OwnersDefaultOutOfBounds implements ProviderContract<BadOwner, Representation> {
    @Override
    public Provider<BadOwner, Representation> provider() {
      return new Fake<>(BadOwner.class);
    }

    @Override
    public BadOwner exampleConfig() {
      return new BadOwner(new Inner(1));
    }
  }

  static class NameTakenTwice implements ProviderContract<TakenTwice, Representation> {
    @Override
    public Provider<TakenTwice, Representation> provider() {
      return new Fake<>(TakenTwice.class);
    }

    @Override
    public TakenTwice exampleConfig() {
      return new TakenTwice(1, new Inner(1));
    }
  }
}
