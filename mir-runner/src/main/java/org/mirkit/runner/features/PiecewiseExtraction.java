package org.mirkit.runner.features;

import java.util.function.Consumer;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.runner.audio.SlidingSound;

/**
 * The features of a sound of any length, in memory that grows with them alone: the sound passes
 * through piece by piece.
 *
 * <p>Law: the joined pieces are the features of the whole clip, bitwise where a representation
 * computes equal frames from equal surroundings (mel and stft do). A piece begins a whole number of
 * hops into the sound, so that its frames are frames of the whole, and has the representation's
 * {@linkplain Representation#reachSamples reach} of sound on both sides of the frames that are
 * taken from it; only at the ends of the sound itself does it end earlier.
 */
final class PiecewiseExtraction {
  private static final int PIECE_SAMPLES = 1 << 18;
  private static final int LONG_PIECE_SAMPLES = 1 << 22;
  private static final int PIECE_VALUES = 1 << 22;
  private static final int FEWEST_FRAMES = 32;

  private final Representation representation;
  private final long hop;
  private final long reach;
  private final int pieceFrames;

  /**
   * An extraction in pieces of moderate size.
   *
   * @param representation one that says how far it hears
   */
  PiecewiseExtraction(Representation representation) {
    this(representation, pieceFrames(representation));
  }

  PiecewiseExtraction(Representation representation, int pieceFrames) {
    this.representation = representation;
    this.hop = representation.spec().hopSamples();
    this.reach = representation.reachSamples().orElseThrow();
    this.pieceFrames = pieceFrames;
  }

  /** Long enough that the margins cost little, short enough that a piece's values stay few. */
  private static int pieceFrames(Representation representation) {
    long reach = representation.reachSamples().orElseThrow();
    long samples = Math.max(4 * reach, Math.min(LONG_PIECE_SAMPLES, 16 * reach));
    int rows = representation.spec().channels() * representation.spec().bins();
    long hops = Math.max(PIECE_SAMPLES, samples) / representation.spec().hopSamples();
    long frames = Math.min(hops, PIECE_VALUES / rows);
    return (int) Math.max(FEWEST_FRAMES, frames);
  }

  /**
   * The features of all that is left of a stream.
   *
   * @param name of the sound, for messages
   * @param stream in the format of the representation's input; stays open
   * @throws AudioException if it is too short for a single frame
   */
  Features extract(String name, AudioStream stream) {
    int foretold = representation.frames(stream.declaredLength().orElse(0));
    FrameBuffer result = new FrameBuffer(name, representation.spec(), foretold);
    extract(name, stream, result::append);
    return result.toFeatures();
  }

  /**
   * Shows the features of all that is left of a stream, piece by piece.
   *
   * @param name of the sound, for messages
   * @param stream in the format of the representation's input; stays open
   * @param sink is shown every frame once, in order
   * @throws AudioException if it is too short for a single frame
   */
  void extract(String name, AudioStream stream, Consumer<Features> sink) {
    SlidingSound sound = new SlidingSound(stream);
    long next = 0;
    do {
      sound.readTo((next + pieceFrames - 1) * hop + reach + 1);
      int ready = Math.toIntExact(readyFrames(sound) - next);
      if (ready > 0) {
        sink.accept(piece(name, sound, next, ready));
        next += ready;
      } else if (!sound.ended()) {
        sound.readTo(sound.end() + hop);
      }
      sound.forgetBefore(start(next));
    } while (!sound.ended() || next < representation.frames(sound.end()));
    FeatureExtractor.requireFrames(
        name, Math.toIntExact(next), sound.end(), representation.spec().input().sampleRateHz());
  }

  /** How many frames of the whole are known by now: all that hear nothing beyond what was read. */
  private long readyFrames(SlidingSound sound) {
    long foretold = representation.frames(sound.end());
    long heard = (sound.end() - 1 - reach) / hop + 1;
    return sound.ended() ? foretold : Math.max(0, Math.min(foretold, heard));
  }

  /** Where the piece of a frame begins: a whole number of hops that leaves its reach before it. */
  private long start(long frame) {
    return Math.max(0, frame * hop - reach) / hop * hop;
  }

  private Features piece(String name, SlidingSound sound, long first, int count) {
    long start = start(first);
    AudioClip clip = sound.clip(start, sound.end());
    try {
      return representation.extract(clip).crop(Math.toIntExact(first - start / hop), count);
    } catch (AudioException e) {
      String place = start == 0 ? "" : " (counted from %.3f s)".formatted(seconds(start));
      throw new AudioException(name + ": " + e.getMessage() + place, e);
    }
  }

  private double seconds(long samples) {
    return (double) samples / representation.spec().input().sampleRateHz();
  }
}
