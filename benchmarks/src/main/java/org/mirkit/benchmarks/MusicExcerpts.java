package org.mirkit.benchmarks;

import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Targets;

/**
 * Excerpts of one piece, each from another place, with classes in turn.
 *
 * @param features of the piece
 * @param frames of an excerpt
 * @param classes how many there are
 * @param size how many excerpts
 */
public record MusicExcerpts(Features features, int frames, int classes, int size)
    implements ExampleSource {

  @Override
  public Example example(int index, int epoch) {
    int first = 7 * index % (features.frames() - frames);
    return new Example(features.crop(first, frames), Targets.Classes.of(index % classes));
  }
}
