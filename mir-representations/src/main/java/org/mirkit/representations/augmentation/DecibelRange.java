package org.mirkit.representations.augmentation;

import java.util.random.RandomGenerator;
import org.mirkit.api.ConfigException;

/**
 * A range in which a level is drawn evenly in dB.
 *
 * @param lowestDb lower end
 * @param highestDb upper end, at least the lower
 */
record DecibelRange(double lowestDb, double highestDb) {

  static void requireOrdered(
      String lowestName, double lowestDb, String highestName, double highestDb) {
    if (!(lowestDb <= highestDb)) {
      throw new ConfigException(
          lowestName,
          "%s dB is above %s of %s dB; at most %s would do"
              .formatted(lowestDb, highestName, highestDb, highestDb));
    }
  }

  /** A level in dB. */
  double draw(RandomGenerator random) {
    return lowestDb + (highestDb - lowestDb) * random.nextDouble();
  }
}
