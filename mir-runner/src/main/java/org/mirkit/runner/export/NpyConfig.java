package org.mirkit.runner.export;

import org.mirkit.api.plugin.Param;

/**
 * How arrays of others are read.
 *
 * @param layout which of the last two dimensions is time
 */
public record NpyConfig(
    @Param(
            value =
                "Whether time is the last dimension, (bins, frames), as librosa has it, or the last"
                    + " but one, (frames, bins)",
            defaultValue = "bins-frames")
        NpyLayout layout) {}
