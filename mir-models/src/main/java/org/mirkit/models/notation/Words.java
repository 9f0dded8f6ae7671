package org.mirkit.models.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.Padding;
import org.mirkit.models.layer.Pooling;
import org.mirkit.models.layer.Recurrent.Cell;

/** The words in a symbol's brackets; each is taken by the one who knows it, in any order. */
final class Words {
  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}");
  private static final Pattern NEIGHBOURS = Pattern.compile("(?:±|\\+-)\\d{1,5}");
  private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,4}[x×][1-9]\\d{0,4}");
  private static final Pattern SHARE = Pattern.compile("0?\\.\\d+");

  /** As in YAML: of more, nothing would be left to learn from. */
  private static final double MOST_SHARE = 0.99;

  private final Term term;
  private final String expected;
  private final List<String> left;

  Words(Term term, String expected) {
    this.term = term;
    this.expected = expected;
    this.left = new ArrayList<>(term.words());
  }

  void requireNoneLeft() {
    if (!left.isEmpty()) {
      throw term.refusal(left.get(0), expected);
    }
  }

  int count(int otherwise) {
    return take(word -> matching(word, COUNT)).map(Integer::valueOf).orElse(otherwise);
  }

  int neighbours(int otherwise) {
    return take(word -> matching(word, NEIGHBOURS))
        .map(word -> Integer.valueOf(word.replaceAll("\\D", "")))
        .orElse(otherwise);
  }

  List<Integer> size(List<Integer> otherwise) {
    return take(word -> matching(word, SIZE))
        .map(word -> Arrays.stream(word.split("[x×]")).map(Integer::valueOf).toList())
        .orElse(otherwise);
  }

  double share(double otherwise) {
    return take(word ->
            matching(word, SHARE).map(Double::valueOf).filter(share -> share <= MOST_SHARE))
        .orElse(otherwise);
  }

  /** All kernels there are. */
  List<Kernel> kernels(int axes) {
    List<Kernel> kernels = new ArrayList<>();
    Optional<Kernel> next = take(word -> Kernel.of(word, axes));
    while (next.isPresent()) {
      kernels.add(next.get());
      next = take(word -> Kernel.of(word, axes));
    }
    return kernels;
  }

  boolean batchNorm() {
    return left.remove("bn");
  }

  boolean bias() {
    return !left.remove("nobias");
  }

  Padding padding() {
    return left.remove("valid") ? Padding.VALID : Padding.SAME;
  }

  Activation activation() {
    return take(word -> constant(Activation.values(), word)).orElse(Activation.RELU);
  }

  Pooling pooling(Pooling otherwise) {
    return take(word -> constant(Pooling.values(), word)).orElse(otherwise);
  }

  Cell cell() {
    return take(word -> constant(Cell.values(), word)).orElse(Cell.GRU);
  }

  private static Optional<String> matching(String word, Pattern pattern) {
    return Optional.of(word).filter(pattern.asMatchPredicate());
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] constants, String word) {
    String name = word.toUpperCase(Locale.ROOT).replace('_', ' ').replace('-', '_');
    return Arrays.stream(constants).filter(constant -> constant.name().equals(name)).findFirst();
  }

  /** The first word that means something to the reader, which is taken away. */
  private <T> Optional<T> take(Function<String, Optional<T>> reader) {
    for (Iterator<String> words = left.iterator(); words.hasNext(); ) {
      Optional<T> found = reader.apply(words.next());
      if (found.isPresent()) {
        words.remove();
        return found;
      }
    }
    return Optional.empty();
  }
}
