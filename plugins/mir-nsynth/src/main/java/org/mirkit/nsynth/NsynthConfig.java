package org.mirkit.nsynth;

import java.nio.file.Path;
import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code nsynth}.
 *
 * @param root where it lies
 * @param label what the class of a note is
 */
public record NsynthConfig(
    @Param(
            value =
                "Folder with nsynth-train, nsynth-valid and nsynth-test, or those that you have",
            example = "data/nsynth")
        Path root,
    @Param(
            value = "What the class of a note is: the family of its instrument, or how it is made",
            defaultValue = "family")
        NoteClass label) {}
