package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.task.Targets;

/**
 * Examples by number. What a number stands for may change with the epoch, such as another excerpt
 * of the same track, but depends on nothing else: any epoch can be replayed. Safe for several
 * threads.
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface ExampleSource {

  /** Examples in an epoch. */
  int size();

  /**
   * One example.
   *
   * @param index from 0 below {@link #size()}
   * @param epoch from 0
   */
  Example example(int index, int epoch);

  /**
   * Whether all examples of all epochs have as many frames as the signature says. A host gives
   * others only to a model that {@link Model#requireTakesShorter takes} them.
   */
  default boolean equalLengths() {
    return true;
  }

  /**
   * Frames of an example, by which examples of similar length are learned from together; cheaper
   * where features need not be read for it. Not asked where lengths are equal.
   */
  default int frames(int index, int epoch) {
    return example(index, epoch).features().frames();
  }

  /** The targets of an example alone; cheaper where features need not be read for them. */
  default Targets targets(int index, int epoch) {
    return example(index, epoch).targets();
  }
}
