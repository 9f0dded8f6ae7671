package org.mirkit.runner.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationNeeds;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.augmentation.OtherSounds;
import org.mirkit.runner.audio.ClipChannels;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.io.Sha256;

/**
 * The changed copies of tracks that training hears beside the originals.
 *
 * <p>What chance decides for a copy depends on the content of the track's audio, the chain with its
 * parameters, the seed, the copy's number and the sounds to mix with alone: any copy can be made
 * again at any time, in any order, and more copies leave the first ones as they are. Every epoch
 * then draws from the same copies (see {@link org.mirkit.runner.pipeline.TrainingExcerpts}), so
 * that it can be replayed exactly.
 *
 * @param chain the changes, one after another
 * @param recipe all that copies depend on besides sounds and number: parameters and seed
 * @param channels of the copies; the sound's own where nobody says
 */
public record AugmentedCopies(List<Augmentation> chain, String recipe, OptionalInt channels) {
  private static final int RADIX = 16;
  private static final int DIGITS_OF_A_LONG = 16;

  /** Copies the list. */
  public AugmentedCopies {
    chain = List.copyOf(chain);
  }

  /**
   * Copies by a chain.
   *
   * @param resolved each change as a tree, with all its parameters
   */
  public static AugmentedCopies of(
      List<Augmentation> chain, Iterable<JsonNode> resolved, long seed) {
    return of(chain, resolved, seed, OptionalInt.empty());
  }

  private static AugmentedCopies of(
      List<Augmentation> chain, Iterable<JsonNode> resolved, long seed, OptionalInt channels) {
    String parameters =
        StreamSupport.stream(resolved.spliterator(), false)
            .map(JsonNode::toString)
            .collect(Collectors.joining(", ", "[", "]"));
    return new AugmentedCopies(chain, parameters + ", seed " + seed, channels);
  }

  /** The copies of an experiment, by another seed than its own perhaps. */
  public static AugmentedCopies of(Bound<ExperimentConfig> experiment, long seed) {
    return of(experiment.value(), experiment.resolved(), seed);
  }

  static AugmentedCopies of(ExperimentConfig config, JsonNode resolved, long seed) {
    return of(
        config.augmentation().chain(),
        resolved.get("augmentation").get("chain"),
        seed,
        config
            .representation()
            .map(known -> OptionalInt.of(known.spec().input().channels()))
            .orElseGet(OptionalInt::empty));
  }

  /** What the chain asks for. */
  public AugmentationNeeds needs() {
    return AugmentationNeeds.of(chain);
  }

  /**
   * A copy of a track.
   *
   * @param digest of the content of the track's audio
   * @param original in the channels of the copies, or in those that were recorded where {@link
   *     #needs} asks for them; mixed down after the last change that does
   * @param number from 1
   * @param others what it may be mixed with
   */
  public LabelledClip copy(String digest, LabelledClip original, int number, OtherSounds others) {
    SplittableRandom random = new SplittableRandom(randomState(digest, number));
    int first = changesOfOwnChannels();
    LabelledClip changed = original;
    for (Augmentation augmentation : chain.subList(0, first)) {
      changed = augmentation.apply(changed, others, random);
    }
    changed = mixed(changed);
    for (Augmentation augmentation : chain.subList(first, chain.size())) {
      changed = augmentation.apply(changed, others, random);
    }
    return changed;
  }

  /** How many changes there are up to the last one that asks for the channels as recorded. */
  private int changesOfOwnChannels() {
    int count = chain.size();
    while (count > 0 && !chain.get(count - 1).needs().ownChannels()) {
      count--;
    }
    return count;
  }

  private LabelledClip mixed(LabelledClip changed) {
    int wanted = channels.orElse(changed.clip().format().channels());
    return new LabelledClip(ClipChannels.mixed(changed.clip(), wanted), changed.annotation());
  }

  private long randomState(String digest, int number) {
    String all = digest + "\n" + recipe + "\n" + number;
    String hash = Sha256.ofBytes(all.getBytes(StandardCharsets.UTF_8));
    return Long.parseUnsignedLong(hash.substring(0, DIGITS_OF_A_LONG), RADIX);
  }
}
