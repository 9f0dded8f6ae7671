package org.mirkit.models.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.Optimizer;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Scores;
import org.mirkit.models.Synthetic;
import org.mirkit.models.stack.StackModel;
import org.mirkit.models.train.Adam;

/** Layers as a stranger would write them, with the public SPI alone. */
class ThirdPartyLayerTest {
  private static final ModelSignature TRACK = Synthetic.signature(DecisionScale.TRACK);

  /** Each bin times a weight of its own: the short way. */
  record BinGain(@Param(value = "Gain at first", defaultValue = "1") double initial)
      implements DjlLayer {
    @Override
    public TensorShape outputShape(TensorShape input) {
      return input;
    }

    @Override
    public long parameterCount(TensorShape input) {
      return ((TensorShape.FeatureMap) input).bins();
    }

    @Override
    public String describe() {
      return "bin gain";
    }

    @Override
    public Block toBlock(TensorShape input) {
      int bins = ((TensorShape.FeatureMap) input).bins();
      return LayerBlock.giving(input)
          .bias("gain", bins)
          .computing(
              (x, weights, training) ->
                  x.mul(weights.apply("gain").reshape(bins, 1).add((float) initial)));
    }
  }

  /** The mean of real frames, with what the SPI offers to layers that look along time. */
  record FrameMean() implements DjlLayer {
    @Override
    public TensorShape.Vector outputShape(TensorShape input) {
      TensorShape.FeatureMap map = (TensorShape.FeatureMap) input;
      return new TensorShape.Vector(map.channels() * map.bins());
    }

    @Override
    public long parameterCount(TensorShape input) {
      return 0;
    }

    @Override
    public int realFrames(TensorShape input, int frames) {
      return 1;
    }

    @Override
    public String describe() {
      return "frame mean";
    }

    @Override
    public Block toBlock(TensorShape input) {
      return LayerBlock.giving(outputShape(input))
          .computingFramed(
              (x, weights, training) -> x.real().mean(x.values()).reshape(x.values().size(0), -1));
    }
  }

  /** Blocks of DJL's own, nested: the way for everything else. */
  record Bottleneck(@Param("Units in the middle") int units) implements DjlLayer {
    @Override
    public TensorShape.Vector outputShape(TensorShape input) {
      return new TensorShape.Vector(units);
    }

    @Override
    public long parameterCount(TensorShape input) {
      return units * (input.size() + 1) + (long) units * (units + 1);
    }

    @Override
    public String describe() {
      return "bottleneck " + units;
    }

    @Override
    public Block toBlock(TensorShape input) {
      return new SequentialBlock()
          .add(LambdaBlock.singleton(x -> x.reshape(x.size(0), input.size())))
          .add(Linear.builder().setUnits(units).build())
          .add(Linear.builder().setUnits(units).build());
    }
  }

  /** Data without a meaning. */
  record Silent() implements Layer {
    @Override
    public TensorShape outputShape(TensorShape input) {
      return input;
    }

    @Override
    public long parameterCount(TensorShape input) {
      return 0;
    }

    @Override
    public String describe() {
      return "silent";
    }
  }

  /** An optimizer without a meaning. */
  record Lazy(double learningRate) implements Optimizer {}

  @TempDir Path folder;

  @Test
  void a_strangers_layer_is_provided_trained_saved_and_loaded() throws IOException {
    RecordLayerProvider<BinGain> provider =
        new RecordLayerProvider<>("bin-gain", "A gain per bin", BinGain.class);
    Model model = new StackModel(List.of(provider.create(new BinGain(1)), new Bottleneck(8)));
    Synthetic.Source source = Synthetic.tracks(30, 1);
    Path saved = Files.createDirectory(folder.resolve("saved"));
    List<Scores> before;
    try (TrainedModel trained = train(model, Adam.withLearningRate(0.01))) {
      trained.save(saved);
      before = trained.predict(source.features());
    }
    try (TrainedModel loaded = model.load(TRACK, saved)) {
      List<Scores> after = loaded.predict(source.features());
      for (int i = 0; i < after.size(); i++) {
        assertArrayEquals(row(before.get(i)), row(after.get(i)));
      }
    }
  }

  @Test
  void a_strangers_layer_that_tells_real_frames_answers_for_shorter_tracks() {
    Model model = new StackModel(List.of(new FrameMean()));
    model.requireTakesShorter(TRACK);
    Synthetic.Source source = Synthetic.tracks(2, 1);
    Features first = source.features().get(0);
    Features half = first.crop(0, Synthetic.FRAMES / 2);
    try (TrainedModel trained = train(model, Adam.withLearningRate(0.01))) {
      float[] beside = row(trained.predict(List.of(half, first)).get(0));
      assertArrayEquals(row(trained.predict(List.of(half)).get(0)), beside, 1e-6f);
    }
  }

  @Test
  void a_strangers_layer_that_says_nothing_of_lengths_is_named_before_data() {
    Model model = new StackModel(List.of(new BinGain(1), new Bottleneck(8)));
    ModelException e = assertThrows(ModelException.class, () -> model.requireTakesShorter(TRACK));
    assertTrue(e.getMessage().startsWith("layer 1 (bin gain) takes no examples"), e.getMessage());
  }

  @Test
  void a_layer_without_a_meaning_is_named_before_training() {
    Model model = new StackModel(List.of(new BinGain(1), new Silent()));
    ModelException e = assertThrows(ModelException.class, () -> model.summarize(TRACK));
    assertTrue(e.getMessage().startsWith("layer 2 (silent) means nothing"), e.getMessage());
    assertTrue(e.getMessage().contains(Silent.class.getName()), e.getMessage());
  }

  @Test
  void an_optimizer_without_a_meaning_is_named_before_training() {
    Model model = new StackModel(List.of(new BinGain(1)));
    ModelException e = assertThrows(ModelException.class, () -> train(model, new Lazy(1)));
    assertTrue(e.getMessage().contains("Lazy"), e.getMessage());
  }

  @Test
  void the_summary_counts_strangers_parameters_too() {
    Model model = new StackModel(List.of(new BinGain(1), new Bottleneck(8)));
    assertEquals(
        List.of(12L, 8L * 193 + 72, 27L),
        model.summarize(TRACK).stream().map(row -> row.parameters()).toList());
  }

  private TrainedModel train(Model model, Optimizer optimizer) {
    Synthetic.Source source = Synthetic.tracks(30, 1);
    return model.train(
        TRACK,
        TrainingPlan.of(2, 8, optimizer).withPatience(5).withCheckpoints(new Checkpoints(5, 0)),
        Synthetic.context(source, source, folder, TrainingListener.SILENT));
  }

  private static float[] row(Scores scores) {
    return new float[] {scores.at(0, 0), scores.at(0, 1), scores.at(0, 2)};
  }
}
