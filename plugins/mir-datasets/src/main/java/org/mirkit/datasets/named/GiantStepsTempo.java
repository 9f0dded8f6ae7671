package org.mirkit.datasets.named;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirkit.api.DataException;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Split;

/**
 * GiantSteps Tempo: {@code audio/28952.LOFI.mp3}, {@code annotations/tempo/28952.LOFI.bpm} of 2015
 * and {@code annotations_v2/mirex/28952.LOFI.mirex} of 2018.
 */
final class GiantStepsTempo implements Layout {
  /** In them the second annotators found no pulse. */
  private static final Set<String> WITHOUT_TEMPO =
      Set.of("3041381.LOFI", "3041383.LOFI", "1327052.LOFI");

  private final GiantStepsTempoConfig config;

  GiantStepsTempo(GiantStepsTempoConfig config) {
    this.config = config;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "GiantSteps Tempo",
        "664 excerpts of 120 s, a few shorter, of electronic dance music with tempi, from corrections of listeners (2015) or tapped by a crowd (2018)",
        "annotations: none stated by their makers; sound: previews of Beatport",
        "P. Knees et al., Two data sets for tempo estimation and key detection in electronic dance music annotated from user corrections, ISMIR 2015; H. Schreiber and M. Müller, A crowdsourced experiment for tempo estimation of electronic dance music, ISMIR 2018",
        "https://github.com/GiantSteps/giantsteps-tempo-dataset",
        List.of("tempo", "genre"),
        664);
  }

  @Override
  public List<Entry> entries() {
    GiantStepsTempoConfig.Annotators by = config.annotations();
    List<Entry> entries =
        GiantSteps.entries(
            config.copy().root(), base(), by.folder(), by.extension(), LabelType.TEMPO);
    if (entries.isEmpty()) {
      throw new DataException(
          "%s: holds no tempi in %s; give dataset.root the folder of the collection's repository"
              .formatted(config.copy().root(), by.folder()));
    }
    return by == GiantStepsTempoConfig.Annotators.CROWD
        ? entries.stream().filter(e -> !hasNoTempo(e)).toList()
        : entries;
  }

  private String base() {
    return GiantSteps.base(config.copy().root(), "giantsteps-tempo-dataset");
  }

  private static boolean hasNoTempo(Entry entry) {
    return WITHOUT_TEMPO.contains(FileTree.stem(entry.audio()));
  }

  @Override
  public Map<String, Split> splits(List<Entry> entries) {
    Map<String, Split> splits = new LinkedHashMap<>();
    Set<String> known = entries.stream().map(Entry::audio).collect(Collectors.toSet());
    GiantSteps.lists(config.copy().root(), base())
        .forEach(
            (name, test) ->
                splits.put(
                    name,
                    new Split(
                        known.stream().filter(id -> !test.contains(id)).sorted().toList(),
                        List.of(),
                        test.stream().filter(known::contains).toList())));
    return splits;
  }

  @Override
  public List<String> ignored() {
    return GiantSteps.ignored(base());
  }

  @Override
  public Map<String, String> remarks() {
    String audio = GiantSteps.audio(config.copy().root(), base());
    return WITHOUT_TEMPO.stream()
        .collect(
            Collectors.toMap(
                name -> audio + "/" + name + ".mp3",
                name -> "has no tempo by the annotators of 2018"));
  }
}
