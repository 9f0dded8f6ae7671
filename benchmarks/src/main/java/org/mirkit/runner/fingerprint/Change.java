package org.mirkit.runner.fingerprint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.runner.config.ConfigEngine;

/**
 * Something that is done to a recording, after which a person would call it the same one still.
 *
 * @param name in words
 * @param chain what is done, one after another
 */
record Change(String name, List<Augmentation> chain) {
  private static final double SEMITONES_PER_OCTAVE = 12;

  /** All changes that are tried, the first of them none at all. */
  static List<Change> all(ConfigEngine engine) {
    String encoded = "band-limit minLowCutHz=40 maxLowCutHz=40 minHighCutHz=5000 maxHighCutHz=5000";
    return List.of(
        of(engine, "as it is"),
        of(engine, "12 dB quieter", "gain minDb=-12 maxDb=-12"),
        of(engine, "40 Hz to 5 kHz, as by a codec of few bits", encoded),
        of(engine, "8 bits, mu-law", "quantization minBits=8 maxBits=8"),
        of(engine, "white noise, 20 dB SNR", "noise minSnrDb=20 maxSnrDb=20"),
        of(engine, "white noise, 10 dB SNR", "noise minSnrDb=10 maxSnrDb=10"),
        of(engine, "any 50 %", "crop minShare=0.5 maxShare=0.5"),
        of(engine, "any 15 %", "crop minShare=0.15 maxShare=0.15"),
        of(
            engine,
            "quieter, band limited, 20 dB SNR, any 50 %",
            "gain minDb=-12 maxDb=-12",
            encoded,
            "noise minSnrDb=20 maxSnrDb=20",
            "crop minShare=0.5 maxShare=0.5"),
        of(engine, "0.2 % faster and higher", faster(1.002)),
        of(engine, "0.5 % faster and higher", faster(1.005)),
        of(engine, "1 % faster and higher", faster(1.01)),
        of(engine, "2 % faster and higher", faster(1.02)),
        of(engine, "2 % slower, same pitch", "time-stretch minFactor=1.02 maxFactor=1.02"),
        of(engine, "a semitone higher, same speed", "pitch-shift minSemitones=1 maxSemitones=1"));
  }

  private static String faster(double factor) {
    double semitones = SEMITONES_PER_OCTAVE * Math.log(factor) / Math.log(2);
    return "varispeed minSemitones=%1$s maxSemitones=%1$s".formatted(semitones);
  }

  private static Change of(ConfigEngine engine, String name, String... chain) {
    return new Change(
        name,
        Stream.of(chain)
            .map(words -> Arrays.asList(words.split(" ")))
            .map(
                words ->
                    engine
                        .bindPart(Augmentation.class, words.get(0), words.subList(1, words.size()))
                        .value())
            .toList());
  }

  /** The changed recording; what is by chance depends on its name alone. */
  AudioClip apply(String recording, AudioClip clip) {
    CRC32 seed = new CRC32();
    seed.update(recording.getBytes(StandardCharsets.UTF_8));
    SplittableRandom random = new SplittableRandom(seed.getValue());
    LabelledClip changed = new LabelledClip(clip, ClassLabel.of("music"));
    for (Augmentation augmentation : chain) {
      changed = augmentation.apply(changed, random);
    }
    return changed.clip();
  }
}
