package org.mirkit.models.notation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mirkit.api.ConfigException;
import org.mirkit.api.model.Layer;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.BatchNorm;
import org.mirkit.models.layer.Conv;
import org.mirkit.models.layer.Conv1d;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.Dropout;
import org.mirkit.models.layer.GlobalPool;
import org.mirkit.models.layer.Padding;
import org.mirkit.models.layer.Parallel;
import org.mirkit.models.layer.Pool;
import org.mirkit.models.layer.Pool1d;
import org.mirkit.models.layer.Pooling;
import org.mirkit.models.layer.Recurrent;
import org.mirkit.models.layer.Recurrent.Output;

/** What a symbol of the text form stands for, and the words that its brackets take. */
enum Symbol {
  /** Dense, on a vector or at every frame. */
  D1("units, nobias and an activation, such as d1(64 relu)", words -> dense(words, 0)),
  /** Dense over a frame and its neighbours. */
  D2(
      "units, neighbours on either side, nobias and an activation, such as d2(64 ±4 relu)",
      words -> dense(words, words.neighbours(4))),
  /** Convolution along time, over all bins at once. */
  C1(
      "filters@frames, bn, nobias, valid and an activation, such as c1(32@5 bn relu)",
      words -> conv1d(only(words.kernels(1), 3), words)),
  /** Convolution along frequency and time. */
  C2(
      "filters@bins×frames, bn, nobias, valid and an activation, such as c2(32@3x3 bn relu)",
      words -> conv2d(only(words.kernels(2), 3, 3), words.padding(), words)),
  /** Convolutions of several shapes side by side: wide, square and long. */
  C2_SEVERAL(
      "at least two filters@bins×frames, bn, nobias and an activation, such as c2'(7@20x3 7@3x20 bn)",
      Symbol::parallel),
  /** Recurrent, many-to-many. */
  R1(Expected.CELL, words -> recurrent(words, Output.SEQUENCE, false)),
  /** Recurrent, many-to-one. */
  R2(Expected.CELL, words -> recurrent(words, Output.LAST, false)),
  /** Recurrent in both directions, many-to-many. */
  BI_R1(Expected.CELL, words -> recurrent(words, Output.SEQUENCE, true)),
  /** Recurrent in both directions, many-to-one. */
  BI_R2(Expected.CELL, words -> recurrent(words, Output.LAST, true)),
  /** Pooling along time, of a sequence. */
  P1(
      "frames, and max or average, such as p1(4 max)",
      words -> new Pool1d(words.pooling(Pooling.MAX), words.count(2))),
  /** Pooling along frequency and time. */
  P2(
      "bins×frames, and max or average, such as p2(2x4 max)",
      words -> new Pool(words.pooling(Pooling.MAX), words.size(List.of(2, 2)))),
  /** Global pooling. */
  P3("max or average, such as p3(max)", words -> new GlobalPool(words.pooling(Pooling.AVERAGE))),
  /** Batch normalisation where no convolution carries it, such as of the input. */
  BN("nothing more: bn", words -> BatchNorm.STANDARD),
  /** Dropout. */
  DROP("a share below 1, such as drop(0.3)", words -> new Dropout(words.share(0.5)));

  private static final int FILTERS = 32;
  private static final int UNITS = 64;

  private final String expected;
  private final Function<Words, Layer> reader;

  Symbol(String expected, Function<Words, Layer> reader) {
    this.expected = expected;
    this.reader = reader;
  }

  /**
   * The symbol of a term.
   *
   * @throws ConfigException if there is none; the message lists those there are
   */
  static Symbol of(Term term) {
    return Arrays.stream(values())
        .filter(symbol -> symbol.text().equals(term.symbol()))
        .findFirst()
        .orElseThrow(() -> unknown(term));
  }

  private static ConfigException unknown(Term term) {
    String known = Arrays.stream(values()).map(Symbol::text).collect(Collectors.joining(", "));
    return new ConfigException(
        "notation",
        "column %d: there is no symbol '%s'; there are %s"
            .formatted(term.column(), term.symbol(), known));
  }

  private String text() {
    return this == C2_SEVERAL ? "c2'" : name().toLowerCase(Locale.ROOT);
  }

  /** The layer that a term of this symbol stands for. */
  Layer layer(Term term) {
    Words words = new Words(term, expected);
    Layer layer = reader.apply(words);
    words.requireNoneLeft();
    return layer;
  }

  private static Layer dense(Words words, int neighbours) {
    return new Dense(words.count(UNITS), neighbours, words.bias(), words.activation());
  }

  private static Kernel only(List<Kernel> kernels, Integer... usualSize) {
    return kernels.size() == 1 ? kernels.get(0) : new Kernel(FILTERS, List.of(usualSize));
  }

  private static Layer conv1d(Kernel kernel, Words words) {
    return new Conv1d(
        kernel.filters(),
        kernel.size().get(0),
        1,
        1,
        1,
        words.padding(),
        words.bias(),
        words.batchNorm(),
        words.activation());
  }

  private static Layer conv2d(Kernel kernel, Padding padding, Words words) {
    return conv2d(kernel, padding, words.bias(), words.batchNorm(), words.activation());
  }

  private static Layer conv2d(
      Kernel kernel, Padding padding, boolean bias, boolean batchNorm, Activation activation) {
    return new Conv(
        kernel.filters(),
        kernel.size(),
        List.of(1, 1),
        List.of(1, 1),
        1,
        padding,
        bias,
        batchNorm,
        activation);
  }

  private static Layer parallel(Words words) {
    List<Kernel> kernels = words.kernels(2);
    if (kernels.isEmpty()) {
      kernels =
          List.of(
              new Kernel(FILTERS / 2, List.of(20, 3)),
              new Kernel(FILTERS / 2, List.of(3, 3)),
              new Kernel(FILTERS / 2, List.of(3, 20)));
    }
    boolean bias = words.bias();
    boolean batchNorm = words.batchNorm();
    Activation activation = words.activation();
    return new Parallel(
        kernels.stream()
            .map(kernel -> List.of(conv2d(kernel, Padding.SAME, bias, batchNorm, activation)))
            .toList());
  }

  private static Layer recurrent(Words words, Output output, boolean bidirectional) {
    return new Recurrent(words.cell(), words.count(UNITS), 1, 0, bidirectional, output);
  }

  /** Texts of several symbols. */
  private static final class Expected {
    static final String CELL = "rnn, lstm or gru, and units, such as r1(lstm 25)";
  }
}
