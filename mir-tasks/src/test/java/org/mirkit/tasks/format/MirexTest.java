package org.mirkit.tasks.format;

import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.Notes;
import org.mirkit.api.data.Onsets;
import org.mirkit.api.data.Tempo;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;

class MirexTest implements FormatContract<NoParameters> {
  @Override
  public Provider<NoParameters, AnnotationFormat> provider() {
    return FormatProviders.MIREX;
  }

  @Override
  public NoParameters exampleConfig() {
    return new NoParameters();
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
