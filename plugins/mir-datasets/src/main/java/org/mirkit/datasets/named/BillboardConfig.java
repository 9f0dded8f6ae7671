package org.mirkit.datasets.named;

import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;

/**
 * Parameters of the dataset {@code mcgill-billboard}.
 *
 * @param copy where it lies and what is wanted of it
 * @param chords how detailed
 * @param mode whence that of keys
 */
public record BillboardConfig(
    @ParamGroup(defaults = "missing=skip") Copy copy,
    @Param(
            value = "Which of the collection's files of chords is read, from all details to few",
            defaultValue = "full")
        Chords chords,
    @Param(
            value =
                "Keys are annotated as tonics alone. Their mode: minor or major as most bars with chords"
                    + " on the tonic are, or other for all, which says no more than the collection",
            defaultValue = "chords")
        Mode mode) {

  /** Whence the mode of a key is known. */
  public enum Mode {
    /** From the chords on its tonic. */
    CHORDS,
    /** It is not. */
    OTHER
  }

  /** Files of chords. */
  public enum Chords {
    /** As annotated. */
    FULL("full.lab"),
    /** Triads and sevenths with inversions. */
    MAJMIN7INV("majmin7inv.lab"),
    /** Triads and sevenths. */
    MAJMIN7("majmin7.lab"),
    /** Triads with inversions. */
    MAJMININV("majmininv.lab"),
    /** Triads. */
    MAJMIN("majmin.lab");

    private final String file;

    Chords(String file) {
      this.file = file;
    }

    String file() {
      return file;
    }
  }
}
