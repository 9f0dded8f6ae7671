package org.mirkit.api.metric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * What a metric found.
 *
 * @param values named numbers in the order to be shown; the first is the headline. NaN means that
 *     the data does not define it.
 * @param tables details such as a confusion matrix
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Score(Map<String, Double> values, List<Table> tables) {

  /** Copies both, keeping the order. */
  public Score {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    tables = List.copyOf(tables);
  }

  /**
   * Numbers with named rows and columns.
   *
   * @param name such as {@code confusion}
   * @param corner what rows and columns are: {@code reference \ estimate}
   * @param rows a name for each row
   * @param columns a name for each column
   * @param cells a list of numbers for each row
   */
  public record Table(
      String name,
      String corner,
      List<String> rows,
      List<String> columns,
      List<List<Double>> cells) {

    /** Copies the lists. */
    public Table {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      cells = cells.stream().map(List::copyOf).toList();
    }
  }
}
