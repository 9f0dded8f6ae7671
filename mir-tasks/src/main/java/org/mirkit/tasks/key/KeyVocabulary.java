package org.mirkit.tasks.key;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.music.KeyLabel;
import org.mirkit.api.music.KeyMode;
import org.mirkit.api.music.PitchClassName;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.tasks.input.Annotations;

/** The 24 keys in the order of the outputs: twelve tonics in major, then in minor. */
final class KeyVocabulary {
  private static final List<KeyMode> MODES = List.of(KeyMode.MAJOR, KeyMode.MINOR);
  private static final int TONICS = PitchClassName.ALL.size();

  private KeyVocabulary() {}

  /** The 24 keys, for annotations that hold keys only; refuses any others. */
  static Vocabulary of(List<Annotation> annotations) {
    annotations.stream()
        .flatMap(annotation -> keys(annotation).segments().stream())
        .map(TimedLabel::label)
        .distinct()
        .forEach(KeyLabel::parse);
    List<String> labels = new ArrayList<>();
    for (KeyMode mode : MODES) {
      PitchClassName.ALL.forEach(tonic -> labels.add(tonic + ":" + mode.text()));
    }
    return new Vocabulary(labels);
  }

  /** The output that stands for a key; unscored where it is neither major nor minor. */
  static int classOf(KeyLabel label) {
    return label
        .name()
        .filter(key -> MODES.contains(key.mode()))
        .map(key -> TONICS * MODES.indexOf(key.mode()) + key.tonic().pitchClass())
        .orElse(Targets.Classes.UNSCORED);
  }

  /** The annotation as keys. */
  static KeySequence keys(Annotation annotation) {
    return Annotations.require(KeySequence.class, "keys", annotation);
  }
}
