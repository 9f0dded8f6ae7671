package org.mirkit.representations.chroma;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.dsp.StftFrames;

/** Parameters of chroma from the spectrogram, with librosa's defaults. */
public record ChromaStftConfig(
    @ParamGroup StftFrames frames,
    @Param(value = "Number of pitch classes to an octave", defaultValue = "12", min = 1, max = 120)
        int chroma,
    @Param(
            value =
                "Deviation from A4 = 440 Hz as a share of a pitch class; estimated when not given",
            unit = "bins",
            min = -0.5,
            max = 0.5,
            example = "0")
        Optional<Double> tuning,
    @Param(
            value = "Octave of greatest weight, counted from 27.5 Hz",
            unit = "octaves",
            defaultValue = "5",
            min = -20,
            max = 20)
        double centerOctave,
    @Param(
            value = "Width of the Gaussian weight over octaves",
            unit = "octaves",
            defaultValue = "2",
            min = 0.01,
            max = 1000)
        double octaveWidth,
    @Param(
            value =
                "What is made 1 in each frame: the maximum, the sum, the Euclidean length, or nothing",
            defaultValue = "max")
        ChromaNorm norm,
    @Param(value = StftFrames.CENTERED, defaultValue = "true") boolean centered)
    implements StftFrames.Owner {

  /** The parameters that librosa has. */
  public static ChromaStftConfig defaults() {
    return new ChromaStftConfig(
        StftFrames.defaults(), 12, Optional.empty(), 5, 2, ChromaNorm.MAX, true);
  }
}
