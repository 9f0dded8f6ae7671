package org.mirkit.representations.cqt;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.LoudestValue;

/**
 * From magnitudes to what is kept of them.
 *
 * @param value what that is
 * @param amin smallest power that dB tells apart
 * @param topDb largest distance of dB below the loudest value
 * @param loudest largest magnitude of the sound; that of the clip when empty
 */
record CqtLevel(CqtValue value, double amin, Optional<Double> topDb, OptionalDouble loudest) {

  /** Of a sound whose loudest value is not known yet. */
  CqtLevel(CqtValue value, double amin, Optional<Double> topDb) {
    this(value, amin, topDb, OptionalDouble.empty());
  }

  /** Whether a value's level depends on no other value of the clip. */
  boolean isLocal() {
    return value != CqtValue.DB || topDb.isEmpty() || loudest.isPresent();
  }

  /**
   * A survey for what is made of magnitudes, given how that is made with a level. What it looks at
   * are the magnitudes, whatever unit its spec has.
   */
  Survey survey(Function<CqtLevel, Representation> whole) {
    return new LoudestValue(
        whole.apply(new CqtLevel(CqtValue.MAGNITUDE, amin, topDb)),
        largest -> whole.apply(new CqtLevel(value, amin, topDb, largest)));
  }

  void apply(float[] magnitudes) {
    switch (value) {
      case MAGNITUDE -> {}
      case POWER -> {
        for (int i = 0; i < magnitudes.length; i++) {
          magnitudes[i] *= magnitudes[i];
        }
      }
      case DB -> new Decibels(Decibels.Reference.UNITY, amin, topDb).apply(magnitudes, 1, loudest);
    }
  }
}
