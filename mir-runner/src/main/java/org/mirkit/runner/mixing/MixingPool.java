package org.mirkit.runner.mixing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.augmentation.OtherSounds;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AudioSource;
import org.mirkit.runner.io.Sha256;

/**
 * All sounds that may be mixed into copies of tracks: those of the backgrounds' folders, and those
 * of the tracks that are learned from, of which a track gets any but itself.
 */
public final class MixingPool {
  private final SoundLoader loader;
  private final Backgrounds backgrounds;
  private final List<Member> members;
  private final String identity;

  /**
   * A track to mix others with.
   *
   * @param digest of its audio content
   * @param source of its sound
   * @param annotation what is said about it
   * @param words identifies what is said
   */
  public record Member(String digest, AudioSource source, Annotation annotation, String words) {}

  private MixingPool(
      SoundLoader loader, Backgrounds backgrounds, List<Member> members, String identity) {
    this.loader = loader;
    this.backgrounds = backgrounds;
    this.members = members;
    this.identity = identity;
  }

  /**
   * A pool without tracks.
   *
   * @param folders of backgrounds
   * @throws ConfigException if there are no sounds in one of them
   */
  public static MixingPool of(Set<Path> folders, SoundLoader loader) {
    Backgrounds backgrounds = Backgrounds.of(folders, loader);
    return new MixingPool(loader, backgrounds, List.of(), backgrounds.identity());
  }

  /** The same backgrounds with tracks; which track a number stands for depends on their order. */
  public MixingPool with(List<Member> tracks) {
    String said =
        tracks.stream()
            .map(member -> member.digest() + "\t" + member.words() + "\n")
            .collect(Collectors.joining());
    String all = identity + Sha256.ofBytes(said.getBytes(StandardCharsets.UTF_8));
    return new MixingPool(loader, backgrounds, List.copyOf(tracks), all);
  }

  /** All that a mixture depends on besides the track, the change and chance; empty of nothing. */
  public String identity() {
    return identity;
  }

  /**
   * What a track is mixed with.
   *
   * @param digest of the content of its own audio, which it never gets
   */
  public OtherSounds besides(String digest) {
    return new Others(digest);
  }

  private final class Others implements OtherSounds {
    private final String own;

    Others(String own) {
      this.own = own;
    }

    @Override
    public LabelledClip track(AudioFormat format, RandomGenerator random) {
      List<Member> others = new ArrayList<>(members);
      others.removeIf(member -> member.digest().equals(own));
      if (others.isEmpty()) {
        throw new ConfigException(
            "mix: there is no other track to mix this one with; give it a background, or learn from more tracks");
      }
      Member drawn = others.get(random.nextInt(others.size()));
      return new LabelledClip(loader.load(drawn.source(), format), drawn.annotation());
    }

    @Override
    public AudioClip background(Path folder, AudioFormat format, RandomGenerator random) {
      return backgrounds.draw(folder, format, random);
    }
  }
}
