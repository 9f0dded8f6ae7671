package org.mirkit.runner.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one YAML text into a tree whose every key and value knows its line and column.
 *
 * <p>Works on Jackson's events rather than on its tree, which has no locations, drops repeated keys
 * and takes {@code yes} for a boolean. Aliases stand for the anchored value; tags, merge keys and
 * further documents are refused.
 */
final class YamlReader {
  private static final YAMLFactory FACTORY = YAMLFactory.builder().build();
  private static final String MERGE_KEY = "<<";

  /** Against a few lines of aliases that stand for billions of values. */
  private static final int MOST_NODES = 200_000;

  private final Origin source;
  private final boolean lined;
  private final int[] codePoints;
  private final ProblemLog problems;
  private final Map<String, Node> anchors = new HashMap<>();

  private YamlReader(Origin source, boolean lined, String text, ProblemLog problems) {
    this.source = source;
    this.lined = lined;
    this.codePoints = text.codePoints().toArray();
    this.problems = problems;
  }

  /** The tree of a file's text; an empty text gives a null scalar. */
  static Node readFile(String text, Origin start, ProblemLog problems) {
    return new YamlReader(start, true, text, problems).read(text);
  }

  /** The tree of a text that is no file: all in it has the one given origin. */
  static Node readFragment(String text, Origin origin, ProblemLog problems) {
    return new YamlReader(origin, false, text, problems).read(text);
  }

  private Node read(String text) {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        return Node.Scalar.plain(source, "");
      }
      Node root = value(parser, TreePath.ROOT);
      if (parser.nextToken() != null) {
        return broken(parser, TreePath.ROOT, "a second YAML document begins here; one is allowed");
      }
      if (root.isLargerThan(MOST_NODES)) {
        return problems.broken(source, TreePath.ROOT, "more than " + MOST_NODES + " values");
      }
      return root;
    } catch (JsonProcessingException e) {
      SyntaxError error = SyntaxError.of(e);
      return problems.broken(
          at(error.line(), error.column()), TreePath.ROOT, "this is not YAML: " + error.message());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string", e);
    }
  }

  /** The value that begins at the current token. */
  private Node value(YAMLParser parser, TreePath path) throws IOException {
    String anchor = anchor(parser);
    String tag = parser.getTypeId();
    Origin origin = origin(parser);
    Node node = untagged(parser, path);
    if (tag != null) {
      return problems.broken(
          origin, path, "the tag '!" + tag + "' is not allowed; write the value without a tag");
    }
    if (anchor != null) {
      anchors.put(anchor, node);
    }
    return node;
  }

  private Node untagged(YAMLParser parser, TreePath path) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return mapping(parser, path);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return sequence(parser, path);
    }
    return parser.isCurrentAlias() ? alias(parser, path) : scalar(parser);
  }

  private Node mapping(YAMLParser parser, TreePath path) throws IOException {
    Origin origin = origin(parser);
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      Location place = origin(parser).location();
      parser.nextToken();
      Node node = value(parser, path.key(key));
      Node.@Nullable Entry first = entries.putIfAbsent(key, new Node.Entry(place, node));
      reportKey(key, place, first, path);
    }
    entries.remove(MERGE_KEY);
    return new Node.Mapping(origin, entries);
  }

  private void reportKey(String key, Location place, Node.@Nullable Entry first, TreePath path) {
    if (first != null) {
      String lines =
          lined ? ", in line %d and in line %d".formatted(first.key().line(), place.line()) : "";
      problems.add(place, path.key(key), "'" + key + "' is given twice" + lines + "; keep one");
    }
    if (key.equals(MERGE_KEY)) {
      problems.add(
          place, path, "the merge key '<<' is not supported; use 'include: <file>' or an alias");
    }
  }

  private Node sequence(YAMLParser parser, TreePath path) throws IOException {
    Origin origin = origin(parser);
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser, path.index(items.size())));
    }
    return new Node.Sequence(origin, items);
  }

  private Node alias(YAMLParser parser, TreePath path) throws IOException {
    Node target = anchors.get(parser.getText());
    if (target != null) {
      return target;
    }
    return broken(
        parser,
        path,
        "'*%s' stands for nothing; an '&%s' must come before it"
            .formatted(parser.getText(), parser.getText()));
  }

  private Node.Scalar scalar(YAMLParser parser) throws IOException {
    Origin origin = origin(parser);
    String text = parser.getText();
    return isPlain(parser.currentTokenLocation())
        ? Node.Scalar.plain(origin, text)
        : Node.Scalar.text(origin, text);
  }

  /** Jackson tells the anchors of mappings and lists; those of scalars only the text has. */
  private @Nullable String anchor(YAMLParser parser) throws IOException {
    if (parser.isCurrentAlias()) {
      return null;
    }
    if (parser.currentToken().isStructStart()) {
      return parser.getObjectId();
    }
    int start = (int) parser.currentTokenLocation().getCharOffset();
    int end = endOfAnchor(start);
    return end == start ? null : new String(codePoints, start + 1, end - start - 1);
  }

  /** Jackson does not tell whether a scalar had quotes, but the text does. */
  private boolean isPlain(JsonLocation location) {
    int position = endOfAnchor((int) location.getCharOffset());
    while (position < codePoints.length && Character.isWhitespace(codePoints[position])) {
      position++;
    }
    return position >= codePoints.length || "\"'|>".indexOf(codePoints[position]) < 0;
  }

  /** Where an anchor that begins at a position ends; the position itself if none does. */
  private int endOfAnchor(int position) {
    int end = position;
    if (end < codePoints.length && codePoints[end] == '&') {
      while (end < codePoints.length && !endsAnchor(codePoints[end])) {
        end++;
      }
    }
    return end;
  }

  private static boolean endsAnchor(int codePoint) {
    return Character.isWhitespace(codePoint) || ",[]{}".indexOf(codePoint) >= 0;
  }

  private Node broken(YAMLParser parser, TreePath path, String message) {
    return problems.broken(origin(parser), path, message);
  }

  private Origin origin(YAMLParser parser) {
    JsonLocation location = parser.currentTokenLocation();
    return at(location.getLineNr(), location.getColumnNr());
  }

  private Origin at(int line, int column) {
    return lined ? source.at(line, column) : source;
  }
}
