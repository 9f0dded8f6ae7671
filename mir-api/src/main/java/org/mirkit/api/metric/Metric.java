package org.mirkit.api.metric;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Part;

/** A question put to pairs of reference and estimate, such as accuracy or weighted chord recall. */
@FunctionalInterface
@Part(value = "metric", summary = "How good estimates are against a reference")
@API(status = API.Status.STABLE, since = "1.0")
public interface Metric {

  /** A new, empty tally; used by one thread. */
  Tally tally();
}
