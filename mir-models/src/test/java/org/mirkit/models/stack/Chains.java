package org.mirkit.models.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.models.Synthetic;
import org.mirkit.models.chain.ChainConfig;
import org.mirkit.models.chain.ChainConfig.Answers;
import org.mirkit.models.network.InitialWeights;

/**
 * A stack on {@link MarkovSource}, with a chain at its end or without.
 *
 * @param layers before the head
 * @param answers what the chain says; none without a chain
 */
record Chains(List<Layer> layers, Optional<Answers> answers) {
  static final Synthetic.Source TRAINING = MarkovSource.of(128, 1);
  static final Synthetic.Source UNHEARD = MarkovSource.of(60, 2);

  static Chains answering(Answers answers, Layer... layers) {
    return new Chains(List.of(layers), Optional.of(answers));
  }

  StackModel model() {
    StackConfig config =
        new StackConfig(
            Optional.of(layers),
            Optional.empty(),
            true,
            InitialWeights.HE_NORMAL,
            answers.map(ChainConfig::new));
    return (StackModel) StackProviders.STACK.create(config);
  }

  /** Trains in a folder, and leaves the weights there. */
  void train(TrainingPlan plan, Path folder, TrainingListener listener) throws IOException {
    Path checkpoints = Files.createDirectories(folder.resolve("checkpoints"));
    try (TrainedModel trained =
        model()
            .train(
                MarkovSource.SIGNATURE,
                plan,
                Synthetic.context(TRAINING, UNHEARD, checkpoints, listener))) {
      trained.save(folder);
    }
  }

  /** Of what was trained in a folder, on what it has not heard. */
  double accuracy(Path folder) {
    try (TrainedModel trained = model().load(MarkovSource.SIGNATURE, folder)) {
      List<Scores> scores = trained.predict(UNHEARD.features());
      int right = 0;
      int all = 0;
      for (int i = 0; i < scores.size(); i++) {
        Targets.Classes truth = (Targets.Classes) UNHEARD.examples().get(i).targets();
        for (int t = 0; t < truth.decisions(); t++) {
          boolean scored = truth.classOf(t) != Targets.Classes.UNSCORED;
          all += scored ? 1 : 0;
          right += scored && scores.get(i).best(t) == truth.classOf(t) ? 1 : 0;
        }
      }
      return (double) right / all;
    }
  }
}
