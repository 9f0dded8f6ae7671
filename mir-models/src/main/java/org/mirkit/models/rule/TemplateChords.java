package org.mirkit.models.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ModelSignature;

/**
 * Chords by the template that chroma correlates with best: Fujishima, "Realtime Chord Recognition
 * of Musical Sound" (1999), with the partials of Gómez, "Tonal Description of Polyphonic Audio for
 * Music Content Processing" (2006) where asked for. Outputs are chords such as {@code C:maj},
 * {@code F#:min7}, and {@code N}.
 *
 * @param config the parameters
 */
record TemplateChords(TemplateChordsConfig config) implements Rule {
  private static final String NO_CHORD = "N";
  private static final Pattern CHORD = Pattern.compile(PitchClassName.PATTERN + ":([a-z0-9]+)");

  /** Semitones above the root; names are Harte's. */
  private static final Map<String, int[]> QUALITIES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("maj", new int[] {0, 4, 7}),
              Map.entry("min", new int[] {0, 3, 7}),
              Map.entry("dim", new int[] {0, 3, 6}),
              Map.entry("aug", new int[] {0, 4, 8}),
              Map.entry("sus2", new int[] {0, 2, 7}),
              Map.entry("sus4", new int[] {0, 5, 7}),
              Map.entry("7", new int[] {0, 4, 7, 10}),
              Map.entry("maj7", new int[] {0, 4, 7, 11}),
              Map.entry("min7", new int[] {0, 3, 7, 10}),
              Map.entry("minmaj7", new int[] {0, 3, 7, 11}),
              Map.entry("maj6", new int[] {0, 4, 7, 9}),
              Map.entry("min6", new int[] {0, 3, 7, 9}),
              Map.entry("dim7", new int[] {0, 3, 6, 9}),
              Map.entry("hdim7", new int[] {0, 3, 6, 10})));

  @Override
  public String description() {
    return config.harmonics() == 1
        ? "binary chord templates"
        : "chord templates of %d partials".formatted(config.harmonics());
  }

  @Override
  public Answer prepare(ModelSignature signature) {
    ChromaTemplates.require("template-chords", signature);
    List<String> outputs = signature.outputs();
    double[][] templates = new double[outputs.size()][ChromaTemplates.PITCH_CLASSES];
    double[] constants = new double[outputs.size()];
    for (int output = 0; output < outputs.size(); output++) {
      if (outputs.get(output).equals(NO_CHORD)) {
        constants[output] = config.noChordBelow();
      } else {
        addChord(outputs.get(output), templates[output]);
      }
    }
    return new ChromaTemplates(
        templates,
        constants,
        config.sharpness(),
        config.smoothingFrames(),
        signature.head().scale());
  }

  private void addChord(String label, double[] template) {
    Matcher chord = CHORD.matcher(label);
    if (!chord.matches() || !QUALITIES.containsKey(chord.group(2))) {
      throw new ModelException(
          "template-chords knows no chord '%s' among the task's outputs; it knows N and roots with %s, such as C:maj; use it with the task chord"
              .formatted(label, String.join(", ", QUALITIES.keySet())));
    }
    for (int semitones : QUALITIES.get(chord.group(2))) {
      addNote(PitchClassName.semitones(chord.group(1)) + semitones, template);
    }
  }

  private void addNote(int pitchClass, double[] template) {
    double amplitude = 1;
    for (int partial = 1; partial <= config.harmonics(); partial++) {
      int above = (int) Math.round(12 * Math.log(partial) / Math.log(2));
      template[Math.floorMod(pitchClass + above, ChromaTemplates.PITCH_CLASSES)] += amplitude;
      amplitude *= config.harmonicDecay();
    }
  }
}
