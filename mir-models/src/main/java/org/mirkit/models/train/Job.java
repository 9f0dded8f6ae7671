package org.mirkit.models.train;

/**
 * A batch that has its place in a training.
 *
 * @param learned whether it is learned from, or only judges
 * @param epoch from 0
 * @param step from 0, within its side of the epoch
 * @param indices of its examples
 */
record Job(boolean learned, int epoch, int step, int[] indices) {}
