package org.mirkit.representations.cqt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mirkit.api.ConfigException;

class CqtConfigTest {
  private final CqtConfigs config = new CqtConfigs();

  @Test
  void bins_above_half_the_sample_rate_are_refused_with_the_number_that_fits() {
    config.bins = 110;
    String message = refusal("bins", config::build);
    assertTrue(message.contains("at most 101 would do"), message);
    config.bins = 101;
    config.build();
    config.bins = 102;
    assertThrows(ConfigException.class, config::build);
  }

  @Test
  void a_lowest_bin_above_half_the_sample_rate_is_refused() {
    config.fminHz = 12_000;
    assertTrue(refusal("fminHz", config::buildVariable).contains("would do"));
  }

  @Test
  void a_filter_of_minutes_is_refused() {
    config.fminHz = 0.1;
    assertTrue(refusal("fminHz", config::build).contains("0.58 or more would do"));
  }

  @Test
  void tuning_and_its_estimate_exclude_each_other() {
    config.tuning = 0.1;
    config.estimateTuning = true;
    assertTrue(refusal("tuning", config::build).contains("estimateTuning"));
  }

  @Test
  void a_harmonic_above_half_the_sample_rate_is_refused() {
    String message = refusal("bins", () -> harmonics(1.0, 7.0));
    assertTrue(message.contains("at most 335 would do"), message);
    assertTrue(refusal("harmonics", CqtConfigTest::harmonics).contains("[1]"));
  }

  private static void harmonics(Double... harmonics) {
    new HarmonicCqtConfig(
        CqtGrid.defaults(), List.of(harmonics), new CqtBins(360, 60), 0, CqtFilters.defaults());
  }

  private static String refusal(String parameter, Executable construction) {
    ConfigException refusal = assertThrows(ConfigException.class, construction);
    assertEquals(Optional.of(parameter), refusal.parameter());
    return refusal.getMessage();
  }
}
