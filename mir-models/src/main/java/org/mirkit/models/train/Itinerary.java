package org.mirkit.models.train;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.mirkit.api.model.ExampleSource;

/**
 * The batches of a whole training one after another: those of an epoch that are learned from, then
 * those that judge, epoch after epoch.
 *
 * @param chance of the training
 * @param batchSize examples of a batch
 * @param training to learn from
 * @param validation to judge by
 * @param epochs the most that there may be
 */
record Itinerary(
    Chance chance, int batchSize, ExampleSource training, ExampleSource validation, int epochs) {

  /** All that comes after some steps of an epoch. */
  Iterator<Job> from(int epoch, int stepsDone) {
    return IntStream.range(epoch, epochs)
        .mapToObj(this::jobs)
        .flatMap(List::stream)
        .skip(stepsDone)
        .iterator();
  }

  private List<Job> jobs(int epoch) {
    List<Job> jobs = new ArrayList<>();
    int[] shuffled = EpochOrder.shuffled(training.size(), chance.ofEpoch(epoch));
    add(
        jobs,
        true,
        epoch,
        training.equalLengths()
            ? EpochOrder.batches(shuffled, batchSize)
            : Buckets.batches(
                shuffled,
                index -> training.frames(index, epoch),
                batchSize,
                chance.ofEpoch(epoch)));
    add(jobs, false, epoch, judging());
    return jobs;
  }

  private List<int[]> judging() {
    int[] order = EpochOrder.inOrder(validation.size());
    return EpochOrder.batches(
        validation.equalLengths()
            ? order
            : Buckets.sorted(order, index -> validation.frames(index, Batch.VALIDATION_EPOCH)),
        batchSize);
  }

  private static void add(List<Job> jobs, boolean learned, int epoch, List<int[]> batches) {
    for (int step = 0; step < batches.size(); step++) {
      jobs.add(new Job(learned, epoch, step, batches.get(step)));
    }
  }

  /** Batches of an epoch that are learned from. */
  int steps() {
    return EpochOrder.batches(EpochOrder.inOrder(training.size()), batchSize).size();
  }

  /** Batches of an epoch that judge. */
  int judgements() {
    return EpochOrder.batches(EpochOrder.inOrder(validation.size()), batchSize).size();
  }

  /** Examples of the largest batch. */
  int capacity() {
    return (int) Math.min(batchSize + 1L, Math.max(training.size(), validation.size()));
  }
}
