package org.mirkit.runner.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ConfigException;
import org.mirkit.api.PluginException;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;

class GroupedParametersTest {
  @TempDir Path folder;

  /** How sound is cut. */
  record Cut(
      @Param(value = "Transform", unit = "samples", defaultValue = "2048", min = 16) int fftSamples,
      @Param(value = "Hop", unit = "samples", defaultValue = "512", min = 1) int hopSamples) {
    Cut {
      if (hopSamples > fftSamples) {
        throw new ConfigException("hopSamples", "leaves gaps; at most " + fftSamples + " would do");
      }
    }
  }

  /** A group that holds a group. */
  record Spectrum(
      @ParamGroup(defaults = {"fftSamples=1024", "hopSamples = 128"}) Cut cut,
      @Param(value = "Highest frequency", unit = "Hz") Optional<Double> fmaxHz) {}

  /** An owner with a default of its own. */
  record Measure(
      @Param(value = "What it is called", defaultValue = "flux") String name,
      @ParamGroup(defaults = "hopSamples=256") Spectrum spectrum,
      @Param(value = "Exponent", defaultValue = "2") double power) {}

  @Test
  void parameters_of_groups_are_keys_of_their_owner() {
    Measure measure = bind("power: 1\nhopSamples: 64\nfmaxHz: 8000\n").value();
    assertEquals(
        new Measure("flux", new Spectrum(new Cut(1024, 64), Optional.of(8000.0)), 1), measure);
  }

  @Test
  void the_outermost_default_counts() {
    assertEquals(new Cut(1024, 256), bind("{}").value().spectrum().cut());
  }

  @Test
  void a_setting_reaches_a_parameter_of_a_group() {
    assertEquals(32, bind("{}", "hopSamples=32").value().spectrum().cut().hopSamples());
  }

  @Test
  void what_is_resolved_is_flat_in_order_and_binds_to_the_same_again() {
    Bound<Measure> bound = bind("fmaxHz: 8000");
    String yaml = ResolvedYaml.write(bound.resolved());
    assertEquals(
        "name: \"flux\"\nfftSamples: 1024\nhopSamples: 256\nfmaxHz: 8000.0\npower: 2.0\n", yaml);
    assertEquals(bound.value(), bind(yaml).value());
  }

  @Test
  void a_misspelt_key_is_told_with_the_nearest_of_the_group() {
    assertEquals(
        List.of(
            "measure.yaml:2:1 hopSample: unknown parameter; did you mean 'hopSamples'?"
                + " (allowed: name, fftSamples, hopSamples, fmaxHz, power)"),
        problems("power: 1\nhopSample: 3\n"));
  }

  @Test
  void the_name_of_a_group_is_no_key() {
    assertTrue(problems("spectrum: {fmaxHz: 3}").get(0).contains("unknown parameter"));
  }

  @Test
  void a_value_out_of_bounds_has_its_place() {
    assertEquals(
        List.of("measure.yaml:1:13 fftSamples: found 8 samples; expected at least 16 samples"),
        problems("fftSamples: 8"));
  }

  @Test
  void what_a_group_refuses_has_its_place() {
    assertEquals(
        List.of("measure.yaml:2:13 hopSamples: leaves gaps; at most 64 would do"),
        problems("fftSamples: 64\nhopSamples: 100\n"));
  }

  @Test
  void the_table_and_the_schema_are_flat_and_have_the_owners_defaults() {
    List<Parameter> rows = ParameterTable.of(Measure.class, Studio.REGISTRY);
    assertEquals(
        List.of("name=flux", "fftSamples=1024", "hopSamples=256", "fmaxHz=null", "power=2"),
        rows.stream().map(row -> row.name() + "=" + row.defaultValue()).toList());
    var properties = ConfigSchema.of(Measure.class, "A measure", Studio.REGISTRY).get("properties");
    assertEquals(256, properties.at("/hopSamples/default").asInt());
    assertEquals("Hop [samples]", properties.at("/hopSamples/description").asText());
    assertEquals(1 + rows.size(), properties.size(), "only 'include' is more");
  }

  record Twice(@Param("Hop") int hopSamples, @ParamGroup Cut cut) {}

  record TwiceAcross(@ParamGroup Cut cut, @ParamGroup Spectrum spectrum) {}

  record NoSuchDefault(@ParamGroup(defaults = "hop=3") Cut cut) {}

  record NoValue(@ParamGroup(defaults = "hopSamples") Cut cut) {}

  record NoRecord(@ParamGroup int cut) {}

  record BothMarks(@Param("Cut") @ParamGroup Cut cut) {}

  record Endless(@ParamGroup Endless inner) {}

  @Test
  void a_group_that_cannot_be_is_refused_with_the_reason() {
    refused(Twice.class, " has the parameter 'hopSamples' twice", "'hopSamples' and 'cut'");
    refused(TwiceAcross.class, " has the parameter 'fftSamples' twice", "'cut' and 'spectrum'");
    refused(NoSuchDefault.class, ".cut has the default 'hop=3'", "fftSamples, hopSamples");
    refused(NoValue.class, ".cut has the default 'hopSamples'", "expected name=value");
    refused(NoRecord.class, ".cut is a @ParamGroup", "expected a record");
    refused(BothMarks.class, ".cut is a @ParamGroup", "no @Param");
    refused(Endless.class, " is a @ParamGroup within itself", "cannot hold its owner");
  }

  private static void refused(Class<? extends Record> type, String what, String why) {
    String message =
        assertThrows(PluginException.class, () -> ParameterTable.of(type, Studio.REGISTRY))
            .getMessage();
    assertTrue(message.startsWith(type.getName() + what), message);
    assertTrue(message.contains(why), message);
  }

  private Bound<Measure> bind(String yaml, String... settings) {
    Studio studio = new Studio(folder);
    studio.write("measure.yaml", yaml);
    return studio.engine().bind(Measure.class, Path.of("measure.yaml"), Arrays.asList(settings));
  }

  private List<String> problems(String yaml) {
    return assertThrows(ConfigProblems.class, () -> bind(yaml)).getMessage().lines().toList();
  }
}
