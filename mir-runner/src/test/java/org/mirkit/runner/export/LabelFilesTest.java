package org.mirkit.runner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.MultiPitch;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.data.Segmentation;
import org.mirkit.runner.annotation.AnnotationTypes;

class LabelFilesTest {

  /** The kinds of labels that the dataset {@code lab-pairs} looks for. */
  private static final Map<Class<? extends Annotation>, String> KINDS =
      Map.of(
          ClassLabel.class, "class",
          ChordSequence.class, "chord",
          KeySequence.class, "key",
          Beats.class, "beats",
          PitchCurve.class, "pitch",
          MultiPitch.class, "multi-pitch",
          Segmentation.class, "sections");

  @Test
  void files_of_a_kind_are_named_as_datasets_look_for_them() {
    KINDS.forEach((type, kind) -> assertEquals(kind, AnnotationTypes.shortNameOf(type)));
  }
}
