package org.mirkit.api.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProviderTest {

  record Tempo(int beatsPerMinute) {}

  @Test
  void provider_of_facts_tells_them_and_makes_parts_from_parameters() {
    Provider<Tempo, CharSequence> provider =
        Provider.of(
            CharSequence.class,
            "tempo",
            "Tempo in words",
            Tempo.class,
            tempo -> tempo.beatsPerMinute() < 100 ? "slow" : "fast");
    assertEquals("tempo", provider.id());
    assertEquals("Tempo in words", provider.summary());
    assertEquals(Tempo.class, provider.configType());
    assertEquals(CharSequence.class, provider.partType());
    assertEquals("slow", provider.create(new Tempo(60)));
    assertEquals("fast", provider.create(new Tempo(180)));
  }

  @Test
  void provider_of_a_part_without_parameters_makes_a_new_one_each_time() {
    Provider<NoParameters, StringBuilder> provider =
        Provider.of(StringBuilder.class, "nothing", "Nothing said yet", StringBuilder::new);
    assertEquals(NoParameters.class, provider.configType());
    provider.create(new NoParameters()).append("something");
    assertEquals(0, provider.create(new NoParameters()).length());
  }
}
