package org.mirkit.runner.audio;

import java.math.BigInteger;
import java.util.OptionalLong;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.api.audio.Resampler;

/**
 * A stream brought to another rate block by block.
 *
 * <p>Law: what is read from it is the resampled whole, bitwise where the resampler computes equal
 * samples from equal surroundings. Each block is resampled with the resampler's reach on both
 * sides, and begins on a whole number of periods of the two rates, so that every target sample lies
 * at the same fraction of a source sample as in the whole. A period is never longer than a second.
 */
public final class ResampledStream implements AudioStream {
  private static final int BLOCK_SAMPLES = 1 << 18;

  private final AudioStream source;
  private final Resampler resampler;
  private final int targetHz;
  private final long sourcePeriod;
  private final long targetPeriod;
  private final long blockPeriods;
  private final long reach;
  private final SlidingSound sound;
  private long nextPeriod;
  private AudioClip block;
  private int given;

  ResampledStream(
      AudioStream source, Resampler resampler, int targetHz, long reach, int blockSamples) {
    this.source = source;
    this.resampler = resampler;
    this.targetHz = targetHz;
    this.reach = reach;
    int sourceHz = source.format().sampleRateHz();
    int common = BigInteger.valueOf(sourceHz).gcd(BigInteger.valueOf(targetHz)).intValue();
    this.sourcePeriod = sourceHz / common;
    this.targetPeriod = targetHz / common;
    this.blockPeriods = blockPeriods(blockSamples);
    this.sound = new SlidingSound(source);
    this.block = AudioClip.of(targetHz, new float[source.format().channels()][0]);
  }

  /**
   * Periods in a block. Where the reach is whole periods the resampler may work on a grid of it, so
   * blocks are cut there and are bitwise what the whole would be.
   */
  private long blockPeriods(int blockSamples) {
    long step = reach % sourcePeriod == 0 ? Math.max(1, reach / sourcePeriod) : 1;
    return Math.max(step, blockSamples / sourcePeriod / step * step);
  }

  /** Whether the resampler says how far it hears between these rates. */
  public static boolean canResample(Resampler resampler, int sourceHz, int targetHz) {
    return sourceHz == targetHz || resampler.reachSamples(sourceHz, targetHz).isPresent();
  }

  /**
   * The stream at a rate; the stream itself where it is its own. Closing it closes the source.
   *
   * @throws java.util.NoSuchElementException unless {@link #canResample}
   */
  public static AudioStream of(AudioStream source, Resampler resampler, int targetHz) {
    int sourceHz = source.format().sampleRateHz();
    if (sourceHz == targetHz) {
      return source;
    }
    int reach = resampler.reachSamples(sourceHz, targetHz).orElseThrow();
    return new ResampledStream(
        source, resampler, targetHz, reach, Math.max(BLOCK_SAMPLES, 4 * reach));
  }

  @Override
  public AudioFormat format() {
    return new AudioFormat(targetHz, source.format().channels());
  }

  @Override
  public OptionalLong declaredLength() {
    OptionalLong declared = source.declaredLength();
    return declared.isPresent()
        ? OptionalLong.of(targetLength(declared.getAsLong()))
        : OptionalLong.empty();
  }

  @Override
  public int read(float[][] channels, int offset, int count) {
    while (given == block.length()) {
      if (!next()) {
        return -1;
      }
    }
    int taken = Math.min(count, block.length() - given);
    for (int channel = 0; channel < channels.length; channel++) {
      System.arraycopy(block.samples(channel), given, channels[channel], offset, taken);
    }
    given += taken;
    return taken;
  }

  private boolean next() {
    long first = nextPeriod * sourcePeriod;
    nextPeriod += blockPeriods;
    sound.readTo(nextPeriod * sourcePeriod + reach + 1);
    if (sound.ended() && first >= sound.end()) {
      return false;
    }
    long from = Math.max(0, first - reach) / sourcePeriod * sourcePeriod;
    long lead = (first - from) / sourcePeriod * targetPeriod;
    block = resampler.resample(sound.clip(from, sound.end()), targetHz);
    long count = Math.min(blockPeriods * targetPeriod, block.length() - lead);
    block = part(block, Math.toIntExact(lead), Math.toIntExact(count));
    given = 0;
    sound.forgetBefore(nextPeriod * sourcePeriod - reach - sourcePeriod);
    return true;
  }

  private static AudioClip part(AudioClip clip, int from, int count) {
    float[][] part = new float[clip.format().channels()][count];
    for (int channel = 0; channel < part.length; channel++) {
      System.arraycopy(clip.samples(channel), from, part[channel], 0, count);
    }
    return AudioClip.of(clip.sampleRateHz(), part);
  }

  private long targetLength(long sourceLength) {
    return (sourceLength * targetPeriod + sourcePeriod - 1) / sourcePeriod;
  }

  @Override
  public void close() {
    source.close();
  }
}
