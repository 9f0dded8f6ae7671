package org.mirkit.representations.hpss;

import java.util.Arrays;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.dsp.SpectrumBlock;
import org.mirkit.representations.dsp.Stft;

/**
 * Magnitudes of what lasts (voices, strings) and of what strikes (drums, onsets); axes [channel 2
 * (0 harmonic, 1 percussive), frequency F in Hz, time T in frames of a hop].
 *
 * <p>FitzGerald, "Harmonic/percussive separation using median filtering" (2010): the spectrogram's
 * median over time keeps horizontal ridges, that over frequency vertical ones, and soft masks made
 * of the two share out each value. With margins above 1 (Driedger, Müller and Disch, "Extending
 * harmonic-percussive separation of audio", 2014) what is clearly neither is left out of both; with
 * margins of 1 the two channels add up to the spectrogram. Equal to librosa 0.11's {@code
 * decompose.hpss(abs(stft(…)))}, but for even kernels, which have no middle and are refused.
 */
public final class Hpss implements Representation {
  private final HpssConfig config;
  private final Stft stft;
  private final FeatureSpec spec;

  /** A separation with the given parameters. */
  public Hpss(HpssConfig config) {
    this.config = config;
    stft = new Stft(config.geometry());
    double[] binsHz = new double[stft.geometry().bins()];
    Arrays.setAll(binsHz, bin -> (double) bin * config.sampleRateHz() / config.fftSamples());
    spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("channel", 2),
            Axis.of("frequency", "Hz", binsHz),
            config.hopSamples(),
            "magnitude");
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return stft.geometry().frames(samples);
  }

  @Override
  public OptionalInt reachSamples() {
    int frame = config.centered() ? config.fftSamples() / 2 : config.fftSamples();
    return OptionalInt.of(frame + config.harmonicKernel() / 2 * config.hopSamples());
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, 1);
    int frames = stft.requireFrames(clip, 2 * spec.bins());
    float[] values = new float[2 * spec.bins() * frames];
    stft.analyze(clip.samples(0), block -> keep(block, values, frames));
    new HarmonicMedians(config.harmonicKernel(), spec.bins(), frames).write(values);
    new Separation(config, spec.bins(), frames).apply(values);
    return Features.of(spec, frames, values);
  }

  private static void keep(SpectrumBlock block, float[] values, int frames) {
    block.toMagnitude(1);
    for (int bin = 0; bin < block.bins(); bin++) {
      int row = bin * frames + block.firstFrame();
      System.arraycopy(block.re(bin), 0, values, row, block.frames());
    }
  }
}
