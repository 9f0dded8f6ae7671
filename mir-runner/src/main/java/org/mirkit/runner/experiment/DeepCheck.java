package org.mirkit.runner.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mirkit.api.MirException;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Track;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.collection.CollectionFacts;
import org.mirkit.runner.collection.CollectionSurvey;
import org.mirkit.runner.collection.SoundFacts;
import org.mirkit.runner.collection.TrackFacts;
import org.mirkit.runner.features.FeatureExtractor;
import org.mirkit.runner.leak.Leak;
import org.mirkit.runner.leak.LeakCheck;
import org.mirkit.runner.leak.LeakPolicy;
import org.mirkit.runner.leak.Relation;
import org.mirkit.runner.leak.Relatives;

/**
 * Looks at a plan as a run would, as far as that goes without features and training: hears every
 * sound to its end, encodes every label, and looks for music on two sides of a split. What was
 * heard is kept, so that neither a second check nor a run's leak check hears it again.
 */
public final class DeepCheck {
  private final ExperimentPlan plan;
  private final RunTools tools;

  /** A check of a plan. */
  public DeepCheck(ExperimentPlan plan, RunTools tools) {
    this.plan = plan;
    this.tools = tools;
  }

  /**
   * Does it.
   *
   * @throws MirException if what is heard cannot be kept
   */
  public DeepFindings run() {
    CollectionFacts facts =
        new CollectionSurvey(
                AudioReader.of(tools.registry(), tools.engine()),
                LeakStage.fingerprintsOf(plan, tools))
            .of(plan.tracks(), plan.config().executor(), tools.reporter().progress());
    List<BadTrack> unreadable =
        facts.unreadable().stream().map(t -> new BadTrack(t.track().id(), t.problem())).toList();
    List<BadTrack> unfit = unfit(facts);
    return new DeepFindings(
        facts.tracks().size(),
        facts.sounds().stream().mapToDouble(SoundFacts::seconds).sum(),
        unreadable,
        unfit,
        emptied(Stream.concat(unreadable.stream(), unfit.stream()).map(BadTrack::id).toList()),
        leaks(facts));
  }

  /** Tracks that can be heard, but not learned from. */
  private List<BadTrack> unfit(CollectionFacts facts) {
    List<BadTrack> unfit = new ArrayList<>();
    for (TrackFacts track : facts.tracks()) {
      try {
        track.sound().ifPresent(sound -> encode(track.track(), sound));
      } catch (MirException e) {
        unfit.add(new BadTrack(track.track().id(), e.getMessage()));
      }
    }
    return unfit;
  }

  private void encode(Track track, SoundFacts sound) {
    FeatureSpec spec = plan.representation().spec();
    int rateHz = spec.input().sampleRateHz();
    long samples = Math.round(sound.seconds() * rateHz);
    int frames = plan.representation().frames(samples);
    FeatureExtractor.requireFrames(track.audio().name(), frames, samples, rateHz);
    plan.config().task().encode(plan.annotation(track), plan.vocabulary(), spec.grid(frames));
  }

  private List<Integer> emptied(List<String> bad) {
    Set<String> unusable = Set.copyOf(bad);
    List<Integer> folds = new ArrayList<>();
    for (int fold = 1; fold <= plan.splits().size(); fold++) {
      Split split = plan.splits().get(fold - 1);
      boolean emptied =
          Stream.of(split.train(), split.validation(), split.test())
              .anyMatch(unusable::containsAll);
      if (emptied) {
        folds.add(fold);
      }
    }
    return folds;
  }

  private List<Leak> leaks(CollectionFacts facts) {
    if (plan.config().onLeak() == LeakPolicy.ALLOW) {
      return List.of();
    }
    LeakCheck check = LeakStage.checkOf(plan);
    List<Relatives> sameSound =
        facts.twice().stream().filter(r -> r.relation() == Relation.SAME_SOUND).toList();
    return Stream.concat(check.seen().stream(), check.among(sameSound).stream()).toList();
  }
}
