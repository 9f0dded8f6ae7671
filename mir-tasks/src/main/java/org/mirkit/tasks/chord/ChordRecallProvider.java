package org.mirkit.tasks.chord;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.MetricProvider;

/** Offers {@link ChordRecall} as {@code chord-recall}. */
public final class ChordRecallProvider implements MetricProvider<ChordRecallConfig> {

  @Override
  public String id() {
    return "chord-recall";
  }

  @Override
  public String summary() {
    return "Share of time with the right chord, compared in mir_eval's ways";
  }

  @Override
  public Class<ChordRecallConfig> configType() {
    return ChordRecallConfig.class;
  }

  @Override
  public Metric create(ChordRecallConfig config) {
    return new ChordRecall(config.comparisons());
  }
}
