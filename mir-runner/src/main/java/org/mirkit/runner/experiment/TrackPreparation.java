package org.mirkit.runner.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.augmentation.OtherSounds;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Track;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.runner.audio.AudioDigest;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.features.FeatureExtractor;
import org.mirkit.runner.features.FeatureKey;
import org.mirkit.runner.features.FeatureStore;
import org.mirkit.runner.features.StoredFeatures;
import org.mirkit.runner.mixing.MixingPool;
import org.mirkit.runner.report.Json;

/**
 * Brings one track's features into the store, with its augmented versions, unless they stand there
 * already.
 *
 * @param extractor from sound to features
 * @param unheard opens files only to ask how long they are
 * @param store where they are kept
 * @param recipe everything but the sound that features depend on: parameters and code
 * @param changed makes the augmented versions
 * @param pool what they are mixed with
 */
record TrackPreparation(
    FeatureExtractor extractor,
    AudioReader unheard,
    FeatureStore store,
    String recipe,
    AugmentedCopies changed,
    MixingPool pool)
    implements Preparation {
  private static final String LABEL_MOVED = "label moved";

  @Override
  public String digest(Track track) {
    return AudioDigest.of(track.audio());
  }

  @Override
  public void claim(String digest, Annotation annotation, int copies) {
    store.claim(store.key(digest, recipe));
    for (int copy = 1; copy <= copies; copy++) {
      store.claim(copyKey(digest, annotation, copy));
      store.claim(copyKey(digest, annotation, copy, LABEL_MOVED));
    }
  }

  @Override
  public OptionalLong values(Track track) {
    AudioFormat wanted = spec().input();
    if (!(track.audio() instanceof AudioSource.File file)) {
      return OptionalLong.empty();
    }
    try (AudioStream sound = unheard.open(file.path(), wanted.channels())) {
      OptionalLong samples = sound.declaredLength();
      return samples.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(values(samples.getAsLong(), sound.format().sampleRateHz()));
    }
  }

  private long values(long samples, int sampleRateHz) {
    long resampled = samples * spec().input().sampleRateHz() / sampleRateHz;
    return (long) spec().channels() * spec().bins() * extractor.representation().frames(resampled);
  }

  @Override
  public String backgrounds() {
    return pool.identity();
  }

  @Override
  public Optional<TrackPreparation> mixing() {
    return changed.needs().otherTracks() ? Optional.of(this) : Optional.empty();
  }

  /** The same with other sounds to mix with. */
  TrackPreparation with(MixingPool others) {
    return new TrackPreparation(extractor, unheard, store, recipe, changed, others);
  }

  @Override
  public PreparedTrack prepare(Track track, String digest, Annotation annotation, int copies) {
    Sound sound = new Sound(track.audio(), extractor, changed.needs().ownChannels());
    boolean clipWanted = copies > 0 && !sound.inOwnChannels;
    PreparedTrack.Variant original = original(sound, annotation, digest, clipWanted);
    return withCopies(new PreparedTrack(digest, List.of(original)), sound, copies);
  }

  /** Puts so many augmented versions beside the original of a track that is prepared. */
  PreparedTrack withCopies(PreparedTrack prepared, Track track, int copies) {
    Sound sound = new Sound(track.audio(), extractor, changed.needs().ownChannels());
    return withCopies(prepared, sound, copies);
  }

  private PreparedTrack withCopies(PreparedTrack prepared, Sound sound, int copies) {
    List<PreparedTrack.Variant> variants = new ArrayList<>();
    PreparedTrack.Variant original = prepared.variants().get(0);
    variants.add(original);
    for (int copy = 1; copy <= copies; copy++) {
      variants.add(augmented(sound, original.annotation(), prepared.digest(), copy));
    }
    return new PreparedTrack(prepared.digest(), List.copyOf(variants));
  }

  /** Where augmented versions follow, the clip is needed whole, and is decoded once for all. */
  private PreparedTrack.Variant original(
      Sound sound, Annotation annotation, String digest, boolean clipWanted) {
    FeatureKey key = store.key(digest, recipe);
    StoredFeatures features =
        find(key)
            .orElseGet(
                () ->
                    clipWanted
                        ? extract(sound.name(), sound.clip(), key)
                        : stored(extractor.features(sound.source), key));
    return new PreparedTrack.Variant(features, annotation);
  }

  private PreparedTrack.Variant augmented(
      Sound sound, Annotation annotation, String digest, int copy) {
    FeatureKey sameLabel = copyKey(digest, annotation, copy);
    Optional<StoredFeatures> stored = find(sameLabel);
    if (stored.isPresent()) {
      return new PreparedTrack.Variant(stored.get(), annotation);
    }
    OtherSounds others = pool.besides(digest);
    LabelledClip made =
        changed.copy(digest, new LabelledClip(sound.clip(), annotation), copy, others);
    // The store keeps sound, not labels: where the change moved the label, it must be done again.
    FeatureKey key =
        made.annotation().equals(annotation)
            ? sameLabel
            : copyKey(digest, annotation, copy, LABEL_MOVED);
    StoredFeatures features = find(key).orElseGet(() -> extract(sound.name(), made.clip(), key));
    return new PreparedTrack.Variant(features, made.annotation());
  }

  /** What stays true of one annotation may not of another: a genre of a chord's sound. */
  private FeatureKey copyKey(String digest, Annotation annotation, int copy, String... more) {
    String said = annotation.getClass().getName() + Json.write(annotation);
    return store.key(
        Stream.concat(
                Stream.of(digest, recipe, changed.recipe(), pool.identity(), "copy " + copy, said),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private Optional<StoredFeatures> find(FeatureKey key) {
    return store.find(key, spec());
  }

  private StoredFeatures extract(String name, AudioClip clip, FeatureKey key) {
    return stored(extractor.extract(name, clip), key);
  }

  private StoredFeatures stored(Features features, FeatureKey key) {
    return store.keep(key, features);
  }

  private FeatureSpec spec() {
    return extractor.representation().spec();
  }

  /** A source that is decoded at most once, and only when something is missing in the store. */
  private static final class Sound {
    private final AudioSource source;
    private final FeatureExtractor extractor;
    private final boolean inOwnChannels;
    private @org.jspecify.annotations.Nullable AudioClip clip;

    Sound(AudioSource source, FeatureExtractor extractor, boolean inOwnChannels) {
      this.source = source;
      this.extractor = extractor;
      this.inOwnChannels = inOwnChannels;
    }

    String name() {
      return source.name();
    }

    AudioClip clip() {
      if (clip == null) {
        clip = inOwnChannels ? extractor.loadInOwnChannels(source) : extractor.load(source);
      }
      return clip;
    }
  }
}
