package org.mirkit.representations.augmentation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationNeeds;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.augmentation.OtherSounds;
import org.mirkit.api.data.Annotation;

/**
 * Adds another sound, a background or another track, at a random signal-to-noise ratio: the power
 * of the whole clip over that of the part that is added. Where one of them is silent there is no
 * such ratio, and the sound stays as it is.
 *
 * <p>Of a longer sound a random part is added. A shorter one is heard again and again from a random
 * place of it, except where its labels count: then it begins with the track and is heard once.
 */
public final class Mix implements Augmentation {
  private final Optional<Path> background;
  private final MixedLabels labels;
  private final Range snrDb;

  /** Mixing as the config says. */
  public Mix(MixConfig config) {
    background = config.background();
    labels = config.labels();
    snrDb = new Range(config.minSnrDb(), config.maxSnrDb());
  }

  @Override
  public AugmentationNeeds needs() {
    return background
        .map(AugmentationNeeds::ofBackground)
        .orElseGet(AugmentationNeeds::ofOtherTracks);
  }

  @Override
  public LabelledClip apply(LabelledClip original, RandomGenerator random) {
    return apply(original, OtherSounds.none(), random);
  }

  @Override
  public LabelledClip apply(LabelledClip original, OtherSounds others, RandomGenerator random) {
    AudioFormat format = original.clip().format();
    double ratioDb = snrDb.draw(random);
    if (background.isPresent()) {
      AudioClip sound = others.background(background.get(), format, random);
      float[][] looped = looped(sound, original.clip().length(), random);
      return mixed(original, looped, ratioDb, original.annotation());
    }
    LabelledClip other = others.track(format, random);
    return labels == MixedLabels.OWN
        ? mixed(
            original,
            looped(other.clip(), original.clip().length(), random),
            ratioDb,
            original.annotation())
        : together(original, other, ratioDb, random);
  }

  private static LabelledClip together(
      LabelledClip original, LabelledClip other, double ratioDb, RandomGenerator random) {
    int length = original.clip().length();
    int found = other.clip().length();
    int start = found > length ? random.nextInt(found - length + 1) : 0;
    int end = Math.min(found, start + length);
    float[][] part = new float[original.clip().format().channels()][length];
    for (int channel = 0; channel < part.length; channel++) {
      System.arraycopy(other.clip().samples(channel), start, part[channel], 0, end - start);
    }
    double rateHz = original.clip().sampleRateHz();
    Annotation heard = other.annotation().cropped(start / rateHz, end / rateHz);
    return mixed(original, part, ratioDb, united(original.annotation(), heard));
  }

  private static Annotation united(Annotation own, Annotation others) {
    return own.heardWith(others)
        .orElseThrow(
            () ->
                new ConfigException(
                    "labels",
                    "labels: found both, but what is true of two sounds at once does not follow from the %s of each; leave labels out, and mix so softly that the track's own stay true"
                        .formatted(own.getClass().getSimpleName())));
  }

  /** As many samples of a sound, from a random place on, after its end from its beginning. */
  private static float[][] looped(AudioClip sound, int length, RandomGenerator random) {
    int found = sound.length();
    int start = random.nextInt(found > length ? found - length + 1 : found);
    float[][] part = new float[sound.format().channels()][length];
    for (int channel = 0; channel < part.length; channel++) {
      int from = start;
      for (int done = 0; done < length; from = 0) {
        int count = Math.min(length - done, found - from);
        System.arraycopy(sound.samples(channel), from, part[channel], done, count);
        done += count;
      }
    }
    return part;
  }

  /** Adds the original to what was mixed in, in the arrays of the latter. */
  private static LabelledClip mixed(
      LabelledClip original, float[][] part, double ratioDb, Annotation annotation) {
    float[][] signal = new float[part.length][];
    Arrays.setAll(signal, original.clip()::samples);
    double power = Channels.energy(signal);
    double partPower = Channels.energy(part);
    if (power == 0 || partPower == 0) {
      return original;
    }
    float factor = (float) Math.sqrt(power / partPower / Math.pow(10, ratioDb / 10));
    for (int channel = 0; channel < part.length; channel++) {
      for (int i = 0; i < part[channel].length; i++) {
        part[channel][i] = signal[channel][i] + factor * part[channel][i];
      }
    }
    return new LabelledClip(AudioClip.of(original.clip().sampleRateHz(), part), annotation);
  }
}
