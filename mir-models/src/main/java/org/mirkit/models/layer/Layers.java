package org.mirkit.models.layer;

import java.util.List;
import org.mirkit.api.model.LayerProvider;
import org.mirkit.models.engine.RecordLayerProvider;

/** The layers that come with mirkit; a new one is a record and a line here. */
public final class Layers {

  private Layers() {}

  /** A provider for each, in the order of a typical stack. */
  public static List<LayerProvider<?>> providers() {
    return List.of(
        new RecordLayerProvider<>(
            "dense",
            "Fully connected units, per frame with its neighbours or on a vector",
            Dense.class),
        new RecordLayerProvider<>(
            "conv", "Filters that look for a local pattern in frequency and time", Conv.class),
        new RecordLayerProvider<>("pool", "One value for each patch of a map", Pool.class),
        new RecordLayerProvider<>(
            "global-pool", "One value for each channel or unit, over all frames", GlobalPool.class),
        new RecordLayerProvider<>(
            "recurrent", "Units that remember the frames before: RNN, LSTM, GRU", Recurrent.class),
        new RecordLayerProvider<>(
            "batch-norm", "Normalises each channel or unit over the batch", BatchNorm.class),
        new RecordLayerProvider<>("activation", "A nonlinearity on its own", ActivationLayer.class),
        new RecordLayerProvider<>(
            "dropout", "Silences values by chance in training", Dropout.class),
        new RecordLayerProvider<>("flatten", "All values as one vector", Flatten.class));
  }
}
