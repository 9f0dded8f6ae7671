package org.mirkit.models.train;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The batches of a whole training one after another: those of an epoch that are learned from, then
 * those that judge, epoch after epoch.
 *
 * @param chance of the training
 * @param batchSize examples of a batch
 * @param training how many examples there are to learn from
 * @param validation how many judge
 * @param epochs the most that there may be
 */
record Itinerary(Chance chance, int batchSize, int training, int validation, int epochs) {

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
    int[] shuffled = EpochOrder.shuffled(training, chance.ofEpoch(epoch));
    add(jobs, true, epoch, shuffled);
    add(jobs, false, epoch, EpochOrder.inOrder(validation));
    return jobs;
  }

  private void add(List<Job> jobs, boolean learned, int epoch, int[] order) {
    List<int[]> batches = EpochOrder.batches(order, batchSize);
    for (int step = 0; step < batches.size(); step++) {
      jobs.add(new Job(learned, epoch, step, batches.get(step)));
    }
  }

  /** Batches of an epoch that are learned from. */
  int steps() {
    return EpochOrder.batches(EpochOrder.inOrder(training), batchSize).size();
  }

  /** Batches of an epoch that judge. */
  int judgements() {
    return EpochOrder.batches(EpochOrder.inOrder(validation), batchSize).size();
  }

  /** Examples of the largest batch. */
  int capacity() {
    return (int) Math.min(batchSize + 1L, Math.max(training, validation));
  }
}
