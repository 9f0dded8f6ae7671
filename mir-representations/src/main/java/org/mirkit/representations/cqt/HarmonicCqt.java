package org.mirkit.representations.cqt;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;

/**
 * Constant-Q transforms that start at multiples h of a lowest frequency, so that a tone's partials
 * stand behind each other at one bin; axes [channel N (the harmonics h), frequency F in Hz (bin
 * centres of harmonic 1), time T in frames of a hop].
 *
 * <p>Bittner et al., "Deep salience representations for f0 estimation in polyphonic music" (2017),
 * section 3. Each channel is {@code cqt} from {@code h · fminHz}; octaves that several harmonics
 * have in common, such as those of 0.5, 1 and 2, are analysed once where the rates allow it.
 */
public final class HarmonicCqt implements Representation {
  private final List<HarmonicOctaves> groups;
  private final List<CqtAnalysis> analyses;
  private final CqtLevel level;
  private final CqtFrames frames;

  /** A harmonic transform with the given parameters. */
  public HarmonicCqt(HarmonicCqtConfig config) {
    level = config.level();
    FilterShape shape = config.shape();
    groups =
        HarmonicOctaves.groups(
            config.bands(),
            config.harmonics(),
            new Rate(config.sampleRateHz(), 0, config.hopSamples()));
    analyses =
        groups.stream()
            .map(
                group ->
                    new CqtAnalysis(
                        group.bands(), config.sampleRateHz(), config.hopSamples(), shape))
            .toList();
    double[] harmonics = config.harmonics().stream().mapToDouble(Double::doubleValue).toArray();
    frames =
        new CqtFrames(
            new FeatureSpec(
                AudioFormat.mono(config.sampleRateHz()),
                Axis.of("harmonic", "", harmonics),
                Axis.of("frequency", "Hz", config.bands().frequenciesHz()),
                config.hopSamples(),
                config.value().unit()));
  }

  private HarmonicCqt(HarmonicCqt other, CqtLevel level) {
    this.groups = other.groups;
    this.analyses = other.analyses;
    this.frames = other.frames;
    this.level = level;
  }

  @Override
  public FeatureSpec spec() {
    return frames.spec();
  }

  @Override
  public int frames(long samples) {
    return frames.count(samples);
  }

  /** Unknown as long as dB are cut off below the loudest value of the clip. */
  @Override
  public OptionalInt reachSamples() {
    return level.isLocal()
        ? analyses.stream().mapToInt(CqtAnalysis::reachSamples).max()
        : OptionalInt.empty();
  }

  @Override
  public Optional<Survey> survey() {
    return level.isLocal()
        ? Optional.empty()
        : Optional.of(level.survey(known -> new HarmonicCqt(this, known)));
  }

  @Override
  public Features extract(AudioClip clip) {
    int count = frames.require(clip);
    int bins = spec().bins();
    float[] values = new float[spec().channels() * bins * count];
    for (int i = 0; i < groups.size(); i++) {
      HarmonicOctaves group = groups.get(i);
      analyses
          .get(i)
          .analyze(
              clip.samples(0),
              (bin, first, length, magnitudes) -> {
                for (int member = 0; member < group.channels().size(); member++) {
                  int ownBin = bin - group.firstBins().get(member);
                  if (ownBin >= 0 && ownBin < bins) {
                    int row = group.channels().get(member) * bins + ownBin;
                    System.arraycopy(magnitudes, 0, values, row * count + first, length);
                  }
                }
              });
    }
    level.apply(values);
    return Features.of(spec(), count, values);
  }
}
