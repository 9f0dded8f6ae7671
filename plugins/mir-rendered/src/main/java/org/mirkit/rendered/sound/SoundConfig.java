package org.mirkit.rendered.sound;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.mirkit.api.plugin.Param;

/**
 * How a dataset of scores sounds: the parameters that all of them share.
 *
 * @param soundFont the instruments
 * @param sampleRateHz of all tracks
 * @param stereo whether there are two channels
 * @param reverb whether there is a room
 * @param chorus whether there is a chorus effect
 */
public record SoundConfig(
    @Param(
            value =
                "SoundFont 2 that plays; when not given, one that the system has installed, FluidR3_GM.sf2"
                    + " first (the generator has plain instruments of its own where there is none)",
            example = "/usr/share/sounds/sf2/FluidR3_GM.sf2")
        Optional<Path> soundFont,
    @Param(
            value = "Sample rate of each track",
            unit = "Hz",
            defaultValue = "22050",
            min = 8000,
            max = 96_000)
        int sampleRateHz,
    @Param(
            value =
                "Whether tracks have two channels, with instruments where the score has them; for"
                    + " representations that ask for two",
            defaultValue = "false")
        boolean stereo,
    @Param(value = "Whether there is a room around the instruments", defaultValue = "false")
        boolean reverb,
    @Param(value = "Whether there is a chorus effect", defaultValue = "false") boolean chorus) {

  /** How scores sound by these parameters, on one program or on their own. */
  public Sounding sounding(OptionalInt program) {
    return new Sounding(sampleRateHz, stereo ? 2 : 1, reverb, chorus, program);
  }
}
