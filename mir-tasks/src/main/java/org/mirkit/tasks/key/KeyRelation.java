package org.mirkit.tasks.key;

/** How an estimated key lies to the right one, with what MIREX and mir_eval give for it. */
enum KeyRelation {
  SAME(1),
  FIFTH(0.5),
  RELATIVE(0.3),
  PARALLEL(0.2),
  OTHER(0);

  private final double points;

  KeyRelation(double points) {
    this.points = points;
  }

  double points() {
    return points;
  }

  static KeyRelation of(KeyLabel reference, KeyLabel estimate) {
    if (reference.equals(estimate)) {
      return SAME;
    }
    if (reference.tonic() == KeyLabel.NONE || estimate.tonic() == KeyLabel.NONE) {
      return OTHER;
    }
    int above = Math.floorMod(estimate.tonic() - reference.tonic(), 12);
    if (reference.mode() == estimate.mode()) {
      return above == 7 ? FIFTH : OTHER;
    }
    boolean relative =
        reference.mode() == KeyLabel.Mode.MAJOR && above == 9
            || reference.mode() == KeyLabel.Mode.MINOR && above == 3;
    if (relative) {
      return RELATIVE;
    }
    return above == 0 ? PARALLEL : OTHER;
  }
}
