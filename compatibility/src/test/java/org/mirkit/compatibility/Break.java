package org.mirkit.compatibility;

/**
 * A change after which some plugin no longer compiles or no longer runs.
 *
 * @param place the type, with the member after a {@code #} if it is one
 * @param change what happened to it, in the words of japicmp
 */
record Break(String place, String change) implements Comparable<Break> {

  @Override
  public int compareTo(Break other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return place + " " + change;
  }
}
