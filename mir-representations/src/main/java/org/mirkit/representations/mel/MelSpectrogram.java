package org.mirkit.representations.mel;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

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
 * Energy of the sound in bands that are evenly spaced in heard pitch; axes [channel 1, frequency F
 * in Hz (band centres), time T in frames of a hop].
 *
 * <p>Davis and Mermelstein, "Comparison of parametric representations for monosyllabic word
 * recognition" (1980), section II; equal to librosa 0.11's {@code power_to_db(melspectrogram(…,
 * pad_mode="constant"))}.
 */
public final class MelSpectrogram implements InvertibleRepresentation {
  private final MelConfig config;
  private final Stft stft;
  private final MelFilterBank filterBank;
  private final OptionalDouble loudest;
  private final FeatureSpec spec;

  /** A mel spectrogram with the given parameters. */
  public MelSpectrogram(MelConfig config) {
    this(config, OptionalDouble.empty());
  }

  /** Of a sound whose loudest value is known. */
  private MelSpectrogram(MelConfig config, OptionalDouble loudest) {
    this.config = config;
    this.loudest = loudest;
    MelBands bands = config.melBands();
    stft = new Stft(config.geometry());
    filterBank =
        new MelFilterBank(bands, config.norm(), config.sampleRateHz(), config.fftSamples());
    spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("channel", 1),
            Axis.of("frequency", "Hz", bands.centersHz()),
            config.hopSamples(),
            config.unit());
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return config.geometry().frames(samples);
  }

  /** Unknown as long as dB are counted from the loudest value of the clip. */
  @Override
  public OptionalInt reachSamples() {
    return isLocal() ? OptionalInt.of(config.geometry().reachSamples()) : OptionalInt.empty();
  }

  @Override
  public Optional<Survey> survey() {
    return isLocal()
        ? Optional.empty()
        : Optional.of(
            new LoudestValue(
                new MelSpectrogram(config.withoutLog()),
                value -> new MelSpectrogram(config, value)));
  }

  private boolean isLocal() {
    return config.log() != MelCompression.DB || config.decibels().isLocal() || loudest.isPresent();
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, 1);
    int frames = stft.requireFrames(clip, filterBank.bands());
    float[] values = new float[filterBank.bands() * frames];
    float[] sums = new float[LANES];
    stft.analyze(clip.samples(0), block -> project(block, sums, values, frames));
    compress(values);
    return Features.of(spec, frames, values);
  }

  @Override
  public AudioClip invert(Features features) {
    return new MelInversion(config, filterBank).invert(features);
  }

  private void project(SpectrumBlock block, float[] sums, float[] values, int frames) {
    block.toMagnitude(config.power());
    float[][] spectra = block.realRows();
    for (int band = 0; band < filterBank.bands(); band++) {
      filterBank.sum(spectra, band, sums);
      System.arraycopy(sums, 0, values, band * frames + block.firstFrame(), block.frames());
    }
  }

  private void compress(float[] values) {
    switch (config.log()) {
      case DB -> config.decibels().apply(values, config.power(), loudest);
      case LOG1P -> {
        for (int i = 0; i < values.length; i++) {
          values[i] = (float) Math.log1p(values[i]);
        }
      }
      case NONE -> {}
    }
  }
}
