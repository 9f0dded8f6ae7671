package org.mirkit.models.layer;

import java.util.List;
import java.util.stream.Stream;
import org.mirkit.api.model.LayerProvider;
import org.mirkit.models.engine.RecordLayerProvider;

/** The layers whose record is all that YAML says; a new one is a record and a line here. */
public final class Layers {

  private Layers() {}

  /** A provider for each, in the order of a typical stack. */
  public static List<LayerProvider<?>> providers() {
    return Stream.of(listening(), steadying(), composed(), moving()).flatMap(List::stream).toList();
  }

  private static List<LayerProvider<?>> listening() {
    return List.of(
        new RecordLayerProvider<>(
            "dense",
            "Fully connected units, per frame with its neighbours or on a vector",
            Dense.class),
        new RecordLayerProvider<>(
            "conv", "Filters that look for a local pattern in frequency and time", Conv.class),
        new RecordLayerProvider<>(
            "conv1d",
            "Filters that look for a pattern in time, over all bins at once",
            Conv1d.class),
        new RecordLayerProvider<>(
            "filter-bank",
            "Band levels of raw audio, from filters that are fixed or learned",
            FilterBank.class),
        new RecordLayerProvider<>("pool", "One value for each patch of a map", Pool.class),
        new RecordLayerProvider<>(
            "pool1d", "One value of each unit for every few frames", Pool1d.class),
        new RecordLayerProvider<>(
            "adaptive-pool",
            "One value for each of so many patches, whatever the map's size",
            AdaptivePool.class),
        new RecordLayerProvider<>(
            "global-pool", "One value for each channel or unit, over all frames", GlobalPool.class),
        new RecordLayerProvider<>(
            "attention-pool",
            "The mean of all frames, weighed by how much each matters",
            AttentionPool.class),
        new RecordLayerProvider<>(
            "recurrent", "Units that remember the frames before: RNN, LSTM, GRU", Recurrent.class),
        new RecordLayerProvider<>(
            "self-attention",
            "Each frame looks at all frames and adds what it finds",
            SelfAttention.class));
  }

  private static List<LayerProvider<?>> steadying() {
    return List.of(
        new RecordLayerProvider<>(
            "batch-norm", "Normalises each channel or unit over the batch", BatchNorm.class),
        new RecordLayerProvider<>(
            "layer-norm", "Normalises each frame, or a vector", LayerNorm.class),
        new RecordLayerProvider<>(
            "instance-norm", "Normalises each channel or unit of each example", InstanceNorm.class),
        new RecordLayerProvider<>("activation", "A nonlinearity on its own", ActivationLayer.class),
        new RecordLayerProvider<>(
            "dropout", "Silences values by chance in training", Dropout.class),
        new RecordLayerProvider<>(
            "spatial-dropout",
            "Silences whole channels or units by chance in training",
            SpatialDropout.class));
  }

  private static List<LayerProvider<?>> composed() {
    return List.of(
        new RecordLayerProvider<>(
            "residual", "Layers whose output is added to their input", Residual.class),
        new RecordLayerProvider<>(
            "parallel", "Branches of layers side by side, joined", Parallel.class),
        new RecordLayerProvider<>(
            "squeeze-excite",
            "Turns channels up or down by what all of them are on average",
            SqueezeExcite.class));
  }

  private static List<LayerProvider<?>> moving() {
    return List.of(
        new RecordLayerProvider<>("flatten", "All values as one vector", Flatten.class),
        new RecordLayerProvider<>(
            "to-sequence", "The channels and bins of each frame as units", ToSequence.class),
        new RecordLayerProvider<>(
            "to-map", "The units of each frame as channels and bins", ToMap.class),
        new RecordLayerProvider<>("reshape", "The same values in another shape", Reshape.class),
        new RecordLayerProvider<>(
            "permute", "A map with its axes in another order", Permute.class));
  }
}
