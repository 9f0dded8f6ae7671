package org.mirkit.representations.stft;

import java.util.Arrays;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.InvertibleRepresentation;
import org.mirkit.representations.dsp.ClipCheck;
import org.mirkit.representations.dsp.SpectrumBlock;
import org.mirkit.representations.dsp.Stft;

/**
 * Short-time spectrum of the sound; axes [channel 1, frequency F in Hz, time T in frames of a hop].
 * Equal to librosa 0.11's {@code abs(stft(…))}.
 */
public final class Spectrogram implements InvertibleRepresentation {
  private final StftConfig config;
  private final Stft stft;
  private final FeatureSpec spec;

  /** A spectrogram with the given parameters. */
  public Spectrogram(StftConfig config) {
    this.config = config;
    stft = new Stft(config.geometry());
    double[] binsHz = new double[stft.geometry().bins()];
    Arrays.setAll(binsHz, bin -> (double) bin * config.sampleRateHz() / config.fftSamples());
    spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("channel", 1),
            Axis.of("frequency", "Hz", binsHz),
            config.hopSamples(),
            config.value().unit());
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return stft.geometry().frames(samples);
  }

  /** Unknown where dB are counted from the loudest value of the clip. */
  @Override
  public OptionalInt reachSamples() {
    return config.value() != StftValue.DB || config.decibels().isLocal()
        ? OptionalInt.of(stft.geometry().reachSamples())
        : OptionalInt.empty();
  }

  @Override
  public Features extract(AudioClip clip) {
    ClipCheck.require(clip, spec.input());
    int frames = stft.requireFrames(clip, spec.bins());
    float[] values = new float[spec.bins() * frames];
    stft.analyze(clip.samples(0), block -> keep(block, values, frames));
    if (config.value() == StftValue.DB) {
      config.decibels().apply(values, config.value().exponent());
    }
    return Features.of(spec, frames, values);
  }

  @Override
  public AudioClip invert(Features features) {
    return SpectrogramInversion.invert(config, features);
  }

  private void keep(SpectrumBlock block, float[] values, int frames) {
    block.toMagnitude(config.value().exponent());
    for (int bin = 0; bin < block.bins(); bin++) {
      int row = bin * frames + block.firstFrame();
      System.arraycopy(block.re(bin), 0, values, row, block.frames());
    }
  }
}
