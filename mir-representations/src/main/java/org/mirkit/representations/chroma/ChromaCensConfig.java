package org.mirkit.representations.chroma;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.representations.cqt.CqtBands;

/** Parameters of CENS features, with librosa's defaults. */
public record ChromaCensConfig(
    @Param(
            value = "Sample rate that the sound is brought to",
            unit = "Hz",
            defaultValue = "22050",
            min = 1,
            max = 768_000)
        int sampleRateHz,
    @Param(
            value = "Distance between neighbouring frames",
            unit = "samples",
            defaultValue = "512",
            min = 1,
            max = 65_536)
        int hopSamples,
    @Param(
            value = "Centre of the lowest bin; C1 by default",
            unit = "Hz",
            defaultValue = "32.70319566257483",
            min = 0.1)
        double fminHz,
    @Param(value = "Number of octaves", defaultValue = "7", min = 1, max = 16) int octaves,
    @Param(
            value = "Number of bins to an octave, a multiple of the number of pitch classes",
            defaultValue = "36",
            min = 1,
            max = 960)
        int binsPerOctave,
    @Param(value = "Number of pitch classes to an octave", defaultValue = "12", min = 1, max = 120)
        int chroma,
    @Param(
            value = "Deviation from A4 = 440 Hz as a share of a bin; estimated when not given",
            unit = "bins",
            min = -0.5,
            max = 0.5,
            example = "0")
        Optional<Double> tuning,
    @Param(
            value = "Length of the smoothing window; 1 for none",
            unit = "frames",
            defaultValue = "41",
            min = 1,
            max = 65_536)
        int smoothingFrames,
    @Param(
            value =
                "What is made 1 in each frame: the maximum, the sum, the Euclidean length, or nothing",
            defaultValue = "euclidean")
        ChromaNorm norm) {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public ChromaCensConfig {
    PitchClasses.requireMultiple(binsPerOctave, chroma);
    ChromaLimits.requireBands(
        CqtBands.constantQ(fminHz, octaves * binsPerOctave, binsPerOctave, 1),
        tuning,
        sampleRateHz);
  }

  /** The parameters that librosa has. */
  public static ChromaCensConfig defaults() {
    return new ChromaCensConfig(
        22_050, 512, CqtBands.C1_HZ, 7, 36, 12, Optional.empty(), 41, ChromaNorm.EUCLIDEAN);
  }

  CqtBands bands() {
    return CqtBands.constantQ(fminHz, octaves * binsPerOctave, binsPerOctave, 1);
  }
}
