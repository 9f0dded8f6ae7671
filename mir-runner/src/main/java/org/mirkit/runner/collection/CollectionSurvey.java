package org.mirkit.runner.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.mirkit.api.MirException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Track;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.audio.AudioDigest;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.features.StorageException;
import org.mirkit.runner.fingerprint.Fingerprints;

/**
 * Hears every track of a collection once, for its level and its fingerprint; what was heard before
 * is not heard again.
 */
public final class CollectionSurvey {
  private static final int BLOCK_SAMPLES = 1 << 15;

  private final AudioReader reader;
  private final Fingerprints fingerprints;
  private final FactStore store;

  /** A survey that keeps what it measures beside the fingerprints. */
  public CollectionSurvey(AudioReader reader, Fingerprints fingerprints) {
    this.reader = reader.heardBy(fingerprints);
    this.fingerprints = fingerprints;
    this.store = new FactStore(fingerprints.cache(), "facts 2 " + fingerprints.recipe());
  }

  /**
   * What is known of all tracks, in their order.
   *
   * @throws MirException if nothing can be kept
   */
  public CollectionFacts of(List<Track> tracks, Executor executor, Progress progress) {
    Map<String, Track> byId = new TreeMap<>();
    tracks.forEach(track -> byId.put(track.id(), track));
    ConcurrentLinkedQueue<TrackFacts> found = new ConcurrentLinkedQueue<>();
    Listener listener = new Listener(byId, found, progress, new AtomicReference<>());
    progress.start("tracks", byId.size());
    executor.execute(
        byId.keySet().stream().map(id -> new Job("survey", "", id)).toList(),
        job -> found.add(of(byId.get(job.trackId()))),
        listener);
    progress.done();
    if (listener.fatal().get() != null) {
      throw listener.fatal().get();
    }
    List<TrackFacts> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(facts -> facts.track().id()));
    return CollectionFacts.of(sorted, fingerprints.alike(digests(sorted)));
  }

  private static Map<String, String> digests(List<TrackFacts> tracks) {
    Map<String, String> digests = new HashMap<>();
    tracks.stream()
        .filter(facts -> facts.sound().isPresent())
        .forEach(facts -> digests.put(facts.track().id(), facts.digest()));
    return digests;
  }

  private TrackFacts of(Track track) {
    String digest = AudioDigest.of(track.audio());
    Optional<SoundFacts> known = fingerprints.has(digest) ? store.find(digest) : Optional.empty();
    SoundFacts sound = known.orElseGet(() -> hear(track.audio(), digest));
    return new TrackFacts(track, digest, Optional.of(sound), "");
  }

  private SoundFacts hear(AudioSource source, String digest) {
    AudioSource heard = fingerprints.overheard(source);
    SoundFacts facts =
        heard instanceof AudioSource.File file
            ? measure(file)
            : measure(((AudioSource.Rendered) heard).renderer().get());
    fingerprints.keep(heard, digest);
    store.put(digest, facts);
    return facts;
  }

  private SoundFacts measure(AudioSource.File file) {
    try (AudioStream sound = reader.open(file)) {
      LevelMeter meter = new LevelMeter(sound.format());
      float[][] block = new float[sound.format().channels()][BLOCK_SAMPLES];
      for (int count; (count = sound.read(block, 0, BLOCK_SAMPLES)) > 0; ) {
        meter.hear(block, 0, count);
      }
      return meter.finish();
    }
  }

  private static SoundFacts measure(AudioClip clip) {
    float[][] channels = new float[clip.format().channels()][];
    for (int channel = 0; channel < channels.length; channel++) {
      channels[channel] = clip.samples(channel);
    }
    LevelMeter meter = new LevelMeter(clip.format());
    meter.hear(channels, 0, clip.length());
    return meter.finish();
  }

  /** Notes tracks that cannot be read; a cache that fails ends the survey. */
  private record Listener(
      Map<String, Track> tracks,
      ConcurrentLinkedQueue<TrackFacts> found,
      Progress progress,
      AtomicReference<MirException> fatal)
      implements Executor.Listener {

    @Override
    public void done(Job job) {
      progress.advance(1, "");
    }

    @Override
    public void failed(Job job, Exception cause) {
      if (cause instanceof StorageException storage) {
        fatal.compareAndSet(null, storage);
        return;
      }
      String reason = cause instanceof MirException ? cause.getMessage() : cause.toString();
      found.add(
          new TrackFacts(tracks.get(job.trackId()), "", Optional.empty(), String.valueOf(reason)));
      progress.advance(1, "");
    }
  }
}
