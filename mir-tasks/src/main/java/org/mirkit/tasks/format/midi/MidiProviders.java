package org.mirkit.tasks.format.midi;

import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;

/** Annotations in MIDI files. */
public final class MidiProviders {

  /** {@link MidiFormat}. */
  public static final Provider<NoParameters, AnnotationFormat> MIDI =
      Provider.of(
          AnnotationFormat.class,
          "midi",
          "Standard MIDI files of notes, bent where they are out of tune",
          MidiFormat::new);

  private MidiProviders() {}
}
