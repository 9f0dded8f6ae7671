package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskCard;
import org.mirkit.api.task.Vocabulary;

class TaskContractTest {
  private static final String CARD = "card_names_the_annotations_and_the_target";
  private static final String VOCABULARY = "vocabulary_does_not_depend_on_the_order_of_annotations";
  private static final String HEAD = "head_fits_the_card_the_targets_and_the_vocabulary";
  private static final String DECISIONS = "targets_have_a_decision_per_track_or_frame";
  private static final String DECODED = "decoded_targets_are_the_annotation";
  private static final String PERFECT = "right_answers_have_the_perfect_headline";
  private static final String MERGE = "merged_tallies_of_every_metric_give_the_score_of_the_whole";
  private static final String THREADS = "four_threads_encode_and_decode_what_one_does";
  private static final String ANY = "any_finite_scores_are_decoded_to_the_annotation_of_the_card";
  private static final String CLASSES = "classes_are_in_the_vocabulary_or_unscored";

  @Test
  void correct_task_passes() {
    assertPasses(Correct.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(NoTarget.class, CARD);
    assertCaught(OtherAnnotationType.class, CARD, ANY);
    assertCaught(OrderAsFound.class, VOCABULARY);
    assertCaught(WrongLoss.class, HEAD);
    assertCaught(WrongScale.class, HEAD);
    assertCaught(TooManyUnits.class, HEAD);
    assertCaught(TwoDecisions.class, DECISIONS);
    assertCaught(ClassOutOfRange.class, CLASSES, DECODED, PERFECT, MERGE, THREADS);
    assertCaught(AlwaysFirstClass.class, DECODED, PERFECT);
    assertCaught(TakesAnyAnnotation.class, "annotation_of_another_type_is_refused");
    assertCaught(AnswersOnlyTheSure.class, ANY);
    assertCaught(RemembersWhatItSaid.class, THREADS);
    assertCaught(NoMetric.class, PERFECT);
    assertCaught(MetricThatForgets.class, MERGE);
  }

  static class Correct implements TaskContract {
    @Override
    public Task task() {
      return new ToyClassification();
    }

    @Override
    public List<Annotation> annotations() {
      return List.of(
          ClassLabel.of("rock"),
          ClassLabel.of("jazz"),
          ClassLabel.of("pop"),
          ClassLabel.of("jazz"));
    }
  }

  static class TakesAnyAnnotation extends Correct {
    @Override
    public Task task() {
      return new ToyClassification() {
        @Override
        public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
          return annotation instanceof ClassLabel
              ? super.encode(annotation, vocabulary, grid)
              : Targets.Classes.of(Targets.Classes.UNSCORED);
        }
      };
    }
  }

  static class NoTarget extends Correct {
    @Override
    public Task task() {
      return new ToyClassification() {
        @Override
        public TaskCard card() {
          return new TaskCard(DecisionScale.TRACK, Subjectivity.SUBJECTIVE, ClassLabel.class, "");
        }
      };
    }
  }

  static class OtherAnnotationType extends Correct {
    @Override
    public Task task() {
      return new ToyClassification() {
        @Override
        public TaskCard card() {
          return new TaskCard(
              DecisionScale.TRACK, Subjectivity.SUBJECTIVE, ForeignAnnotation.class, "x");
        }
      };
    }
  }

  static class OrderAsFound extends Correct {
    @Override
    public Task task() {
      return new ToyClassification() {
        @Override
        public Vocabulary vocabulary(List<Annotation> annotations) {
          return new Vocabulary(
              annotations.stream().map(ToyClassification::label).distinct().toList());
        }
      };
    }
  }

  private static Task withHead(int moreUnits, Head.Loss loss, DecisionScale scale) {
    return new ToyClassification() {
      @Override
      public Head head(Vocabulary vocabulary) {
        return new Head(vocabulary.size() + moreUnits, Head.Activation.SOFTMAX, loss, scale);
      }
    };
  }

  static class WrongLoss extends Correct {
    @Override
    public Task task() {
      return withHead(0, Head.Loss.BINARY_CROSS_ENTROPY, DecisionScale.TRACK);
    }
  }

  static class WrongScale extends Correct {
    @Override
    public Task task() {
      return withHead(0, Head.Loss.CROSS_ENTROPY, DecisionScale.FRAME);
    }
  }

  static class TooManyUnits extends Correct {
    @Override
    public Task task() {
      return withHead(1, Head.Loss.CROSS_ENTROPY, DecisionScale.TRACK);
    }
  }

  static class TwoDecisions extends Correct {
    @Override
    public Task task() {
      return new ToyClassification() {
        @Override
        public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
          int index = vocabulary.indexOf(label(annotation));
          return Targets.Classes.of(index, index);
        }
      };
    }
  }

  static class ClassOutOfRange extends Correct {
    @Override
    public Task task() {
      return new ToyClassification() {
        @Override
        public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
          return Targets.Classes.of(vocabulary.indexOf(label(annotation)) + 1);
        }
      };
    }
  }

  static class AlwaysFirstClass extends Correct {
    @Override
    public Task task() {
      return new ToyClassification() {
        @Override
        public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
          return ClassLabel.of(vocabulary.labels().get(0));
        }
      };
    }
  }

  static class NoMetric extends Correct {
    @Override
    public Task task() {
      return new ToyClassification() {
        @Override
        public List<Metric> metrics(Vocabulary vocabulary) {
          return List.of();
        }
      };
    }
  }

  static class MetricThatForgets extends Correct {
    @Override
    public Task task() {
      return new ToyClassification() {
        @Override
        public List<Metric> metrics(Vocabulary vocabulary) {
          Metric forgetting =
              () ->
                  new ShareRight() {
                    @Override
                    public void merge(Tally other) {}
                  };
          return List.of(ShareRight::new, forgetting);
        }
      };
    }
  }

  static class AnswersOnlyTheSure extends Correct {
    @Override
    public Task task() {
      return new ToyClassification() {
        @Override
        public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
          if (scores.at(0, scores.best(0)) < 0.9) {
            throw new DataException("no class is sure");
          }
          return super.decode(scores, vocabulary, grid);
        }
      };
    }
  }

  /** At the third call and later it says so. */
  static class RemembersWhatItSaid extends Correct {
    @Override
    public Task task() {
      return new ToyClassification() {
        private int calls;

        @Override
        public synchronized Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
          Annotation label = super.decode(scores, vocabulary, grid);
          return ++calls < 3 ? label : ClassLabel.of("again " + calls);
        }
      };
    }
  }
}
