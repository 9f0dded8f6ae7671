package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.Locale;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.models.engine.DjlLayer;

/**
 * How loud the bands of a sound are, from its samples, as a map of one channel: the representation
 * inside the network, where it can be learned (Dieleman and Schrauwen 2014; Zeghidour et al. 2021).
 * Each band is heard by a pair of filters a quarter of a period apart, whose joint magnitude does
 * not tremble with the phase; a sine of amplitude a in the middle of a band gives a.
 *
 * <p>It takes the representation {@code waveform}, either sample by sample, and cuts frames itself,
 * or cut into frames, whose samples are the bins.
 *
 * @param kind of filters to begin with
 * @param bands filters
 * @param sampleRateHz of the waveform
 * @param fminHz lower end of the lowest band
 * @param fmaxHz upper end of the highest band; half the sample rate when empty
 * @param kernelSamples length of a filter, for single samples; 1024 when empty
 * @param hopSamples distance between frames, for single samples; 256 when empty
 * @param learned whether training changes the filters
 * @param compression of the magnitudes
 */
public record FilterBank(
    @Param(
            value =
                "gabor: windowed sines in mel steps; gammatone: as in the ear, in ERB steps; sinc: band-passes of which only the edges are learned",
            defaultValue = "gabor")
        Kind kind,
    @Param(value = "Filters", unit = "bands", defaultValue = "64", min = 1, max = 10_000) int bands,
    @Param(
            value = "Sample rate of the waveform",
            unit = "Hz",
            defaultValue = "22050",
            min = 1,
            max = 768_000)
        int sampleRateHz,
    @Param(
            value = "Lower end of the lowest band",
            unit = "Hz",
            defaultValue = "50",
            min = 0,
            max = 384_000)
        double fminHz,
    @Param(
            value = "Upper end of the highest band; half the sample rate when not given",
            unit = "Hz",
            min = 1,
            max = 384_000,
            example = "8000")
        Optional<Double> fmaxHz,
    @Param(
            value =
                "Length of a filter: 1024 when not given; a frame where the waveform comes in frames",
            unit = "samples",
            min = 2,
            max = 65_536,
            example = "512")
        Optional<Integer> kernelSamples,
    @Param(
            value =
                "Distance between frames: 256 when not given; the waveform's own where it comes in frames",
            unit = "samples",
            min = 1,
            max = 65_536,
            example = "512")
        Optional<Integer> hopSamples,
    @Param(value = "Let training change the filters", defaultValue = "true") boolean learned,
    @Param(
            value = "none: magnitudes as they are; log: ln(1 + 1000 · magnitude)",
            defaultValue = "log")
        Compression compression)
    implements DjlLayer {
  private static final int KERNEL_SAMPLES = 1024;
  private static final int HOP_SAMPLES = 256;

  /** What a filter is to begin with. */
  public enum Kind {
    /** Sines under a Gaussian as long as its band is narrow, in mel steps. */
    GABOR,
    /** Sines under the envelope t³·exp(−2πbt), in ERB steps (Patterson et al. 1987). */
    GAMMATONE,
    /** Band-passes between two edges, which alone are learned (Ravanelli and Bengio 2018). */
    SINC
  }

  /** How the ear's sense of loudness is met. */
  public enum Compression {
    /** Not at all. */
    NONE,
    /** ln(1 + 1000 · magnitude): silence stays 0. */
    LOG
  }

  /** Refuses bands beyond half the sample rate. */
  public FilterBank {
    double nyquist = sampleRateHz / 2.0;
    double end = fmaxHz.orElse(nyquist);
    if (end > nyquist) {
      throw new ConfigException(
          "fmaxHz",
          "expected at most %s Hz, half of sampleRateHz; found %s".formatted(nyquist, end));
    }
    if (fminHz >= end) {
      throw new ConfigException(
          "fminHz", "expected less than the upper end, %s Hz; found %s".formatted(end, fminHz));
    }
  }

  @Override
  public void requireHears(FeatureSpec features) {
    int heard = features.input().sampleRateHz();
    if (heard != sampleRateHz) {
      throw new ModelException(
          "filter-bank is made for sound of %d Hz, but the representation hears %d Hz; say sampleRateHz: %d"
              .formatted(sampleRateHz, heard, heard));
    }
  }

  @Override
  public FeatureMap outputShape(TensorShape input) {
    FeatureMap map = Inputs.map("filter-bank", input);
    if (map.channels() != 1) {
      throw new ModelException(
          "filter-bank hears one channel of samples and there are %d; put it first, after the representation waveform"
              .formatted(map.channels()));
    }
    return new FeatureMap(1, bands, isCut(map) ? framesOfCut(map) : cutFrames(map));
  }

  private int framesOfCut(FeatureMap map) {
    if (hopSamples.isPresent() || kernelSamples.filter(k -> k != map.bins()).isPresent()) {
      throw new ModelException(
          "the waveform comes in frames of %d samples; leave out kernelSamples and hopSamples, or use a waveform with frameSamples 1"
              .formatted(map.bins()));
    }
    return map.frames();
  }

  private int cutFrames(FeatureMap map) {
    int kernel = kernel(map);
    if (map.frames() < kernel) {
      throw new ModelException(
          "%d samples are shorter than a filter of %d; use kernelSamples of at most %d or longer excerpts"
              .formatted(map.frames(), kernel, map.frames()));
    }
    return Padding.VALID.places(map.frames(), kernel, hop());
  }

  @Override
  public long parameterCount(TensorShape input) {
    if (!learned) {
      return 0;
    }
    return kind == Kind.SINC ? 2L * bands : 2L * bands * kernel(Inputs.map("filter-bank", input));
  }

  @Override
  public long multiplyAdds(TensorShape input) {
    return 2 * outputShape(input).size() * kernel(Inputs.map("filter-bank", input));
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    FeatureMap map = Inputs.map("filter-bank", input);
    return isCut(map)
        ? ReceptiveField.ofFrames(1)
        : new ReceptiveField(ReceptiveField.ALL, kernel(map), 1, hop());
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    FeatureMap map = Inputs.map("filter-bank", input);
    return isCut(map) ? frames : Padding.VALID.realPlaces(frames, kernel(map), hop());
  }

  @Override
  public String describe() {
    return "%s filter bank, %d bands, %s%s"
        .formatted(
            kind.name().toLowerCase(Locale.ROOT),
            bands,
            learned ? "learned" : "fixed",
            compression == Compression.LOG ? ", log" : "");
  }

  @Override
  public Block toBlock(TensorShape input) {
    return FilterBankBlock.of(this, Inputs.map("filter-bank", input));
  }

  /** Whether frames are cut already; else every frame is a sample. */
  boolean isCut(FeatureMap map) {
    return map.bins() > 1;
  }

  /** Length of a filter in samples. */
  int kernel(FeatureMap map) {
    return isCut(map) ? map.bins() : kernelSamples.orElse(KERNEL_SAMPLES);
  }

  /** Distance between frames that it cuts itself, in samples. */
  int hop() {
    return hopSamples.orElse(HOP_SAMPLES);
  }

  /** Lower and upper end of all bands, in cycles a sample. */
  double[] range() {
    return new double[] {fminHz / sampleRateHz, fmaxHz.map(end -> end / sampleRateHz).orElse(0.5)};
  }
}
