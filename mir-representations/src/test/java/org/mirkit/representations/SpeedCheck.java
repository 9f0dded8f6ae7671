package org.mirkit.representations;

import java.util.Random;
import java.util.function.Supplier;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelSpectrogram;
import org.mirkit.representations.resample.WindowedSincConfig;
import org.mirkit.representations.resample.WindowedSincResampler;

/** Prints how many times faster than real time one thread is: the best of many runs over 60 s. */
public final class SpeedCheck {
  private SpeedCheck() {}

  public static void main(String[] arguments) {
    MelSpectrogram mel = new MelSpectrogram(MelConfig.defaults());
    AudioClip clip = noise(22_050);
    print("mel 22.05 kHz 2048/512/128, dB", () -> mel.extract(clip));
    WindowedSincResampler resampler = new WindowedSincResampler(WindowedSincConfig.defaults());
    AudioClip cd = noise(44_100);
    print("resample 44.1 to 22.05 kHz", () -> resampler.resample(cd, 22_050));
    print("resample 44.1 to 16 kHz", () -> resampler.resample(cd, 16_000));
    AudioClip dat = noise(48_000);
    print("resample 48 to 44.1 kHz", () -> resampler.resample(dat, 44_100));
  }

  private static AudioClip noise(int sampleRateHz) {
    Random random = new Random(1);
    float[] samples = new float[60 * sampleRateHz];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = random.nextFloat() - 0.5f;
    }
    return AudioClip.of(sampleRateHz, samples);
  }

  private static void print(String name, Supplier<?> work) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 60; run++) {
      long start = System.nanoTime();
      work.get();
      best = Math.min(best, System.nanoTime() - start);
    }
    System.out.printf("%-32s %6.0f x real time%n", name, 60e9 / best);
  }
}
