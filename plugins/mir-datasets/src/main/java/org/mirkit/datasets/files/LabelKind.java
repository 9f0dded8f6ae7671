package org.mirkit.datasets.files;

import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.KeySequence;

/** What a column of labels says about tracks. */
public enum LabelKind {
  /** One of several classes. */
  CLASS {
    @Override
    Annotation annotation(String label) {
      return ClassLabel.of(label);
    }
  },
  /** The one chord of the whole track. */
  CHORD {
    @Override
    Annotation annotation(String label) {
      return ChordSequence.ofWhole(label);
    }
  },
  /** The key of the whole track. */
  KEY {
    @Override
    Annotation annotation(String label) {
      return KeySequence.ofWhole(label);
    }
  };

  abstract Annotation annotation(String label);
}
