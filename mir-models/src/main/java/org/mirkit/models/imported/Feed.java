package org.mirkit.models.imported;

import org.apiguardian.api.API;

/** How the features of an excerpt become the input of a network. */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public enum Feed {
  /** As they are: (1, channels, bins, frames). */
  FEATURES,
  /** As one stretch of sound: frames of samples that touch each other, one after another. */
  SIGNAL,
  /** As a batch with an example for each frame: (frames, bins). */
  FRAMES
}
