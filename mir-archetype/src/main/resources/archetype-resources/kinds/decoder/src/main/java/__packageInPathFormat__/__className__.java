package ${package};

import org.mirkit.api.ConfigException;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Scores;

/**
 * Keeps to the class of the frame before until another one leads by a margin, as a Schmitt trigger
 * does: two classes that are nearly as probable no longer alternate from frame to frame.
 */
public final class ${className} implements Decoder {
  private final double lead;

  /** A decoder with the given parameters. */
  public ${className}(${className}Config config) {
    this.lead = config.lead();
  }

  @Override
  public void requireSuits(ScoreLayout layout) {
    Head head = layout.head();
    if (head.scale() != DecisionScale.FRAME || head.activation() != Head.Activation.SOFTMAX) {
      throw new ConfigException(
          "${artifactId} keeps to one of several classes from frame to frame, but the task wants "
              + head
              + "; use it with a task such as chord");
    }
  }

  /** 1 for the class that is kept to and 0 for all others. */
  @Override
  public Scores decode(Scores scores, ScoreLayout layout, float[] learned) {
    int units = scores.units();
    float[] decided = new float[scores.decisions() * units];
    int current = scores.decisions() == 0 ? 0 : scores.best(0);
    for (int frame = 0; frame < scores.decisions(); frame++) {
      int best = scores.best(frame);
      if (scores.at(frame, best) - scores.at(frame, current) >= lead) {
        current = best;
      }
      decided[frame * units + current] = 1;
    }
    return Scores.of(units, decided);
  }
}
