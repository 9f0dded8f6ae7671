package org.mirkit.representations.chroma;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.dsp.Stft;
import org.mirkit.representations.tuning.PeakMap;
import org.mirkit.representations.tuning.SpectralPeaks;
import org.mirkit.representations.tuning.TuningSurvey;

/**
 * Energy of the pitch classes, from a power spectrogram; axes [channel 1, pitch class F (0 is C),
 * time T in frames of a hop]. Equal to librosa 0.11's {@code chroma_stft}.
 *
 * <p>Where the tuning is to be estimated, it is from the peaks of the same spectrogram, which is
 * kept in memory for that time, or computed anew when the clip is long.
 */
public final class ChromaStft implements Representation {
  private static final long MOST_KEPT_VALUES = 1L << 25;

  private final ChromaStftConfig config;
  private final long mostKeptValues;
  private final Optional<Double> tuning;
  private final Stft stft;
  private final FeatureSpec spec;
  private final Map<Double, ChromaFilterBank> filterBanks = new ConcurrentHashMap<>();

  /** Chroma with the given parameters. */
  public ChromaStft(ChromaStftConfig config) {
    this(config, MOST_KEPT_VALUES, config.tuning());
  }

  /** Keeps at most so many values of a spectrogram in memory. */
  ChromaStft(ChromaStftConfig config, long mostKeptValues) {
    this(config, mostKeptValues, config.tuning());
  }

  private ChromaStft(ChromaStftConfig config, long mostKeptValues, Optional<Double> tuning) {
    this.config = config;
    this.tuning = tuning;
    this.mostKeptValues = mostKeptValues;
    stft = new Stft(config.geometry());
    spec =
        PitchClasses.spec(
            config.sampleRateHz(), config.hopSamples(), "pitch class", config.chroma());
    tuning.ifPresent(this::filterBank);
  }

  private ChromaFilterBank filterBank(double tuning) {
    return filterBanks.computeIfAbsent(tuning, share -> new ChromaFilterBank(config, share));
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return stft.geometry().frames(samples);
  }

  /** Unknown as long as the tuning is estimated. */
  @Override
  public OptionalInt reachSamples() {
    return tuning.isPresent()
        ? OptionalInt.of(stft.geometry().reachSamples())
        : OptionalInt.empty();
  }

  @Override
  public Optional<Survey> survey() {
    return tuning.isPresent()
        ? Optional.empty()
        : Optional.of(
            new TuningSurvey(
                new PeakMap(config.sampleRateHz(), stft.geometry(), false),
                this,
                config.chroma(),
                found -> new ChromaStft(config, mostKeptValues, Optional.of(found))));
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, 1);
    int frames = stft.requireFrames(clip, config.chroma());
    float[] values = new float[config.chroma() * frames];
    float[] samples = clip.samples(0);
    if (tuning.isPresent()) {
      project(samples, filterBank(tuning.get()), values, frames);
    } else {
      estimateAndProject(samples, values, frames);
    }
    config.norm().apply(values, frames);
    return Features.of(spec, frames, values);
  }

  private void project(float[] samples, ChromaFilterBank bank, float[] values, int frames) {
    stft.analyze(
        samples,
        block -> {
          block.toMagnitude(2);
          project(block.realRows(), block.firstFrame(), bank, values, frames);
        });
  }

  private void estimateAndProject(float[] samples, float[] values, int frames) {
    boolean keep = (long) frames * stft.geometry().bins() <= mostKeptValues;
    SpectralPeaks peaks = new SpectralPeaks(config.sampleRateHz(), config.fftSamples(), false);
    List<float[][]> kept = new ArrayList<>();
    stft.analyze(
        samples,
        block -> {
          block.toMagnitude(2);
          peaks.add(block);
          if (keep) {
            kept.add(copy(block.realRows()));
          }
        });
    ChromaFilterBank bank = filterBank(peaks.tuning(config.chroma()));
    if (!keep) {
      project(samples, bank, values, frames);
    }
    for (int i = 0; i < kept.size(); i++) {
      project(kept.get(i), i * LANES, bank, values, frames);
    }
  }

  private static float[][] copy(float[][] rows) {
    float[][] copy = new float[rows.length][];
    for (int bin = 0; bin < rows.length; bin++) {
      copy[bin] = rows[bin].clone();
    }
    return copy;
  }

  private void project(
      float[][] rows, int firstFrame, ChromaFilterBank bank, float[] values, int frames) {
    float[] sums = new float[LANES];
    int count = Math.min(LANES, frames - firstFrame);
    for (int pitchClass = 0; pitchClass < config.chroma(); pitchClass++) {
      bank.sum(rows, pitchClass, sums);
      System.arraycopy(sums, 0, values, pitchClass * frames + firstFrame, count);
    }
  }
}
