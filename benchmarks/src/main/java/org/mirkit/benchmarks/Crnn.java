package org.mirkit.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.Conv;
import org.mirkit.models.layer.Padding;
import org.mirkit.models.layer.Pool;
import org.mirkit.models.layer.Pooling;
import org.mirkit.models.layer.Recurrent;

/**
 * Networks of convolutions under a recurrent layer (Choi et al. 2017) that tell four classes of a
 * mel spectrogram apart; trained with {@value #BATCH} excerpts a step.
 */
public enum Crnn {
  /** 61 thousand weights, 3 s of music: two convolutions, a bidirectional GRU. */
  SMALL(
      22_050,
      "mel",
      new FeatureMap(1, 128, 129),
      List.of(conv(16), pool(4, 2), conv(32), pool(4, 4)),
      new Recurrent(Recurrent.Cell.GRU, 32, 1, true, Recurrent.Output.LAST)),
  /** 207 thousand weights, 30 s at 12 kHz: four convolutions, two layers of GRU. */
  LARGE(
      12_000,
      "mel sampleRateHz=12000 fftSamples=512 hopSamples=256 bands=96",
      new FeatureMap(1, 96, 1366),
      List.of(
          conv(32), pool(2, 2), conv(64), pool(3, 3), conv(96), pool(4, 4), conv(128), pool(4, 4)),
      new Recurrent(Recurrent.Cell.GRU, 32, 2, false, Recurrent.Output.LAST));

  /** Excerpts of a step. */
  public static final int BATCH = 16;

  /** What they are told apart as. */
  public static final int CLASSES = 4;

  private final int sampleRateHz;
  private final String representation;
  private final FeatureMap input;
  private final List<Layer> layers = new ArrayList<>();

  Crnn(
      int sampleRateHz,
      String representation,
      FeatureMap input,
      List<Layer> convolutions,
      Recurrent recurrent) {
    this.sampleRateHz = sampleRateHz;
    this.representation = representation;
    this.input = input;
    layers.addAll(convolutions);
    layers.add(recurrent);
  }

  private static Layer conv(int filters) {
    return new Conv(filters, List.of(3, 3), List.of(1, 1), Padding.SAME, true, Activation.RELU);
  }

  private static Layer pool(int bins, int frames) {
    return new Pool(Pooling.MAX, List.of(bins, frames));
  }

  /** The layers below the head. */
  public List<Layer> layers() {
    return List.copyOf(layers);
  }

  /** Shape of an excerpt, and the head. */
  public ModelSignature signature() {
    return new ModelSignature(
        input,
        new Head(CLASSES, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.TRACK));
  }

  /** A minute of {@link Music} as this network hears it. */
  public Features music() {
    return new Parts().representation(representation).value().extract(Music.mono(sampleRateHz));
  }

  /** Excerpts of it, each from another place, with a class. */
  public MusicExcerpts excerpts(int size) {
    return new MusicExcerpts(music(), input.frames(), CLASSES, size);
  }
}
