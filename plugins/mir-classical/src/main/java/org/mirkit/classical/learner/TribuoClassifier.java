package org.mirkit.classical.learner;

import static java.util.stream.Collectors.toSet;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.mirkit.api.ModelException;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.impl.ArrayExample;
import org.tribuo.protos.core.ModelProto;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * A model of Tribuo, written as its protocol buffer in gzip. Tribuo names numbers and classes; here
 * both have their index for a name, of equal length, since Tribuo sorts numbers by name.
 */
final class TribuoClassifier implements Classifier {
  /** Held, for a logger that nobody holds forgets its level. */
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

  private final Model<Label> model;
  private final String[] names;
  private final int classes;

  private TribuoClassifier(Model<Label> model, int vectorSize, int classes) {
    this.model = model;
    this.names = names(vectorSize);
    this.classes = classes;
  }

  /** What a trainer of Tribuo makes of the samples. */
  static TribuoClassifier learn(Trainer<Label> trainer, Samples samples) {
    silenceProgress();
    String[] names = names(samples.vectorSize());
    List<Example<Label>> examples = new ArrayList<>(samples.size());
    for (int i = 0; i < samples.size(); i++) {
      Label label = new Label(Integer.toString(samples.labels()[i]));
      examples.add(new ArrayExample<>(label, names, samples.vectors()[i]));
    }
    LabelFactory labels = new LabelFactory();
    var dataset =
        new MutableDataset<>(
            examples, new SimpleDataSourceProvenance("standardised vectors", labels), labels);
    return new TribuoClassifier(trainer.train(dataset), samples.vectorSize(), samples.classes());
  }

  /** Tribuo tells of every tree on the console, unless its user has said what to tell of. */
  private static void silenceProgress() {
    if (TRIBUO.getLevel() == null) {
      TRIBUO.setLevel(Level.WARNING);
    }
  }

  /**
   * What {@link #write} wrote.
   *
   * @param type of Tribuo's model
   */
  static TribuoClassifier read(Path file, Class<?> type, int vectorSize, int classes)
      throws IOException {
    Model<?> model = model(file, type);
    if (!model.validate(Label.class) || model.getFeatureIDMap().size() != vectorSize) {
      throw new ModelException(
          "%s hears %d numbers; expected a classifier of %d"
              .formatted(file, model.getFeatureIDMap().size(), vectorSize));
    }
    Model<Label> classifier = model.castModel(Label.class);
    Set<String> known = IntStream.range(0, classes).mapToObj(Integer::toString).collect(toSet());
    for (Label label : classifier.getOutputIDInfo().getDomain()) {
      if (!known.contains(label.getLabel())) {
        throw new ModelException(
            "%s knows a class %s; the task has %d".formatted(file, label.getLabel(), classes));
      }
    }
    return new TribuoClassifier(classifier, vectorSize, classes);
  }

  private static Model<?> model(Path file, Class<?> type) throws IOException {
    ModelProto proto = proto(file);
    if (!proto.getClassName().equals(type.getName())) {
      throw new ModelException(
          "%s holds a %s; expected a %s".formatted(file, proto.getClassName(), type.getName()));
    }
    try {
      return Model.deserialize(proto);
    } catch (RuntimeException e) {
      // Tribuo tells contradictions inside by whatever its parsing stumbles over.
      throw damaged(file, e);
    }
  }

  private static ModelProto proto(Path file) throws IOException {
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return ModelProto.parseFrom(in);
    } catch (ZipException | InvalidProtocolBufferException | EOFException e) {
      throw damaged(file, e);
    }
  }

  private static ModelException damaged(Path file, Exception cause) {
    return new ModelException(
        file + " is damaged or no classifier: " + cause.getMessage() + "; train it again", cause);
  }

  @Override
  public double[] probabilities(double[] vector) {
    Example<Label> example = new ArrayExample<>(LabelFactory.UNKNOWN_LABEL, names, vector);
    double[] probabilities = new double[classes];
    for (Map.Entry<String, Label> score : model.predict(example).getOutputScores().entrySet()) {
      probabilities[Integer.parseInt(score.getKey())] = score.getValue().getScore();
    }
    return probabilities;
  }

  @Override
  public void write(Path file) throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      model.serialize().writeTo(out);
    }
  }

  private static String[] names(int count) {
    String[] names = new String[count];
    for (int i = 0; i < count; i++) {
      names[i] = String.format(Locale.ROOT, "%07d", i);
    }
    return names;
  }
}
