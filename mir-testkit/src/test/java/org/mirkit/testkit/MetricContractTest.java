package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;

class MetricContractTest {
  private static final String MERGE = "merged_parts_give_the_score_of_the_whole";
  private static final String EMPTY = "empty_tally_has_a_score_and_changes_nothing_when_merged";
  private static final String RIGHT = "right_estimates_have_the_perfect_headline";
  private static final String BETTER = "no_estimate_is_better_than_a_right_one";
  private static final String FOREIGN = "tally_of_another_metric_is_not_merged";
  private static final String SHAPE = "score_has_a_headline_and_whole_tables";

  @Test
  void correct_metric_passes() {
    assertPasses(Correct.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(MeanOfMeans.class, MERGE, EMPTY, AGAIN, FOREIGN);
    assertCaught(ForgetsWhatIsMerged.class, MERGE, AGAIN, FOREIGN);
    assertCaught(FailsOnNothing.class, EMPTY, RIGHT, BETTER);
    assertCaught(NoValues.class, SHAPE, EMPTY, RIGHT, BETTER);
    assertCaught(TornTable.class, SHAPE, MERGE, EMPTY, AGAIN, ASKING, INDEPENDENT, THREADS);
    assertCaught(ScoreThatCounts.class, EMPTY, AGAIN, ASKING, INDEPENDENT, RIGHT);
    assertCaught(OneTallyForAll.class, MERGE, EMPTY, AGAIN, INDEPENDENT, THREADS);
    assertCaught(TakesAnyAnnotation.class, "annotation_of_another_type_is_refused");
  }

  private static final String AGAIN = "a_merged_tally_stays_as_it_is_and_may_be_merged_again";
  private static final String ASKING = "asking_for_the_score_changes_nothing";
  private static final String THREADS = "tallies_on_four_threads_are_independent";
  private static final String INDEPENDENT = "tallies_of_one_metric_are_independent";

  static class Correct implements MetricContract {
    @Override
    public Metric metric() {
      return ShareRight::new;
    }

    @Override
    public List<ReferenceAndEstimate> pairs() {
      return List.of(pair("a", "a"), pair("a", "b"), pair("b", "b"), pair("c", "c"));
    }

    private static ReferenceAndEstimate pair(String reference, String estimate) {
      return new ReferenceAndEstimate(ClassLabel.of(reference), ClassLabel.of(estimate));
    }
  }

  static class MeanOfMeans extends Correct {
    private static final class Halving extends ShareRight {
      private double share = Double.NaN;

      @Override
      public void merge(Tally other) {
        share = (score().values().get("share") + other.score().values().get("share")) / 2;
      }

      @Override
      public Score score() {
        return Double.isNaN(share)
            ? new Score(Map.of("share", all == 0 ? 0 : (double) right / all), List.of())
            : new Score(Map.of("share", share), List.of());
      }
    }

    @Override
    public Metric metric() {
      return Halving::new;
    }
  }

  static class ForgetsWhatIsMerged extends Correct {
    @Override
    public Metric metric() {
      return () ->
          new ShareRight() {
            @Override
            public void merge(Tally other) {}
          };
    }
  }

  static class FailsOnNothing extends Correct {
    @Override
    public Metric metric() {
      return () ->
          new ShareRight() {
            @Override
            public Score score() {
              return new Score(Map.of("percent", (double) (100 * right / all)), List.of());
            }
          };
    }
  }

  static class NoValues extends Correct {
    @Override
    public Metric metric() {
      return () ->
          new ShareRight() {
            @Override
            public Score score() {
              return new Score(Map.of(), List.of());
            }
          };
    }
  }

  static class TornTable extends Correct {
    @Override
    public Metric metric() {
      return () ->
          new ShareRight() {
            @Override
            public Score score() {
              Score.Table torn =
                  new Score.Table("t", "", List.of("a", "b"), List.of("x"), List.of(List.of(1.0)));
              return new Score(super.score().values(), List.of(torn));
            }
          };
    }
  }

  static class ScoreThatCounts extends Correct {
    @Override
    public Metric metric() {
      return () ->
          new ShareRight() {
            @Override
            public Score score() {
              all++;
              return super.score();
            }
          };
    }
  }

  static class OneTallyForAll extends Correct {
    private final Tally shared =
        new ShareRight() {
          @Override
          public Score score() {
            Map<String, Double> values = new LinkedHashMap<>(super.score().values());
            values.put("judged", (double) all);
            return new Score(values, List.of());
          }
        };

    @Override
    public Metric metric() {
      return () -> shared;
    }
  }

  static class TakesAnyAnnotation extends Correct {
    @Override
    public Metric metric() {
      return () ->
          new ShareRight() {
            @Override
            public void add(Annotation reference, Annotation estimate) {
              if (Arrays.asList(reference, estimate).stream()
                  .allMatch(ClassLabel.class::isInstance)) {
                super.add(reference, estimate);
              }
            }
          };
    }
  }
}
