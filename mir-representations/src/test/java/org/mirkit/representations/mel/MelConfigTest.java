package org.mirkit.representations.mel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;

class MelConfigTest {
  private final MelConfigs config = new MelConfigs();

  @Test
  void an_upper_edge_beyond_half_the_rate_is_refused_with_the_half() {
    config.fmaxHz = Optional.of(16_000.0);
    refused("fmaxHz", "11025.0 would do");
  }

  @Test
  void a_lower_edge_above_the_upper_is_refused() {
    config.fminHz = 4000;
    config.fmaxHz = Optional.of(4000.0);
    refused("fminHz", "4000.0 Hz");
  }

  @Test
  void a_transform_that_is_no_power_of_two_is_refused_with_its_neighbours() {
    config.fftSamples = 2000;
    refused("fftSamples", "1024 or 2048 would do");
  }

  @Test
  void a_window_longer_than_the_transform_is_refused() {
    config.windowSamples = Optional.of(4096);
    refused("windowSamples", "at most 2048 would do");
  }

  @Test
  void bands_without_a_bin_are_refused_and_the_numbers_given_would_do() {
    config.fftSamples = 256;
    ConfigException refusal = refused("bands", "at most ");
    String[] words = refusal.getMessage().split("at most ")[1].split(" ");
    config.bands = Integer.parseInt(words[0]);
    assertDoesNotThrow(config::build);
    config.bands++;
    assertThrows(ConfigException.class, config::build);
    config.bands = 128;
    config.fftSamples = Integer.parseInt(words[words.length - 3]);
    assertDoesNotThrow(config::build);
  }

  @Test
  void bands_that_no_transform_could_fill_are_refused_in_finite_time() {
    config.fmaxHz = Optional.of(1.0);
    config.bands = 4096;
    refused("bands", "wider range");
  }

  private ConfigException refused(String parameter, String words) {
    ConfigException refusal = assertThrows(ConfigException.class, config::build);
    assertEquals(Optional.of(parameter), refusal.parameter());
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    return refusal;
  }
}
