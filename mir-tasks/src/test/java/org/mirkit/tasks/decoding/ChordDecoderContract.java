package org.mirkit.tasks.decoding;

import java.util.List;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Targets;
import org.mirkit.testkit.DecoderContract;
import org.mirkit.testkit.ProviderContract;

/**
 * The contracts of a decoder that makes chord labels of neighbouring frames agree.
 *
 * @param <C> its parameters
 */
public interface ChordDecoderContract<C extends Record>
    extends ProviderContract<C, Decoder>, DecoderContract {
  /** Two chords and none, at ten frames a second. */
  ScoreLayout CHORDS = Layouts.classes(10, "C", "G", "N");

  /** Scores of a kind that it cannot work on, besides those of whole tracks. */
  ScoreLayout ofAnotherKind();

  /** For how many frames the first track stays on its first chord. */
  default int longestRun() {
    return 20;
  }

  @Override
  default Decoder decoder() {
    return provider().create(exampleConfig());
  }

  @Override
  default ScoreLayout layout() {
    return CHORDS;
  }

  @Override
  default List<ScoreLayout> unsuitable() {
    return List.of(Layouts.ofTrack(layout()), ofAnotherKind());
  }

  @Override
  default List<Targets> tracks() {
    return List.of(
        Layouts.runs(2, 3, 0, longestRun(), 1, 8, 0, 15, 2, 1),
        Layouts.runs(1, 9, -1, 4, 2, 10, 0, 1));
  }
}
