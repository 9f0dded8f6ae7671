package org.mirkit.tasks.format.midi;

import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.Note;
import org.mirkit.api.data.Notes;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.tasks.format.FormatContract;

class MidiTest implements FormatContract<NoParameters> {
  @Override
  public Provider<NoParameters, AnnotationFormat> provider() {
    return MidiProviders.MIDI;
  }

  @Override
  public NoParameters exampleConfig() {
    return new NoParameters();
  }

  @Override
  public List<Annotation> examples() {
    return List.of(
        new Notes(
            List.of(
                Note.ofMidi(0, 0.5, 60, 64),
                Note.ofMidi(0.5, 0.75, 60, 1),
                Note.ofMidi(0.5, 599.9999, 69.25, 127),
                Note.ofMidi(0.5, 0.8, 69, 99))),
        new Notes(List.of(Note.ofMidi(0.0001, 0.5, 127, Note.UNKNOWN_VELOCITY))),
        new Notes(List.of()));
  }
}
