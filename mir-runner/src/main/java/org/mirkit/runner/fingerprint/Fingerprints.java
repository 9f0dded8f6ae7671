package org.mirkit.runner.fingerprint;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.api.data.AudioSource;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.audio.SoundListener;

/**
 * The fingerprints of a collection: made while its sound is read for something else, or for
 * themselves; kept on disk by content. Safe for use by several threads.
 */
public final class Fingerprints implements SoundListener {
  private static final int BLOCK_SAMPLES = 1 << 15;

  private final Fingerprinting fingerprinting;
  private final Path cache;
  private final FingerprintStore store;
  private final Map<String, Fingerprint> heard = new ConcurrentHashMap<>();

  /** Fingerprints that are kept in the folder of a cache. */
  public Fingerprints(Fingerprinting fingerprinting, Path cache) {
    this.fingerprinting = fingerprinting;
    this.cache = cache;
    this.store = new FingerprintStore(cache, fingerprinting.recipe());
  }

  /** The folder in which they are kept, among other things. */
  public Path cache() {
    return cache;
  }

  /** Everything but the sound that they depend on. */
  public String recipe() {
    return fingerprinting.recipe();
  }

  @Override
  public Ear begin(String name, AudioFormat format) {
    return listening(name, format);
  }

  /** The same sound; if it is rendered, it is heard whenever it is. */
  public AudioSource overheard(AudioSource source) {
    return source instanceof AudioSource.Rendered rendered
        ? new AudioSource.Rendered(rendered.recipe(), () -> overheard(rendered))
        : source;
  }

  private AudioClip overheard(AudioSource.Rendered rendered) {
    AudioClip clip = rendered.renderer().get();
    hear(rendered.name(), clip);
    return clip;
  }

  private void hear(String name, AudioClip clip) {
    Ear ear = listening(name, clip.format());
    float[][] channels = new float[clip.format().channels()][];
    for (int channel = 0; channel < channels.length; channel++) {
      channels[channel] = clip.samples(channel);
    }
    ear.hear(channels, 0, clip.length());
    ear.end();
  }

  private Ear listening(String name, AudioFormat format) {
    Fingerprinter fingerprinter = fingerprinting.begin(format);
    return new Ear() {
      @Override
      public void hear(float[][] channels, int offset, int count) {
        fingerprinter.hear(channels, offset, count);
      }

      @Override
      public void end() {
        heard.put(name, fingerprinter.finish());
      }
    };
  }

  /** Stores what was heard of a source, now that its content is known. */
  public void keep(AudioSource source, String contentDigest) {
    Fingerprint fingerprint = heard.remove(source.name());
    if (fingerprint != null && !has(contentDigest)) {
      store.put(contentDigest, fingerprint);
    }
  }

  /** Whether that of a content is there, and whole. */
  public boolean has(String contentDigest) {
    return store.find(contentDigest).isPresent();
  }

  /** Reads a source for its fingerprint alone, and stores it. */
  public void make(AudioSource source, String contentDigest, AudioReader reader) {
    if (source instanceof AudioSource.File file) {
      readThrough(file, reader.heardBy(this));
    } else {
      hear(source.name(), ((AudioSource.Rendered) source).renderer().get());
    }
    keep(source, contentDigest);
  }

  private static void readThrough(AudioSource.File file, AudioReader reader) {
    try (AudioStream sound = reader.open(file, 1)) {
      float[][] block = new float[1][BLOCK_SAMPLES];
      while (sound.read(block, 0, BLOCK_SAMPLES) > 0) {
        // The listener hears it.
      }
    }
  }

  /**
   * All pairs that are the same sound though not the same content, where fingerprints are kept.
   *
   * @param digests of the contents, by id; those without a fingerprint are passed over
   */
  public List<SameSound> alike(Map<String, String> digests) {
    SortedMap<String, Fingerprint> known = new TreeMap<>();
    digests.forEach((id, digest) -> store.find(digest).ifPresent(f -> known.put(id, f)));
    return new NearDuplicates(known)
        .find().stream()
            .filter(pair -> !digests.get(pair.first()).equals(digests.get(pair.second())))
            .toList();
  }
}
