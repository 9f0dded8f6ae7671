package org.mirkit.saliencemelody;

import org.mirkit.api.ModelException;
import org.mirkit.api.representation.Features;

/**
 * How salient each pitch is in a frame: the sum of the spectrum's peaks near its harmonics, each
 * with less weight than the one below (Salamon and Gómez 2012, section II-B). Where the paper finds
 * the frequency of a peak from phases, this one lays a parabola through the peak in dB.
 *
 * @param config the parameters
 * @param pitches the task's
 */
record SalienceFunction(SalienceMelodyConfig config, Pitches pitches) {
  private static final double SEMITONE_CENTS = 100;

  /** So many rows of pitches as there are frames. */
  float[][] of(Features magnitudes) {
    int bins = magnitudes.spec().bins();
    double[] hz = new double[bins];
    double[] loudness = new double[bins];
    float[][] rows = new float[bins][magnitudes.frames()];
    for (int bin = 0; bin < bins; bin++) {
      hz[bin] = magnitudes.spec().frequency().coordinate(bin);
      loudness[bin] = Loudness.of(hz[bin]);
      magnitudes.copyRow(0, bin, rows[bin], 0);
    }
    float[][] saliences = new float[magnitudes.frames()][];
    double[] spectrum = new double[bins];
    for (int frame = 0; frame < saliences.length; frame++) {
      for (int bin = 0; bin < bins; bin++) {
        spectrum[bin] = rows[bin][frame] * loudness[bin];
        requireMagnitude(rows[bin][frame], frame);
      }
      saliences[frame] = of(spectrum, hz);
    }
    return saliences;
  }

  private static void requireMagnitude(float value, int frame) {
    if (!(value >= 0)) {
      throw new ModelException(
          "a magnitude of %s at frame %d; salience-melody takes magnitudes as they are, such as representation { use: stft, value: magnitude }"
              .formatted(value, frame));
    }
  }

  private float[] of(double[] spectrum, double[] hz) {
    double greatest = 0;
    for (double value : spectrum) {
      greatest = Math.max(greatest, value);
    }
    double least = greatest * Math.pow(10, -config.rangeDb() / 20);
    float[] saliences = new float[pitches.size()];
    for (int bin = 1; bin < spectrum.length - 1; bin++) {
      double value = spectrum[bin];
      if (value > spectrum[bin - 1] && value >= spectrum[bin + 1] && value >= least) {
        double off = summit(spectrum[bin - 1], value, spectrum[bin + 1]);
        addPeak(hz[bin] + off * (hz[bin + 1] - hz[bin]), value, saliences);
      }
    }
    return saliences;
  }

  /** Where a parabola through three levels is highest, as a share of a bin. */
  private static double summit(double before, double at, double after) {
    double tiny = 1e-12 * at;
    double a = Math.log(before + tiny);
    double b = Math.log(at);
    double c = Math.log(after + tiny);
    double curvature = a - 2 * b + c;
    return curvature < 0 ? 0.5 * (a - c) / curvature : 0;
  }

  private void addPeak(double hz, double magnitude, float[] saliences) {
    double reach = pitches.steps(SEMITONE_CENTS);
    double weight = magnitude;
    for (int harmonic = 1; harmonic <= config.harmonics(); harmonic++) {
      double place = pitches.placeOf(hz / harmonic);
      int first = Math.max(0, (int) Math.ceil(place - reach));
      int last = Math.min(saliences.length - 1, (int) Math.floor(place + reach));
      for (int pitch = first; pitch <= last; pitch++) {
        double near = Math.cos((pitch - place) / reach * Math.PI / 2);
        saliences[pitch] += (float) (weight * near * near);
      }
      weight *= config.harmonicDecay();
    }
  }
}
