package org.mirkit.runner.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandstillTest {

  @ParameterizedTest
  @CsvSource({"59, 59 s", "60, 1 min", "3599, 59 min", "7740, 2 h 9 min"})
  void waiting_is_told_in_words(long seconds, String words) {
    assertEquals(words, Standstill.words(Duration.ofSeconds(seconds)));
  }
}
