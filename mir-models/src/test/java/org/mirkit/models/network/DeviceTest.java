package org.mirkit.models.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.models.Synthetic;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.engine.Numbers;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.BatchNorm;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.Flatten;
import org.mirkit.models.weights.Tensor;

/** Where arrays lie. A GPU has no test of its own; what is said of a device holds for any. */
class DeviceTest {
  private static final ModelSignature TRACK = Synthetic.signature(DecisionScale.TRACK);
  private static final Blueprint BLUEPRINT =
      Blueprint.of(
          TRACK,
          List.of(
              new Flatten(),
              new Dense(6, 0, Activation.RELU),
              BatchNorm.STANDARD,
              new Dense(Synthetic.CLASSES, 0, Activation.LINEAR)));

  @Test
  void the_device_is_a_gpu_if_the_engine_sees_one_and_provenance_says_which() {
    assertEquals(Torch.engine().getGpuCount() > 0, Torch.device().isGpu());
    String expected = Torch.device().isGpu() ? "gpu 0" : "cpu";
    assertEquals(expected, Torch.provenance().get("device"));
  }

  @Test
  void weights_and_what_java_gives_lie_on_the_device_of_the_network() {
    Device device = Device.cpu();
    Torch.alone(
        () -> {
          try (Network network = Network.untrained(BLUEPRINT, 1, device);
              Network loaded = Network.of(BLUEPRINT, network.snapshot(), device);
              NDManager step = network.manager().newSubManager()) {
            NDArray lent = lent(step);
            NDArray logits = network.logits(Framed.whole(lent), false);
            NDArray copied = NativeCopy.of(new Tensor(new long[] {2}, new float[2]), step);
            NDArray number = Numbers.beside(logits, 2);
            Stream.of(lent, logits, copied, number).forEach(a -> assertOn(device, a));
            network.weights().forEach(weight -> assertOn(device, weight.array()));
            loaded.weights().forEach(weight -> assertOn(device, weight.array()));
            return null;
          }
        });
  }

  @Test
  void the_device_that_is_found_gives_what_the_one_that_is_named_gives() {
    Torch.alone(
        () -> {
          try (Network named = Network.untrained(BLUEPRINT, 1, Torch.device());
              Network found = Network.untrained(BLUEPRINT, 1)) {
            Map<String, Tensor> expected = named.snapshot();
            assertEquals(expected, found.snapshot());
            assertEquals(Torch.device(), found.manager().getDevice());
          }
          return null;
        });
  }

  private static NDArray lent(NDManager manager) {
    FeatureBatch batch = new FeatureBatch(TRACK.input(), 2);
    Synthetic.Source source = Synthetic.tracks(2, 1);
    for (int slot = 0; slot < 2; slot++) {
      batch.put(slot, source.features().get(slot));
    }
    return batch.lend(manager, 2).values();
  }

  private static void assertOn(Device device, NDArray array) {
    assertEquals(device, array.getDevice(), array.getName());
  }
}
