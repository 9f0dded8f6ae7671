package org.mirkit.runner.listen;

import java.util.Optional;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.InvertibleRepresentation;

/**
 * A sound that was made from features, and how near it comes.
 *
 * @param sound the sound
 * @param convergenceDb distance of its features from those wanted, ‖S′ − S‖/‖S‖ in dB, as
 *     magnitudes: the spectral convergence of Sturmel and Daudet, "Signal reconstruction from STFT
 *     magnitude: a state of the art" (2011). −20 dB is a tenth; 0 dB is nothing alike
 * @param snrDb signal-to-noise ratio of its samples against the sound that the features are of, if
 *     that is at hand. It is low wherever the phase was guessed, however alike the two may sound
 */
public record Resynthesis(AudioClip sound, double convergenceDb, Optional<Double> snrDb) {

  /**
   * Makes a sound from features.
   *
   * @param original the sound that they are of, in the format of the representation's input
   */
  public static Resynthesis of(
      InvertibleRepresentation representation, Features features, Optional<AudioClip> original) {
    AudioClip sound = representation.invert(features);
    return new Resynthesis(
        sound,
        convergence(features, representation.extract(sound)),
        original.map(clip -> signalToNoise(clip, sound)));
  }

  private static double convergence(Features wanted, Features reached) {
    int frames = Math.min(wanted.frames(), reached.frames());
    Features a = wanted.crop(0, frames);
    Features b = reached.crop(0, frames);
    float[] wantedRow = new float[frames];
    float[] reachedRow = new float[frames];
    double difference = 0;
    double norm = 0;
    for (int channel = 0; channel < a.spec().channels(); channel++) {
      for (int bin = 0; bin < a.spec().bins(); bin++) {
        a.copyRow(channel, bin, wantedRow, 0);
        b.copyRow(channel, bin, reachedRow, 0);
        for (int i = 0; i < frames; i++) {
          double magnitude = magnitude(wantedRow[i], a.spec().unit());
          double off = magnitude - magnitude(reachedRow[i], a.spec().unit());
          difference += off * off;
          norm += magnitude * magnitude;
        }
      }
    }
    return 10 * Math.log10(difference / norm);
  }

  /** Levels and powers would count the loudest moments alone, or the silent ones as much. */
  private static double magnitude(double value, String unit) {
    return switch (unit) {
      case "dB" -> Math.pow(10, value / 20);
      case "power" -> Math.sqrt(Math.max(0, value));
      default -> value;
    };
  }

  private static double signalToNoise(AudioClip original, AudioClip sound) {
    double signal = 0;
    double noise = 0;
    for (int channel = 0; channel < sound.format().channels(); channel++) {
      float[] wanted = original.samples(channel);
      float[] reached = sound.samples(channel);
      for (int i = 0; i < Math.min(wanted.length, reached.length); i++) {
        double off = (double) wanted[i] - reached[i];
        signal += (double) wanted[i] * wanted[i];
        noise += off * off;
      }
    }
    return 10 * Math.log10(signal / noise);
  }
}
