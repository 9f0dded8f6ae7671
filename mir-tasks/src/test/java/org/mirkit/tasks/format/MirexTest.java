package org.mirkit.tasks.format;

import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.Notes;
import org.mirkit.api.data.Onsets;
import org.mirkit.api.data.Tempo;
import org.mirkit.api.plugin.Provider;

class MirexTest implements FormatContract<FormatConfig> {
  @Override
  public Provider<FormatConfig, AnnotationFormat> provider() {
    return FormatProviders.MIREX;
  }

  @Override
  public FormatConfig exampleConfig() {
    return new FormatConfig();
  }

  @Override
  public List<Annotation> examples() {
    return List.of(
        Examples.chords(),
        KeySequence.ofWhole("A:minor"),
        KeySequence.ofWhole("X"),
        Examples.sections(),
        Examples.activity(),
        Examples.onsets(),
        Examples.beats(),
        Examples.tempo(),
        Examples.curve(),
        Examples.pitches(),
        Examples.notes(),
        Tempo.of(97.3),
        new Notes(List.of()),
        new Onsets(new double[0]),
        new Beats(List.of()));
  }
}
