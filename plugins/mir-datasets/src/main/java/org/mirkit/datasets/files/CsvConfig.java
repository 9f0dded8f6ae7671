package org.mirkit.datasets.files;

import java.nio.file.Path;
import java.util.Optional;
import org.mirkit.api.plugin.Param;

/**
 * Parameters of the dataset {@code csv}.
 *
 * @param root what the table's paths start from
 * @param table the file with a row for each track
 * @param path column of the audio file
 * @param label column of the class, chord or key
 * @param labelKind which of these it is
 * @param group column of the group
 * @param licence for the card
 * @param citation for the card
 */
public record CsvConfig(
    @Param(value = "Folder that the paths in the table start from", example = "data/emotify")
        Path root,
    @Param(
            value =
                "Table with a header line and a row for each track, in UTF-8; relative to root; its"
                    + " columns are parted by tabs if its name ends in .tsv, else by commas",
            defaultValue = "tracks.csv")
        String table,
    @Param(value = "Column that holds the audio file's path", defaultValue = "path") String path,
    @Param(
            value = "Column that holds the class, chord or key",
            defaultValue = "label",
            example = "genre")
        String label,
    @Param(
            value =
                "What that column holds: a class, the one chord of a clip in Harte's spelling, or the key"
                    + " of a track, such as A:minor",
            defaultValue = "class")
        LabelKind labelKind,
    @Param(
            value =
                "Column that says what keeps tracks on one side of a split, such as the artist; if this"
                    + " is not given, a column named group is used where there is one",
            example = "artist")
        Optional<String> group,
    @Param(
            value = "On what terms the music may be used, for the dataset card",
            defaultValue = "unknown")
        String licence,
    @Param("The paper or page to cite, for the dataset card") Optional<String> citation) {}
