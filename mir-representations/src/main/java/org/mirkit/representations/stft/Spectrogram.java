package org.mirkit.representations.stft;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.InvertibleRepresentation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.dsp.LoudestValue;
import org.mirkit.representations.dsp.SpectrumBlock;
import org.mirkit.representations.dsp.Stft;

/**
 * Short-time spectrum of the sound; axes [channel 1, or 2 for real and imaginary part, frequency F
 * in Hz, time T in frames of a hop]. Equal to librosa 0.11's {@code stft} and what {@code abs},
 * {@code angle} and {@code power_to_db} make of it. One difference: librosa mirrors only the
 * stretch under its first and its last frames, so that with {@code pad_mode="reflect"} a last frame
 * whose centre is where the sound ends has one sample more of the mirror's mirror; here the whole
 * sound is mirrored.
 */
public final class Spectrogram implements InvertibleRepresentation {
  private final StftConfig config;
  private final Stft stft;
  private final Stft paddedStft;
  private final OptionalDouble loudest;
  private final FeatureSpec spec;

  /** A spectrogram with the given parameters. */
  public Spectrogram(StftConfig config) {
    this(config, OptionalDouble.empty());
  }

  /** Of a sound whose loudest value is known. */
  private Spectrogram(StftConfig config, OptionalDouble loudest) {
    this.config = config;
    this.loudest = loudest;
    stft = new Stft(config.geometry());
    paddedStft = new Stft(config.paddedGeometry());
    double[] binsHz = new double[stft.geometry().bins()];
    Arrays.setAll(binsHz, bin -> (double) bin * config.sampleRateHz() / config.fftSamples());
    spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("channel", config.value().channels()),
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

  /** Unknown as long as dB are counted from the loudest value of the clip. */
  @Override
  public OptionalInt reachSamples() {
    return isLocal() ? OptionalInt.of(stft.geometry().reachSamples()) : OptionalInt.empty();
  }

  @Override
  public Optional<Survey> survey() {
    return isLocal()
        ? Optional.empty()
        : Optional.of(
            new LoudestValue(
                new Spectrogram(config.powers()), value -> new Spectrogram(config, value)));
  }

  private boolean isLocal() {
    return config.value() != StftValue.DB || config.decibels().isLocal() || loudest.isPresent();
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, 1);
    int rows = spec.channels() * spec.bins();
    int frames = stft.requireFrames(clip, rows);
    float[] values = new float[rows * frames];
    paddedStft.analyze(padded(clip.samples(0)), block -> keep(block, values, frames));
    if (config.value() == StftValue.DB) {
      config.decibels().apply(values, 2, loudest);
    }
    return Features.of(spec, frames, values);
  }

  @Override
  public AudioClip invert(Features features) {
    return SpectrogramInversion.invert(config, features);
  }

  private float[] padded(float[] samples) {
    return config.lead() == 0 ? samples : config.padding().around(samples, config.lead());
  }

  private void keep(SpectrumBlock block, float[] values, int frames) {
    switch (config.value()) {
      case MAGNITUDE -> block.toMagnitude(1);
      case POWER, DB -> block.toMagnitude(2);
      case PHASE -> toPhase(block);
      case COMPLEX -> {}
    }
    for (int bin = 0; bin < block.bins(); bin++) {
      int row = bin * frames + block.firstFrame();
      System.arraycopy(block.re(bin), 0, values, row, block.frames());
      if (config.value() == StftValue.COMPLEX) {
        int imaginary = row + block.bins() * frames;
        System.arraycopy(block.im(bin), 0, values, imaginary, block.frames());
      }
    }
  }

  private static void toPhase(SpectrumBlock block) {
    for (int bin = 0; bin < block.bins(); bin++) {
      float[] re = block.re(bin);
      float[] im = block.im(bin);
      for (int lane = 0; lane < block.frames(); lane++) {
        re[lane] = (float) Math.atan2(im[lane], re[lane]);
      }
    }
  }
}
