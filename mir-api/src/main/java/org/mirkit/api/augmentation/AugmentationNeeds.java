package org.mirkit.api.augmentation;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * What an augmentation asks of its host, known before any sound is read: so that sounds are mixed
 * down no sooner than they may be, only tracks that are learned from are mixed with, and a copy is
 * made again when what it was mixed with has changed.
 *
 * @param ownChannels whether the sound has to come in the channels that it was recorded in, to be
 *     mixed down afterwards
 * @param otherTracks whether it asks for {@link OtherSounds#track}
 * @param backgrounds the folders, or files, that it asks {@link OtherSounds#background} for
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record AugmentationNeeds(boolean ownChannels, boolean otherTracks, Set<Path> backgrounds) {

  /** Of what changes a sound by itself. */
  public static final AugmentationNeeds NOTHING = new AugmentationNeeds(false, false, Set.of());

  /** Copies the set. */
  public AugmentationNeeds {
    backgrounds = Set.copyOf(backgrounds);
  }

  /** Of what chooses between channels. */
  public static AugmentationNeeds ofOwnChannels() {
    return new AugmentationNeeds(true, false, Set.of());
  }

  /** Of what mixes tracks with one another. */
  public static AugmentationNeeds ofOtherTracks() {
    return new AugmentationNeeds(false, true, Set.of());
  }

  /** Of what mixes tracks with the sounds in a folder. */
  public static AugmentationNeeds ofBackground(Path folder) {
    return new AugmentationNeeds(false, false, Set.of(folder));
  }

  /** All that several augmentations need. */
  public static AugmentationNeeds of(Iterable<? extends Augmentation> augmentations) {
    AugmentationNeeds all = NOTHING;
    for (Augmentation augmentation : augmentations) {
      all = all.and(augmentation.needs());
    }
    return all;
  }

  private AugmentationNeeds and(AugmentationNeeds other) {
    Set<Path> folders = new HashSet<>(backgrounds);
    folders.addAll(other.backgrounds);
    return new AugmentationNeeds(
        ownChannels || other.ownChannels, otherTracks || other.otherTracks, folders);
  }
}
