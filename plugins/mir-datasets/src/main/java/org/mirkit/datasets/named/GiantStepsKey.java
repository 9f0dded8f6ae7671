package org.mirkit.datasets.named;

import java.util.List;
import org.mirkit.api.DataException;
import org.mirkit.api.data.DatasetCard;

/**
 * GiantSteps Key: {@code audio/10089.LOFI.mp3} and {@code annotations/key/10089.LOFI.key}; or
 * GiantSteps+ (Faraldo 2017), whose keys lie in {@code keys_gs+} and whose names tell the artist.
 */
final class GiantStepsKey implements Layout {
  private static final String PLUS = "keys_gs+";
  private static final String KEYS = "annotations/key";

  private final Copy copy;

  GiantStepsKey(Copy copy) {
    this.copy = copy;
  }

  @Override
  public DatasetCard card() {
    return isPlus()
        ? card(
            "GiantSteps+ Key",
            "600 excerpts of electronic dance music with keys and modes of experts",
            "annotations CC BY-SA 4.0; sound: previews of Beatport",
            "https://zenodo.org/record/1095691",
            600)
        : card(
            "GiantSteps Key",
            "604 excerpts of 120 s, a few shorter, of electronic dance music with the key of each, corrected by listeners",
            "annotations: none stated by their makers; sound: previews of Beatport",
            "https://github.com/GiantSteps/giantsteps-key-dataset",
            604);
  }

  private static DatasetCard card(
      String name, String description, String licence, String source, int tracks) {
    return new DatasetCard(
        name,
        description,
        licence,
        "P. Knees et al., Two data sets for tempo estimation and key detection in electronic dance music annotated from user corrections, ISMIR 2015",
        source,
        List.of("key", "genre"),
        tracks);
  }

  @Override
  public List<Entry> entries() {
    List<Entry> entries =
        isPlus()
            ? GiantSteps.entries(copy.root(), "", PLUS, "txt", LabelType.KEY)
            : GiantSteps.entries(copy.root(), base(), KEYS, "key", LabelType.KEY);
    if (entries.isEmpty()) {
      throw new DataException(
          "%s: holds no keys in %s or %s; give dataset.root the folder of the collection's repository"
              .formatted(copy.root(), KEYS, PLUS));
    }
    return entries;
  }

  private boolean isPlus() {
    return FileTree.firstFolder(copy.root(), List.of(PLUS)).isPresent();
  }

  private String base() {
    return GiantSteps.base(copy.root(), "giantsteps-key-dataset");
  }

  @Override
  public List<String> ignored() {
    return GiantSteps.ignored(base());
  }
}
