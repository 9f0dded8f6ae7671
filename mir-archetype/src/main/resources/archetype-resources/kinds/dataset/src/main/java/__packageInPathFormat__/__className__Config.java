package ${package};

import java.nio.file.Path;
import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code ${artifactId}}.
 *
 * @param file the tunes
 * @param noteSeconds length of a note
 * @param sampleRateHz rate of the sound
 */
public record ${className}Config(
    @Param(
            value = "Tunes, one a line: its name, its class, and the MIDI pitches of its notes",
            example = "tunes.txt")
        Path file,
    @Param(value = "Length of a note", unit = "s", defaultValue = "0.3", min = 0.02, max = 60)
        double noteSeconds,
    @Param(
            value = "Sample rate of the sound",
            unit = "Hz",
            defaultValue = "22050",
            min = 8000,
            max = 192_000)
        int sampleRateHz) {}
