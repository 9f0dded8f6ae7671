package org.mirkit.representations.resample;

/** The taps of neighbouring target rows that are summed at once from the same source rows. */
interface TapGroups {

  /** How many target rows make a group. */
  int targets();

  /** The first source row that a group hears. */
  long firstRow(long group);

  /** The source row after the last one that a group hears. */
  default long endRow(long group) {
    return firstRow(group) + taps(group).length / targets();
  }

  /** By source row and, next to each other, target row; may be overwritten by the next call. */
  float[] taps(long group);
}
