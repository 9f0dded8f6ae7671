package org.mirkit.representations.cqt;

/**
 * The rate of a clip after some halvings.
 *
 * @param clipHz the clip's own sample rate
 * @param halvings how often it was halved
 * @param hopSamples distance of frames at the rate
 */
record Rate(int clipHz, int halvings, int hopSamples) {

  double hz() {
    return Math.scalb((double) clipHz, -halvings);
  }

  /** Whether frames fall on samples at half the rate too. */
  boolean canBeHalved() {
    return hopSamples % 2 == 0;
  }

  Rate halved() {
    return new Rate(clipHz, halvings + 1, hopSamples / 2);
  }
}
