package org.mirkit.api.model;

import org.apiguardian.api.API;

/**
 * How much of an input one value of an output hears, and how far apart neighbouring values listen
 * (Araujo, Norris and Sim 2019).
 *
 * @param bins along frequency, or {@link #ALL}
 * @param frames along time, or {@link #ALL}
 * @param binStep bins of the input from one value to the next
 * @param frameStep frames of the input from one value to the next
 */
@API(status = API.Status.STABLE, since = "1.0")
public record ReceptiveField(int bins, int frames, int binStep, int frameStep) {
  /** Everything that there is along an axis. */
  public static final int ALL = Integer.MAX_VALUE;

  /** A value hears the value at its own place. */
  public static final ReceptiveField POINT = new ReceptiveField(1, 1, 1, 1);

  /** Every value hears every bin of every frame. */
  public static final ReceptiveField EVERYTHING = new ReceptiveField(ALL, ALL, 1, 1);

  /** All bins of so many frames: what a layer hears that gives up frequency. */
  public static ReceptiveField ofFrames(int frames) {
    return new ReceptiveField(ALL, frames, 1, 1);
  }

  /** What is heard of this field's input through a layer on top of it. */
  public ReceptiveField then(ReceptiveField next) {
    return new ReceptiveField(
        through(bins, binStep, next.bins),
        through(frames, frameStep, next.frames),
        (int) Math.min(ALL, (long) binStep * next.binStep),
        (int) Math.min(ALL, (long) frameStep * next.frameStep));
  }

  private static int through(int heard, int step, int next) {
    return heard == ALL || next == ALL
        ? ALL
        : (int) Math.min(ALL, heard + (long) step * (next - 1));
  }
}
