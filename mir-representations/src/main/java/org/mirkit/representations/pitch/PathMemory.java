package org.mirkit.representations.pitch;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The predecessors of all states, kept only for as long as the surviving paths differ: up to the
 * frame at which all of them meet, the course is settled, and its memory is used again. So a sound
 * of hours needs hardly more than one of minutes.
 */
final class PathMemory {
  private final int stateCount;
  private final short[][] predecessors;
  private final int[] states;
  private final Deque<short[]> free = new ArrayDeque<>();
  private int settled;

  PathMemory(int stateCount, int frames) {
    this.stateCount = stateCount;
    predecessors = new short[frames][];
    states = new int[frames];
  }

  /** The array in which the predecessors of a frame's states are to be written. */
  short[] predecessors(int frame) {
    short[] row = free.isEmpty() ? new short[stateCount] : free.pop();
    predecessors[frame] = row;
    return row;
  }

  /** Settles all frames up to one at which the paths to all states of the last frame meet. */
  void settle(int last) {
    boolean[] alive = new boolean[stateCount];
    boolean[] before = new boolean[stateCount];
    Arrays.fill(alive, true);
    for (int frame = last; frame > settled; frame--) {
      Arrays.fill(before, false);
      int meeting = stepBack(predecessors[frame], alive, before);
      if (meeting >= 0) {
        trace(frame - 1, meeting);
        forget(frame);
        return;
      }
      boolean[] swapped = alive;
      alive = before;
      before = swapped;
    }
  }

  /** Marks the predecessors of the states that are alive; says which it is when it is only one. */
  private static int stepBack(short[] predecessors, boolean[] alive, boolean[] before) {
    int count = 0;
    int from = -1;
    for (int state = 0; state < alive.length; state++) {
      int candidate = Short.toUnsignedInt(predecessors[state]);
      if (alive[state] && !before[candidate]) {
        before[candidate] = true;
        from = candidate;
        count++;
      }
    }
    return count == 1 ? from : -1;
  }

  /** Lets the memory of the frames before one be used again. */
  private void forget(int end) {
    for (int frame = Math.max(1, settled); frame < end; frame++) {
      free.push(predecessors[frame]);
    }
    settled = end;
  }

  /** All states up to the last frame's, which is given. */
  int[] trace(int last, int state) {
    int current = state;
    for (int frame = last; frame >= settled; frame--) {
      states[frame] = current;
      current = frame == 0 ? 0 : Short.toUnsignedInt(predecessors[frame][current]);
    }
    return states;
  }
}
