package org.mirkit.representations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.hpss.Hpss;
import org.mirkit.representations.hpss.HpssConfig;
import org.mirkit.representations.onset.FourierTempogram;
import org.mirkit.representations.onset.FourierTempogramConfig;
import org.mirkit.representations.onset.OnsetStrength;
import org.mirkit.representations.onset.OnsetStrengthConfig;
import org.mirkit.representations.onset.Tempogram;
import org.mirkit.representations.onset.TempogramConfig;
import org.mirkit.representations.pitch.Pyin;
import org.mirkit.representations.pitch.PyinConfig;
import org.mirkit.representations.pitch.Yin;
import org.mirkit.representations.pitch.YinConfig;

/**
 * Prints how many times faster than real time one thread is, for features of pitch and rhythm: the
 * best of many runs over 60 s of tones and noise at 22.05 kHz.
 */
public final class PitchSpeedCheck {
  private static final int SECONDS = 60;

  private PitchSpeedCheck() {}

  public static void main(String[] arguments) {
    AudioClip clip = melodyInNoise();
    Map<String, Representation> features = new LinkedHashMap<>();
    features.put("onset-strength", new OnsetStrength(OnsetStrengthConfig.defaults()));
    features.put("tempogram", new Tempogram(TempogramConfig.defaults()));
    features.put("fourier-tempogram", new FourierTempogram(FourierTempogramConfig.defaults()));
    features.put("yin", new Yin(YinConfig.defaults()));
    features.put("pyin", new Pyin(PyinConfig.defaults()));
    features.put("hpss", new Hpss(HpssConfig.defaults()));
    features.forEach((name, feature) -> print(name, feature, clip));
  }

  /** A new tone of four partials each half second, under a little noise. */
  private static AudioClip melodyInNoise() {
    Random random = new Random(1);
    float[] samples = new float[SECONDS * 22_050];
    double hz = 220;
    for (int i = 0; i < samples.length; i++) {
      if (i % 11_025 == 0) {
        hz = 110 * Math.pow(2, random.nextInt(25) / 12.0);
      }
      double value = 0.02 * (random.nextDouble() - 0.5);
      for (int partial = 1; partial <= 4; partial++) {
        value += 0.3 / partial * Math.sin(2 * Math.PI * hz * partial * i / 22_050);
      }
      samples[i] = (float) value;
    }
    return AudioClip.of(22_050, samples);
  }

  private static void print(String name, Representation feature, AudioClip clip) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 30; run++) {
      long start = System.nanoTime();
      feature.extract(clip);
      best = Math.min(best, System.nanoTime() - start);
    }
    System.out.printf("%-20s %6.0f x real time%n", name, SECONDS * 1e9 / best);
  }
}
