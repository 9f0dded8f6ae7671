package org.mirkit.saliencemelody;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirkit.api.ModelException;
import org.mirkit.api.music.NoteName;

/**
 * The task's outputs: pitches at equal distances from low to high, {@code A4}, {@code A4+20} (cents
 * above it), and {@code unvoiced}.
 *
 * @param size number of pitches
 * @param lowestHz the first
 * @param centsApart distance between neighbours
 * @param unvoiced which output stands for no melody
 */
record Pitches(int size, double lowestHz, double centsApart, int unvoiced) {
  private static final Pattern FORM = Pattern.compile("([^+]+)(?:\\+(\\d{1,4}))?");
  private static final double TUNING_HZ = 440;
  private static final int TUNING_MIDI = 69;
  private static final double OCTAVE_CENTS = 1200;

  static Pitches of(List<String> outputs) {
    int unvoiced = outputs.indexOf("unvoiced");
    if (unvoiced < 0 || outputs.size() < 3) {
      throw new ModelException(
          "salience-melody answers with pitches and 'unvoiced', but the task's outputs are "
              + outputs
              + "; use it with the task melody or pitch");
    }
    List<Double> cents =
        outputs.stream().filter(name -> !name.equals("unvoiced")).map(Pitches::cents).toList();
    double apart = cents.get(1) - cents.get(0);
    for (int i = 1; i < cents.size(); i++) {
      if (apart <= 0 || cents.get(i) - cents.get(i - 1) != apart) {
        throw new ModelException(
            "salience-melody needs pitches at equal distances from low to high, found " + outputs);
      }
    }
    double lowestHz = TUNING_HZ * Math.pow(2, cents.get(0) / OCTAVE_CENTS);
    return new Pitches(cents.size(), lowestHz, apart, unvoiced);
  }

  /** Cents above A4. */
  private static double cents(String name) {
    Matcher pitch = FORM.matcher(name);
    OptionalInt midi = pitch.matches() ? NoteName.midi(pitch.group(1)) : OptionalInt.empty();
    if (midi.isEmpty()) {
      throw new ModelException(
          "salience-melody knows no pitch '" + name + "'; use it with the task melody or pitch");
    }
    int above = pitch.group(2) == null ? 0 : Integer.parseInt(pitch.group(2));
    return 100.0 * (midi.getAsInt() - TUNING_MIDI) + above;
  }

  /** Where a frequency lies among the pitches, with a fraction. */
  double placeOf(double hz) {
    return OCTAVE_CENTS * Math.log(hz / lowestHz) / Math.log(2) / centsApart;
  }

  /** How many pitches lie within so many cents. */
  double steps(double cents) {
    return cents / centsApart;
  }

  /** The output of a pitch. */
  int unitOf(int pitch) {
    return pitch < unvoiced ? pitch : pitch + 1;
  }

  /** Pitches and no melody. */
  int units() {
    return size + 1;
  }
}
