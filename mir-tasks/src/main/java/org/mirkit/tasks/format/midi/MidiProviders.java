package org.mirkit.tasks.format.midi;

import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.plugin.Provider;
import org.mirkit.tasks.format.FormatConfig;

/** Annotations in MIDI files. */
public final class MidiProviders {

  /** {@link MidiFormat}. */
  public static final Provider<FormatConfig, AnnotationFormat> MIDI =
      Provider.of(
          AnnotationFormat.class,
          "midi",
          "Standard MIDI files of notes, bent where they are out of tune",
          FormatConfig.class,
          config -> new MidiFormat());

  private MidiProviders() {}
}
