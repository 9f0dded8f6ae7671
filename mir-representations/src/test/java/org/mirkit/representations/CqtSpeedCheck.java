package org.mirkit.representations;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.chroma.ChromaBins;
import org.mirkit.representations.chroma.ChromaCensConfig;
import org.mirkit.representations.chroma.ChromaCqtConfig;
import org.mirkit.representations.chroma.ChromaNorm;
import org.mirkit.representations.chroma.ChromaProviders;
import org.mirkit.representations.chroma.ChromaStftConfig;
import org.mirkit.representations.cqt.CqtBins;
import org.mirkit.representations.cqt.CqtConfig;
import org.mirkit.representations.cqt.CqtFilters;
import org.mirkit.representations.cqt.CqtGrid;
import org.mirkit.representations.cqt.CqtProviders;
import org.mirkit.representations.cqt.CqtTuning;
import org.mirkit.representations.cqt.CqtValue;
import org.mirkit.representations.cqt.HarmonicCqtConfig;
import org.mirkit.representations.cqt.VqtConfig;
import org.mirkit.representations.tuning.TuningEstimator;

/**
 * Prints how many times faster than real time constant-Q and chroma are on one thread: the best of
 * many runs over 60 s of chords with a little noise.
 */
public final class CqtSpeedCheck {
  private CqtSpeedCheck() {}

  public static void main(String[] arguments) {
    AudioClip clip = tones();
    Representation cqt = CqtProviders.CQT.create(magnitudes());
    print("cqt 84 bins, magnitude", () -> cqt.extract(clip));
    Representation levels = CqtProviders.CQT.create(CqtConfig.defaults());
    print("cqt 84 bins, dB", () -> levels.extract(clip));
    Representation vqt = CqtProviders.VQT.create(VqtConfig.defaults());
    print("vqt 84 bins, dB", () -> vqt.extract(clip));
    Representation hybrid = CqtProviders.HYBRID_CQT.create(CqtConfig.defaults());
    print("hybrid-cqt 84 bins, dB", () -> hybrid.extract(clip));
    TuningEstimator tuning = new TuningEstimator(22_050, 12);
    print("tuning", () -> tuning.estimate(clip.samples(0)));
    Representation stft = ChromaProviders.CHROMA_STFT.create(ChromaStftConfig.defaults());
    print("chroma-stft, tuning estimated", () -> stft.extract(clip));
    Representation chroma = ChromaProviders.CHROMA_CQT.create(ChromaCqtConfig.defaults());
    print("chroma-cqt, tuning estimated", () -> chroma.extract(clip));
    Representation untuned = ChromaProviders.CHROMA_CQT.create(untuned());
    print("chroma-cqt, tuning 0", () -> untuned.extract(clip));
    Representation cens = ChromaProviders.CHROMA_CENS.create(ChromaCensConfig.defaults());
    print("chroma-cens, tuning estimated", () -> cens.extract(clip));
    Representation harmonic = CqtProviders.HARMONIC_CQT.create(HarmonicCqtConfig.defaults());
    print("harmonic-cqt 6 x 360 bins, dB", () -> harmonic.extract(clip));
  }

  private static CqtConfig magnitudes() {
    return new CqtConfig(
        CqtGrid.defaults(), CqtBins.defaults(), CqtTuning.A440, CqtFilters.of(CqtValue.MAGNITUDE));
  }

  private static ChromaCqtConfig untuned() {
    return new ChromaCqtConfig(
        CqtGrid.defaults(), new ChromaBins(7, 36, 12, Optional.of(0.0)), 0, ChromaNorm.MAX);
  }

  /** Chords of decaying tones with four partials and a little noise. */
  private static AudioClip tones() {
    Random random = new Random(1);
    float[] samples = new float[60 * 22_050];
    for (int i = 0; i < samples.length; i++) {
      int beat = i / 11_025;
      double t = i % 11_025 / 22_050.0;
      double sum = 0;
      for (int voice = 0; voice < 3; voice++) {
        double hz = 110 * Math.pow(2, (beat * 7 % 12 + 4 * voice) / 12.0);
        for (int partial = 1; partial <= 4; partial++) {
          sum += Math.sin(2 * Math.PI * partial * hz * t) / partial;
        }
      }
      samples[i] = (float) (0.1 * Math.exp(-3 * t) * sum + 0.002 * (random.nextFloat() - 0.5));
    }
    return AudioClip.of(22_050, samples);
  }

  private static void print(String name, Supplier<?> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    long leastBusy = Long.MAX_VALUE;
    long end = System.nanoTime() + 6_000_000_000L;
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      long startBusy = threads.getCurrentThreadCpuTime();
      work.get();
      leastBusy = Math.min(leastBusy, threads.getCurrentThreadCpuTime() - startBusy);
      best = Math.min(best, System.nanoTime() - start);
    }
    System.out.printf(
        "%-32s %6.0f x real time, %6.0f by processor time%n", name, 60e9 / best, 60e9 / leastBusy);
  }
}
