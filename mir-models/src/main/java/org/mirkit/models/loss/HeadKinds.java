package org.mirkit.models.loss;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mirkit.api.ModelException;
import org.mirkit.api.task.Head;

/** Which heads a loss makes sense for, by what their targets are. */
final class HeadKinds {

  private HeadKinds() {}

  /**
   * Refuses a head of another kind.
   *
   * @param id of the loss
   * @param suited kinds of heads, by the loss that they name
   */
  static void require(String id, Head head, Head.Loss... suited) {
    if (!Arrays.asList(suited).contains(head.loss())) {
      throw new ModelException(
          "loss '%s' makes no sense for a head of %d %s outputs that learn %s; use %s"
              .formatted(
                  id,
                  head.units(),
                  head.activation().name().toLowerCase(Locale.ROOT),
                  learned(head.loss()),
                  String.join(" or ", suiting(head.loss()))));
    }
  }

  private static String learned(Head.Loss loss) {
    return switch (loss) {
      case CROSS_ENTROPY -> "classes that exclude each other";
      case BINARY_CROSS_ENTROPY -> "yes or no each";
      case MEAN_SQUARED_ERROR -> "values";
    };
  }

  private static List<String> suiting(Head.Loss loss) {
    return switch (loss) {
      case CROSS_ENTROPY -> List.of("cross-entropy", "focal");
      case BINARY_CROSS_ENTROPY -> List.of("binary-cross-entropy", "focal");
      case MEAN_SQUARED_ERROR -> List.of("mean-squared-error", "concordance");
    };
  }
}
