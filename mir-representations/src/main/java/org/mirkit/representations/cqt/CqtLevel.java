package org.mirkit.representations.cqt;

import java.util.Optional;
import org.mirkit.representations.dsp.Decibels;

/**
 * From magnitudes to what is kept of them.
 *
 * @param value what that is
 * @param amin smallest power that dB tells apart
 * @param topDb largest distance of dB below the loudest value
 */
record CqtLevel(CqtValue value, double amin, Optional<Double> topDb) {

  void apply(float[] magnitudes) {
    switch (value) {
      case MAGNITUDE -> {}
      case POWER -> {
        for (int i = 0; i < magnitudes.length; i++) {
          magnitudes[i] *= magnitudes[i];
        }
      }
      case DB -> new Decibels(Decibels.Reference.UNITY, amin, topDb).apply(magnitudes, 1);
    }
  }
}
