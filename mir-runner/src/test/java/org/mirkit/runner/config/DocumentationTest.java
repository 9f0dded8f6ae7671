package org.mirkit.runner.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.PluginException;
import org.mirkit.api.plugin.Param;

class DocumentationTest {
  private static final ObjectNode WRITTEN =
      ConfigSchema.of(Studio.Study.class, "A study", Studio.REGISTRY);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(WRITTEN.toString(), InputFormat.JSON);

  private static List<String> complaints(String yaml) {
    return SCHEMA.validate(yaml, InputFormat.YAML).stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Studio.RIGHT,
        "{name: x, analysis: cqt, seed: 3}",
        "{name: x, analysis: {use: 'core:cqt', fminHz: 3, fmaxHz: null}}",
        "{include: base.yaml}",
        "{include: base.yaml, training: {epochs: 3}}",
        "{name: x, analysis: {include: mel.yaml, anything: 3}}",
        "{name: x, analysis: '${OTHER}'}",
        "{name: x, analysis: {use: chain, steps: [identity, {use: gain, gainDb: '${GAIN}'}]}}",
        "{name: x, analysis: {use: chain, steps: '${other}'}}",
        "{name: x, analysis: cqt, training: {epochs: '${N:-3}', mover: {learningRate: 0.1}}}",
        "{name: x, analysis: cqt, weights: {a: 1, b: '${weights.a}'}}",
        "{name: x, analysis: cqt, weights: {include: weights.yaml, a: 1}}",
        "{name: x, analysis: {use: chain, steps: ['acme:twin']}}"
      })
  void an_editor_takes_what_the_engine_takes(String yaml) {
    assertEquals(List.of(), complaints(yaml));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{analysis: cqt}",
        "{name: x, analysis: cqt, sed: 3}",
        "{name: x, analysis: cqtt}",
        "{name: x, analysis: {use: cqtt}}",
        "{name: x, analysis: {}}",
        "{name: x, analysis: {use: cqt, binsPerOctav: 3}}",
        "{name: x, analysis: {use: cqt, binsPerOctave: 3.5}}",
        "{name: x, analysis: {use: cqt, binsPerOctave: 97}}",
        "{name: x, analysis: {use: cqt, window: han}}",
        "{name: x, analysis: {use: chain}}",
        "{name: x, analysis: {use: chain, steps: [{use: gain}]}}",
        "{name: x, analysis: {use: chain, steps: [twin]}}",
        "{name: x, analysis: cqt, training: {mover: {learningRte: 0.1}}}",
        "{name: x, analysis: cqt, training: {shuffle: maybe}}",
        "{name: x, analysis: cqt, labels: [1]}"
      })
  void an_editor_marks_what_the_engine_refuses(String yaml) {
    assertFalse(complaints(yaml).isEmpty());
  }

  @Test
  void the_schema_is_itself_right_by_draft_2020_12() {
    Schema draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    assertEquals(List.of(), draft.validate(WRITTEN.toString(), InputFormat.JSON));
  }

  @Test
  void the_schema_carries_texts_and_defaults() {
    assertEquals(
        "Passes [epochs]",
        WRITTEN
            .at("/$defs/record.org.mirkit.runner.config.Studio$Plan/properties/epochs/description")
            .asText());
    assertEquals(
        "adam",
        WRITTEN
            .at("/$defs/record.org.mirkit.runner.config.Studio$Plan/properties/mover/default/use")
            .asText());
    assertEquals("Makes cqt", WRITTEN.at("/$defs/analysis.core:cqt/description").asText());
  }

  @Test
  void a_parameter_table_says_all_that_a_person_asks() throws IOException {
    List<Parameter> rows = ParameterTable.of(Studio.Cqt.class, Studio.REGISTRY);
    Parameter bins = rows.get(0);
    assertEquals("binsPerOctave", bins.name());
    assertEquals("whole number", bins.type());
    assertEquals("12", bins.defaultValue());
    assertEquals("1…96 bins", bins.bounds());
    assertFalse(bins.required());
    assertEquals(List.of("hann", "blackman-harris"), rows.get(3).allowed());
    assertTrue(new ObjectMapper().writeValueAsString(rows).contains("\"min\":1.0"));
  }

  @Test
  void a_table_lists_providers_of_parts_and_parameters_inside() {
    List<Parameter> rows = ParameterTable.of(Studio.Study.class, Studio.REGISTRY);
    assertEquals(List.of("cqt", "chain"), rows.get(2).allowed());
    assertTrue(rows.get(2).required());
    assertEquals(
        List.of("epochs", "shuffle", "mover"),
        rows.get(3).fields().stream().map(Parameter::name).toList());
  }

  record Undocumented(int frames) {}

  record Unfit(@Param("A thread") Thread thread) {}

  @Test
  void a_record_that_breaks_the_rules_is_named_with_its_component() {
    for (Class<? extends Record> type : List.of(Undocumented.class, Unfit.class)) {
      PluginException refused =
          assertThrows(PluginException.class, () -> ParameterTable.of(type, Studio.REGISTRY));
      assertTrue(refused.getMessage().startsWith(type.getName() + "."), refused.getMessage());
    }
  }
}
