package org.mirkit.api.metric;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Provider;

/**
 * Makes a {@link Metric} from its parameters.
 *
 * @param <C> the record that holds the parameters
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface MetricProvider<C extends Record> extends Provider<C, Metric> {

  @Override
  default Class<Metric> partType() {
    return Metric.class;
  }
}
