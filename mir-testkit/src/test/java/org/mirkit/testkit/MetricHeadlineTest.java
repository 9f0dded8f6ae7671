package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertSays;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.testkit.MetricContractTest.Correct;

/** Metrics by which a right estimate is not the best. */
class MetricHeadlineTest {
  private static final String RIGHT = "right_estimates_have_the_perfect_headline";
  private static final String BETTER = "no_estimate_is_better_than_a_right_one";

  @Test
  void each_fault_is_caught() {
    assertCaught(NeverContent.class, RIGHT);
    assertCaught(PraisesMistakes.class, RIGHT, BETTER);
  }

  @Test
  void error_that_is_best_at_0_passes_when_it_says_so() {
    assertCaught(ShareWrong.class);
  }

  @Test
  void what_is_told_says_what_to_mend() {
    assertSays(NeverContent.class, RIGHT, "0.5", "perfectHeadline()", "rightPairs()");
    assertSays(PraisesMistakes.class, BETTER, "1.5", "0.8", "right ones have 1.0 between");
  }

  /** The headline is some number made of the share that is right. */
  private static Metric headline(DoubleUnaryOperator ofShare) {
    return () ->
        new ShareRight() {
          @Override
          public Score score() {
            double share = super.score().values().get("share");
            return new Score(Map.of("headline", ofShare.applyAsDouble(share)), List.of());
          }
        };
  }

  static class NeverContent extends Correct {
    @Override
    public Metric metric() {
      return headline(share -> share / 2);
    }
  }

  static class PraisesMistakes extends Correct {
    @Override
    public Metric metric() {
      return headline(share -> share == 1 ? 0.8 : 1.5);
    }
  }

  static class ShareWrong extends Correct {
    @Override
    public Metric metric() {
      return headline(share -> 1 - share);
    }

    @Override
    public double perfectHeadline() {
      return 0;
    }
  }
}
