package org.mirkit.classical.summary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;

class FeatureSummaryTest {
  private static final FeatureSpec SPEC =
      new FeatureSpec(
          AudioFormat.mono(22_050), Axis.index("channel", 2), Axis.index("bin", 2), 512, "dB");
  private static final Features FEATURES =
      Features.of(SPEC, 3, new float[] {1, 2, 3, 10, 10, 10, 0, 0, 6, -1, 1, 0});

  private final FeatureSummary meanAndMax =
      new FeatureSummary(List.of(Statistic.MEAN, Statistic.MAX));

  @Test
  void statistics_of_a_bin_stand_side_by_side_channel_by_channel() {
    assertArrayEquals(new double[] {2, 3, 10, 10, 2, 6, 0, 1}, meanAndMax.ofWhole(FEATURES));
    assertEquals(8, meanAndMax.sizeOfWhole(4));
  }

  @Test
  void a_crop_is_summarised_alone() {
    assertArrayEquals(
        new double[] {2.5, 3, 10, 10, 3, 6, 0.5, 1}, meanAndMax.ofWhole(FEATURES.crop(1, 2)));
  }

  @Test
  void a_frame_is_its_values() {
    assertArrayEquals(new double[] {2, 10, 0, 1}, meanAndMax.ofFrame(FEATURES, 1));
  }

  @Test
  void nothing_cannot_be_summarised() {
    var error = assertThrows(ModelException.class, () -> meanAndMax.ofWhole(FEATURES.crop(1, 0)));
    assertTrue(error.getMessage().contains("without frames"), error.getMessage());
  }

  @Test
  void an_empty_or_doubled_list_of_statistics_is_refused_with_the_parameter() {
    for (List<Statistic> wrong :
        List.of(List.<Statistic>of(), List.of(Statistic.MEAN, Statistic.MEAN))) {
      var error = assertThrows(ConfigException.class, () -> new SummaryConfig(wrong, 16));
      assertEquals("statistics", error.parameter().orElseThrow());
    }
  }
}
