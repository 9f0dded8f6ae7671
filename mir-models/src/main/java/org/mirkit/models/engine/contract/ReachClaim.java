package org.mirkit.models.engine.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.models.engine.DjlLayer;

/**
 * A change at one place is heard by no more neighbouring values than {@link
 * DjlLayer#receptiveField} says: windows that are so wide, and move on by such a step.
 *
 * @param layer under test
 * @param shape that it takes
 * @param example of this shape
 */
record ReachClaim(DjlLayer layer, TensorShape shape, Examples example) {
  void check() {
    TensorShape output = layer.outputShape(shape);
    if (shape instanceof Vector || output instanceof Vector) {
      return;
    }
    try (RunningLayer running = RunningLayer.moved(layer, shape)) {
      float[] before = running.answer(example, false).values();
      for (int bin : places(TimeAxis.bins(shape))) {
        for (int frame : places(TimeAxis.frames(shape))) {
          float[] after = running.answer(example.withOther(bin, frame, 1), false).values();
          check(before, after, output, "bin %d, frame %d".formatted(bin, frame));
        }
      }
    }
  }

  private static int[] places(int count) {
    return new int[] {0, count / 2, count - 1};
  }

  private void check(float[] before, float[] after, TensorShape output, String where) {
    float unheard = Rounding.of(before);
    BitSet bins = new BitSet();
    BitSet frames = new BitSet();
    for (int channel = 0; channel < TimeAxis.channels(output); channel++) {
      for (int bin = 0; bin < TimeAxis.bins(output); bin++) {
        for (int frame = 0; frame < TimeAxis.frames(output); frame++) {
          int place = TimeAxis.place(output, channel, bin, frame);
          if (Math.abs(after[place] - before[place]) > unheard) {
            bins.set(bin);
            frames.set(frame);
          }
        }
      }
    }
    ReceptiveField field = layer.receptiveField(shape);
    check(frames, field.frames(), field.frameStep(), where + ": frames");
    if (shape instanceof FeatureMap && output instanceof FeatureMap) {
      check(bins, field.bins(), field.binStep(), where + ": bins");
    }
  }

  private void check(BitSet heard, int window, int step, String where) {
    long most = window == ReceptiveField.ALL ? ReceptiveField.ALL : (window - 1L) / step + 1;
    int wide = heard.isEmpty() ? 0 : heard.length() - heard.nextSetBit(0);
    assertTrue(
        wide <= most,
        () ->
            "%s, given %s: a change at %s %s of the output hear it, expected %d side by side at most"
                .formatted(
                    layer.describe(),
                    shape,
                    where,
                    Arrays.toString(heard.stream().toArray()),
                    most));
  }
}
