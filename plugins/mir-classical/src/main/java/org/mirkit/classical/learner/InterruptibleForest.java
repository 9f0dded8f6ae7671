package org.mirkit.classical.learner;

import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import java.util.Map;
import org.tribuo.Dataset;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Model;
import org.tribuo.classification.Label;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.ensemble.VotingCombiner;
import org.tribuo.common.tree.RandomForestTrainer;

/** Tribuo's random forest, which a person can stop between two trees. */
final class InterruptibleForest extends RandomForestTrainer<Label> {

  InterruptibleForest(CARTClassificationTrainer tree, int trees, long seed) {
    super(tree, new VotingCombiner(), trees, seed);
  }

  @Override
  protected Model<Label> trainSingleModel(
      Dataset<Label> examples,
      ImmutableFeatureMap numbers,
      ImmutableOutputInfo<Label> classes,
      int randInt,
      Map<String, Provenance> provenance,
      int invocation) {
    Interrupts.check();
    return super.trainSingleModel(examples, numbers, classes, randInt, provenance, invocation);
  }
}
