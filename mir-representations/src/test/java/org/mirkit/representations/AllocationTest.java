package org.mirkit.representations;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.stft.Spectrogram;
import org.mirkit.representations.stft.StftConfig;
import org.mirkit.representations.stft.StftValue;
import org.mirkit.representations.waveform.Waveform;
import org.mirkit.representations.waveform.WaveformConfig;

/**
 * What a representation allocates grows with a sound's length no faster than twice its result:
 * beside the frames themselves nothing is allocated for each of them. Where a definition needs all
 * of the sound before its first frame is known, what is kept of it until then stands here.
 */
class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int RATE_HZ = 22_050;
  private static final int SHORT_SECONDS = 30;

  /** For what a run allocates now and then, whatever the sound: less than 13 bytes a frame. */
  private static final long SLACK_BYTES = 16 << 10;

  /** Frames in {@link #SHORT_SECONDS}, of 512 samples. */
  private static final long FRAMES = (long) SHORT_SECONDS * RATE_HZ / 512;

  /** The levels of 128 mel bands, which are cut off 80 dB below the loudest of the whole sound. */
  private static final int MEL_LEVELS = 128 * Float.BYTES;

  /** The sound and what is left of it at half the rate and so on, which filters read at will. */
  private static final int SOUND_AT_ALL_RATES = 2 * 512 * Float.BYTES;

  /** What a definition needs all of before its first frame is known. */
  private static final Map<String, Integer> KEPT_BYTES_A_FRAME =
      Map.ofEntries(
          Map.entry("mfcc", MEL_LEVELS),
          Map.entry("onset-strength", MEL_LEVELS),
          Map.entry("tempogram", MEL_LEVELS),
          Map.entry("fourier-tempogram", MEL_LEVELS),
          // Peaks and valleys, cut off 80 dB below the loudest.
          Map.entry("spectral-contrast", 3 * 7 * Float.BYTES),
          Map.entry("cqt", SOUND_AT_ALL_RATES),
          Map.entry("vqt", SOUND_AT_ALL_RATES),
          Map.entry("hybrid-cqt", SOUND_AT_ALL_RATES),
          // For each of the six harmonics.
          Map.entry("harmonic-cqt", 6 * SOUND_AT_ALL_RATES),
          // The spectra, until the tuning that their peaks give is known.
          Map.entry("chroma-stft", 1025 * Float.BYTES + SOUND_AT_ALL_RATES),
          Map.entry("chroma-cqt", SOUND_AT_ALL_RATES),
          Map.entry("chroma-vqt", SOUND_AT_ALL_RATES),
          Map.entry("chroma-cens", 2 * SOUND_AT_ALL_RATES),
          Map.entry("tonnetz", SOUND_AT_ALL_RATES));

  private static final int MOST_WARM_UPS = 20;

  private static final Set<String> MADE_OF_OTHERS =
      Set.of("concat", "context", "normalize", "subsample", "beat-sync");

  private static final Map<String, Representation> WITHOUT_DEFAULTS =
      Map.of(
          "stft",
          new Spectrogram(
              new StftConfig(StftFrames.defaults(), StftValue.DB, 1e-10, Optional.empty(), true)),
          "waveform",
          new Waveform(new WaveformConfig(RATE_HZ, 1, Optional.empty())));

  @TestFactory
  Stream<DynamicTest> nothing_is_allocated_for_a_frame_but_the_frame() {
    AudioClip once = music(SHORT_SECONDS);
    AudioClip twice = music(2 * SHORT_SECONDS);
    return new RepresentationsPlugin()
        .providers().stream()
            .filter(RepresentationProvider.class::isInstance)
            .filter(provider -> !MADE_OF_OTHERS.contains(provider.id()))
            .map(
                provider ->
                    dynamicTest(
                        provider.id(),
                        () -> check(provider.id(), byDefault(provider), once, twice)));
  }

  private static void check(
      String id, Representation representation, AudioClip once, AudioClip twice) {
    representation.extract(music(1));
    Run one = Run.of(representation, once);
    Run two = Run.of(representation, twice);
    long result = two.result - one.result;
    long allowed = 2 * result + SLACK_BYTES + KEPT_BYTES_A_FRAME.getOrDefault(id, 0) * FRAMES;
    // Vectors are objects until HotSpot has compiled what works on them.
    for (int i = 0; i < MOST_WARM_UPS && two.allocated - one.allocated > allowed; i++) {
      one = Run.of(representation, once);
      two = Run.of(representation, twice);
    }
    requireAtMost(allowed, id, one, two);
  }

  private static void requireAtMost(long allowed, String id, Run one, Run two) {
    long growth = two.allocated - one.allocated;
    long result = two.result - one.result;
    assertTrue(
        growth <= allowed,
        () ->
            String.format(
                Locale.ROOT,
                "%s allocates %,d bytes for %d s of sound and %,d for twice that: %,d more, though the result"
                    + " grows by %,d only; expected at most %,d more. That is %.1f bytes a frame beside the"
                    + " result: look for objects made for each frame, or for a copy of the whole sound",
                id,
                one.allocated,
                SHORT_SECONDS,
                two.allocated,
                growth,
                result,
                allowed,
                (double) (growth - result) / FRAMES));
  }

  /** With the parameters of a configuration's {@code defaults()}. */
  private static <C extends Record> Representation byDefault(Provider<C, ?> provider)
      throws ReflectiveOperationException {
    if (WITHOUT_DEFAULTS.containsKey(provider.id())) {
      return WITHOUT_DEFAULTS.get(provider.id());
    }
    Object config = provider.configType().getMethod("defaults").invoke(null);
    return (Representation) provider.create(provider.configType().cast(config));
  }

  private record Run(long allocated, long result) {
    static Run of(Representation representation, AudioClip clip) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      Features features = representation.extract(clip);
      long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
      return new Run(allocated, 4L * features.size());
    }
  }

  private static AudioClip music(int seconds) {
    float[] samples = SyntheticSounds.noise(seconds * RATE_HZ, 1);
    float[] tone = SyntheticSounds.sine(440, seconds * RATE_HZ);
    for (int i = 0; i < samples.length; i++) {
      samples[i] = 0.1f * samples[i] + tone[i];
    }
    return SyntheticSounds.clip(samples);
  }
}
