package org.mirkit.models.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayeredModel;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Targets;
import org.mirkit.models.Synthetic;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.BatchNorm;
import org.mirkit.models.layer.Conv;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.Padding;
import org.mirkit.models.layer.Permute;
import org.mirkit.models.layer.Permute.MapAxis;
import org.mirkit.models.layer.Pool;
import org.mirkit.models.layer.Pooling;
import org.mirkit.models.train.Adam;
import org.mirkit.models.weights.WeightLayout;
import org.mirkit.testkit.reference.SharedReference;

/** CREPE tiny (Kim et al. 2018) as a stack, with the weights that its authors published. */
class CrepeTest {
  private static final int FRAMES = 30;
  private static final int SAMPLES = 1024;
  private static final int PITCHES = 360;
  private static final int[] FILTERS = {128, 16, 16, 16, 32, 64};

  @TempDir Path folder;

  @Test
  void crepe_tiny_as_a_stack_gives_the_activations_of_the_original() throws IOException {
    Path weights = SharedReference.require("models/crepe-tiny/weights.npz");
    float[] expected = values("activations.npy");
    List<Features> frames = List.of(frames(values("frames.npy")));
    Head head = new Head(2, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.FRAME);
    ModelSignature signature = new ModelSignature(new FeatureMap(1, SAMPLES, FRAMES), head);
    Synthetic.Source examples =
        new Synthetic.Source(
            List.of(new Example(frames.get(0), Targets.Classes.of(new int[FRAMES]))));

    try (LayeredModel model =
        (LayeredModel)
            new StackModel(List.of(crepe(weights)))
                .train(
                    signature,
                    TrainingPlan.of(1, 1, Adam.withLearningRate(0.001)),
                    Synthetic.context(examples, examples, folder, TrainingListener.SILENT))) {
      float[] activations = model.outputs(frames, 1).get(0);
      for (int frame = 0; frame < FRAMES; frame++) {
        for (int pitch = 0; pitch < PITCHES; pitch++) {
          assertEquals(
              expected[frame * PITCHES + pitch], activations[pitch * FRAMES + frame], 1e-5);
        }
      }
    }
  }

  private static Layer crepe(Path weights) {
    List<Layer> layers = new ArrayList<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < FILTERS.length; i++) {
      List<Integer> kernel = List.of(i == 0 ? 512 : 64, 1);
      List<Integer> stride = List.of(i == 0 ? 4 : 1, 1);
      layers.add(new Conv(FILTERS[i], kernel, stride, Padding.SAME, false, Activation.RELU));
      names.put(Integer.toString(layers.size()), "conv" + (i + 1));
      layers.add(new BatchNorm(0.1, 0.001));
      names.put(Integer.toString(layers.size()), "conv%d_BN".formatted(i + 1));
      layers.add(new Pool(Pooling.MAX, List.of(2, 1)));
    }
    layers.add(new Permute(List.of(MapAxis.BINS, MapAxis.CHANNELS, MapAxis.FRAMES)));
    layers.add(new Dense(PITCHES, 0, Activation.SIGMOID));
    names.put(Integer.toString(layers.size()), "classifier");
    return StackProviders.BLOCK.create(
        new BlockConfig(
            Optional.of(layers),
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.of(weights),
            names,
            WeightLayout.PYTORCH));
  }

  private static Features frames(float[] values) {
    float[] rows = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      rows[i % SAMPLES * FRAMES + i / SAMPLES] = values[i];
    }
    FeatureSpec spec =
        new FeatureSpec(
            AudioFormat.mono(16_000),
            Axis.index("channel", 1),
            Axis.index("offset", SAMPLES),
            160,
            "amplitude");
    return Features.of(spec, FRAMES, rows);
  }

  /** The values of an array whose header is 128 bytes, as NumPy makes it. */
  private static float[] values(String name) throws IOException {
    Path file = SharedReference.require("models/crepe-tiny/" + name);
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      in.skipNBytes(128);
      byte[] bytes = in.readAllBytes();
      float[] values = new float[bytes.length / Float.BYTES];
      ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
      return values;
    }
  }
}
