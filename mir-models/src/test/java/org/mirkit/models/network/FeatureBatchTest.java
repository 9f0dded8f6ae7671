package org.mirkit.models.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import ai.djl.ndarray.NDManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;

/** Batches whose size in bytes is anything at all. */
class FeatureBatchTest {

  /** 20 bytes an example: of these batches only the first ends on a line of the cache. */
  @ParameterizedTest
  @ValueSource(ints = {16, 1, 3, 9, 15, 17})
  void every_example_has_its_place_whatever_the_batch_size(int examples) {
    FeatureBatch batch = new FeatureBatch(new FeatureMap(1, 5, 1), examples);
    float[] all = new float[5 * examples];
    for (int slot = 0; slot < examples; slot++) {
      float[] values = new float[5];
      for (int bin = 0; bin < 5; bin++) {
        values[bin] = 10 * slot + bin;
        all[5 * slot + bin] = values[bin];
      }
      batch.put(slot, features(values));
    }
    try (NDManager manager = Torch.engine().newBaseManager()) {
      assertArrayEquals(all, batch.lend(manager, examples).values().toFloatArray());
    }
  }

  private static Features features(float[] values) {
    FeatureSpec spec =
        new FeatureSpec(
            new AudioFormat(22050, 1),
            Axis.index("channel", 1),
            Axis.index("frequency", values.length),
            512,
            "dB");
    return Features.of(spec, 1, values);
  }
}
