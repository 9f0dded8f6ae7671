package org.mirkit.datasets.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/**
 * Parameters of the dataset {@code folder}.
 *
 * @param root holds a sub-folder for each class
 * @param extensions of the files that are tracks; others are passed over
 * @param group what keeps tracks together in a split
 * @param groupPattern another way to say so
 * @param licence for the card
 * @param citation for the card
 */
public record FolderConfig(
    @Param(value = "Folder that holds one sub-folder for each class", example = "data/genres")
        Path root,
    @Param(
            value =
                "File names that end so are tracks, in upper or lower case; all others are ignored",
            defaultValue = "[wav, aif, aiff, au, mp3, flac, ogg, oga, opus, m4a, aac]")
        List<String> extensions,
    @Param(
            value =
                "What keeps tracks on one side of a split: nothing, or the name of the folder directly"
                    + " above the file, such as the artist's",
            defaultValue = "none")
        FolderGroup group,
    @Param(
            value =
                "Instead of group: a regular expression that is searched in the path below root, whose"
                    + " one capturing group is the track's group",
            example = "'^[^/]+/([^/]+)/'")
        Optional<String> groupPattern,
    @Param(
            value = "On what terms the music may be used, for the dataset card",
            defaultValue = "unknown")
        String licence,
    @Param("The paper or page to cite, for the dataset card") Optional<String> citation) {

  /** Refuses a pattern without one capturing group, and two ways of grouping at once. */
  public FolderConfig {
    extensions = extensions.stream().map(FolderConfig::plain).toList();
    if (extensions.isEmpty()) {
      throw new ConfigException(
          "extensions", "no extension is given; expected some, as [wav, mp3]");
    }
    groupPattern.ifPresent(FolderConfig::requireOneGroup);
    if (groupPattern.isPresent() && group != FolderGroup.NONE) {
      throw new ConfigException(
          "groupPattern", "group and groupPattern are two ways to say the same; remove one");
    }
  }

  private static String plain(String extension) {
    String lower = extension.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith(".") ? lower.substring(1) : lower;
  }

  private static void requireOneGroup(String pattern) {
    try {
      int groups = Pattern.compile(pattern).matcher("").groupCount();
      if (groups != 1) {
        throw new ConfigException(
            "groupPattern",
            "'"
                + pattern
                + "' has "
                + groups
                + " capturing groups; expected one, around what names the group, as in"
                + " '^[^/]+/([^/]+)/'");
      }
    } catch (PatternSyntaxException e) {
      throw new ConfigException(
          "groupPattern",
          "'"
              + pattern
              + "' is no regular expression: "
              + e.getDescription()
              + " at "
              + e.getIndex());
    }
  }
}
