package org.mirkit.models.rule;

import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@link TemplateChords}.
 *
 * @param harmonics how many partials each note of a template has
 * @param harmonicDecay amplitude of each partial relative to the one below it
 * @param noChordBelow correlation that some chord must reach
 * @param smoothingFrames over how many frames chroma is averaged
 * @param sharpness how strongly the best chord stands out among the scores
 */
public record TemplateChordsConfig(
    @Param(
            value =
                "How many partials each note of a template has; 1 for binary templates, which hold the"
                    + " notes of the chord and nothing else",
            defaultValue = "1",
            min = 1,
            max = 32)
        int harmonics,
    @Param(
            value = "Amplitude of each partial relative to the one below it",
            defaultValue = "0.6",
            min = 0,
            max = 1)
        double harmonicDecay,
    @Param(
            value = "Correlation that some chord must reach, or there is no chord",
            defaultValue = "0.2",
            min = -1,
            max = 1)
        double noChordBelow,
    @Param(
            value = "Over how many frames chroma is averaged around each; an odd number",
            unit = "frames",
            defaultValue = "1",
            min = 1,
            max = 9999)
        int smoothingFrames,
    @Param(
            value = "How strongly the best chord stands out among the scores",
            defaultValue = "10",
            min = 0.01,
            max = 1000)
        double sharpness) {

  /** Refuses a stretch of frames without a middle. */
  public TemplateChordsConfig {
    if (smoothingFrames % 2 == 0) {
      throw new ConfigException(
          "smoothingFrames",
          "%d has no middle frame; %d or %d would do"
              .formatted(smoothingFrames, smoothingFrames - 1, smoothingFrames + 1));
    }
  }

  /** Binary templates, frame by frame. */
  public static TemplateChordsConfig defaults() {
    return new TemplateChordsConfig(1, 0.6, 0.2, 1, 10);
  }
}
