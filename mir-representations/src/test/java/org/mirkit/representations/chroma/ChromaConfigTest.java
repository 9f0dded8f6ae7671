package org.mirkit.representations.chroma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mirkit.api.ConfigException;
import org.mirkit.representations.cqt.CqtGrid;
import org.mirkit.representations.dsp.StftFrames;

class ChromaConfigTest {

  @Test
  void octaves_above_half_the_sample_rate_are_refused_with_the_number_that_fits() {
    assertTrue(refusal("octaves", () -> cqt(22_050, 9, 36)).contains("at most 8 would do"));
    cqt(22_050, 8, 36);
    assertTrue(refusal("octaves", () -> cqt(100, 1, 36)).contains("Hz would do for one"));
  }

  @Test
  void bins_that_cannot_be_shared_out_are_refused_with_the_nearest_that_can() {
    String message = refusal("binsPerOctave", () -> cqt(22_050, 7, 40));
    assertTrue(message.contains("36 or 48 would do"), message);
  }

  @Test
  void a_transform_whose_length_is_no_power_of_two_is_refused() {
    refusal(
        "fftSamples",
        () ->
            new ChromaStftConfig(
                new StftFrames(22_050, 2000, 512),
                12,
                Optional.empty(),
                5,
                2,
                ChromaNorm.MAX,
                true));
  }

  private static void cqt(int sampleRateHz, int octaves, int binsPerOctave) {
    new ChromaCqtConfig(
        new CqtGrid(sampleRateHz, 512),
        new ChromaBins(octaves, binsPerOctave, 12, Optional.empty()),
        0,
        ChromaNorm.MAX);
  }

  private static String refusal(String parameter, Executable construction) {
    ConfigException refusal = assertThrows(ConfigException.class, construction);
    assertEquals(Optional.of(parameter), refusal.parameter());
    return refusal.getMessage();
  }
}
