package org.mirkit.representations.inverse;

import java.util.SplittableRandom;
import org.mirkit.representations.dsp.Stft;
import org.mirkit.representations.dsp.StftGeometry;

/**
 * Sound from the magnitudes of its short-time Fourier transform: the phase, which is lost, is
 * guessed, and made consistent by going back and forth between the two.
 *
 * <p>The fast variant of Perraudin, Balazs and Søndergaard, "A fast Griffin-Lim algorithm" (2013),
 * algorithm 2: each step goes on beyond the projection in the direction of the last. As librosa's
 * {@code griffinlim} with 32 iterations, momentum 0.99 and random phase at the start, from a fixed
 * seed, so that equal magnitudes give bitwise equal sound.
 *
 * @param iterations how often
 * @param momentum 0 is the algorithm of 1984
 * @param seed of the phase at the start
 */
public record GriffinLim(int iterations, double momentum, long seed) {
  private static final float LEAST_MAGNITUDE = 1e-30f;

  /** librosa's defaults. */
  public static GriffinLim defaults() {
    return new GriffinLim(32, 0.99, 0);
  }

  /**
   * A signal whose magnitudes are near the given ones.
   *
   * @param magnitudes |X|, [bin][frame], none negative
   */
  public float[] reconstruct(StftGeometry geometry, float[][] magnitudes) {
    Stft stft = new Stft(geometry);
    InverseStft inverse = new InverseStft(geometry);
    int frames = magnitudes[0].length;
    float[] weights = inverse.weights(frames, inverse.samples(frames));
    ComplexSpectrogram guess = randomPhase(magnitudes);
    ComplexSpectrogram before = ComplexSpectrogram.zeros(magnitudes.length, frames);
    ComplexSpectrogram rebuilt = ComplexSpectrogram.zeros(magnitudes.length, frames);
    for (int i = 0; i < iterations; i++) {
      rebuilt.read(stft, inverse.synthesize(guess, weights));
      for (int bin = 0; bin < magnitudes.length; bin++) {
        step(magnitudes[bin], bin, rebuilt, before, guess);
      }
      ComplexSpectrogram spare = before;
      before = rebuilt;
      rebuilt = spare;
    }
    return inverse.synthesize(guess, weights);
  }

  private ComplexSpectrogram randomPhase(float[][] magnitudes) {
    SplittableRandom random = new SplittableRandom(seed);
    ComplexSpectrogram guess = ComplexSpectrogram.zeros(magnitudes.length, magnitudes[0].length);
    for (int bin = 0; bin < magnitudes.length; bin++) {
      for (int frame = 0; frame < magnitudes[bin].length; frame++) {
        double angle = 2 * Math.PI * random.nextDouble();
        guess.re()[bin][frame] = (float) (magnitudes[bin][frame] * Math.cos(angle));
        guess.im()[bin][frame] = (float) (magnitudes[bin][frame] * Math.sin(angle));
      }
    }
    return guess;
  }

  /** The phase of rebuilt − momentum/(1 + momentum)·before, with the magnitudes that are known. */
  private void step(
      float[] magnitudes,
      int bin,
      ComplexSpectrogram rebuilt,
      ComplexSpectrogram before,
      ComplexSpectrogram guess) {
    float share = (float) (momentum / (1 + momentum));
    float[] re = rebuilt.re()[bin];
    float[] im = rebuilt.im()[bin];
    float[] beforeRe = before.re()[bin];
    float[] beforeIm = before.im()[bin];
    float[] guessRe = guess.re()[bin];
    float[] guessIm = guess.im()[bin];
    for (int i = 0; i < magnitudes.length; i++) {
      float x = re[i] - share * beforeRe[i];
      float y = im[i] - share * beforeIm[i];
      float scale = magnitudes[i] / (float) Math.sqrt(x * x + y * y + LEAST_MAGNITUDE);
      guessRe[i] = x * scale;
      guessIm[i] = y * scale;
    }
  }
}
