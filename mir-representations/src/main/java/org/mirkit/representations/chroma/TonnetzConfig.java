package org.mirkit.representations.chroma;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.cqt.CqtBands;
import org.mirkit.representations.cqt.CqtGrid;

/** Parameters of tonal centroids, with librosa's defaults. */
public record TonnetzConfig(
    @ParamGroup CqtGrid grid,
    @Param(value = "Number of octaves", defaultValue = "7", min = 1, max = 16) int octaves,
    @Param(
            value = "Number of bins to an octave, a multiple of 12",
            defaultValue = "36",
            min = 1,
            max = 960)
        int binsPerOctave,
    @Param(
            value = "Deviation from A4 = 440 Hz as a share of a bin; estimated when not given",
            unit = "bins",
            min = -0.5,
            max = 0.5,
            example = "0")
        Optional<Double> tuning)
    implements CqtGrid.Owner {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public TonnetzConfig {
    PitchClasses.requireMultiple(binsPerOctave, 12);
    ChromaLimits.requireBands(
        CqtBands.constantQ(grid.fminHz(), octaves * binsPerOctave, binsPerOctave, 1),
        tuning,
        grid.sampleRateHz());
  }

  /** The parameters that librosa has. */
  public static TonnetzConfig defaults() {
    return new TonnetzConfig(CqtGrid.defaults(), 7, 36, Optional.empty());
  }

  CqtBands bands() {
    return CqtBands.constantQ(grid.fminHz(), octaves * binsPerOctave, binsPerOctave, 1);
  }
}
