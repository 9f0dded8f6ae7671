package org.mirkit.api.representation;

import java.util.Arrays;
import org.apiguardian.api.API;

/** One axis of a representation: what it measures, in which unit, and where its points lie. */
@API(status = API.Status.STABLE, since = "1.0")
public final class Axis {
  private final String name;
  private final String unit;
  private final double[] coordinates;

  private Axis(String name, String unit, double[] coordinates) {
    this.name = name;
    this.unit = unit;
    this.coordinates = coordinates;
  }

  /**
   * An axis with a coordinate for each point.
   *
   * @param name what it measures: {@code frequency}
   * @param unit of the coordinates: {@code Hz}; empty for a mere index
   * @param coordinates copied
   */
  public static Axis of(String name, String unit, double... coordinates) {
    return new Axis(name, unit, coordinates.clone());
  }

  /** An axis whose points are only numbered: 0, 1, 2 … */
  public static Axis index(String name, int size) {
    double[] numbers = new double[size];
    Arrays.setAll(numbers, i -> i);
    return new Axis(name, "", numbers);
  }

  /** What it measures. */
  public String name() {
    return name;
  }

  /** The unit of its coordinates; empty for a mere index. */
  public String unit() {
    return unit;
  }

  /** Number of points. */
  public int size() {
    return coordinates.length;
  }

  /** Where a point lies, in {@link #unit()}. */
  public double coordinate(int index) {
    return coordinates[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Axis that
        && name.equals(that.name)
        && unit.equals(that.unit)
        && Arrays.equals(coordinates, that.coordinates);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(coordinates);
  }

  @Override
  public String toString() {
    return name + "[" + size() + (unit.isEmpty() ? "" : " " + unit) + "]";
  }
}
