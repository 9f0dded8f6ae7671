package org.mirkit.representations.tuning;

import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.dsp.SpectrumBlock;
import org.mirkit.representations.dsp.Stft;
import org.mirkit.representations.dsp.StftGeometry;

/**
 * The peaks of each frame's spectrum, as librosa 0.11's {@code piptrack} gives them; axes [channel
 * 2 (0 height, 0 where a bin is no peak; 1 frequency in Hz), Fourier bin F, time T in frames of a
 * hop].
 */
public final class PeakMap implements Representation {
  private final Stft stft;
  private final boolean ofMagnitudes;
  private final int firstBin;
  private final FeatureSpec spec;

  /**
   * The peaks of frames.
   *
   * @param geometry how the sound is cut into them
   * @param ofMagnitudes whether peaks are looked for in magnitudes, not in powers
   */
  public PeakMap(int sampleRateHz, StftGeometry geometry, boolean ofMagnitudes) {
    this.stft = new Stft(geometry);
    this.ofMagnitudes = ofMagnitudes;
    PeakSearch search = new PeakSearch(sampleRateHz, geometry.fftSamples(), ofMagnitudes);
    firstBin = search.firstBin();
    spec =
        new FeatureSpec(
            AudioFormat.mono(sampleRateHz),
            Axis.index("height, frequency in Hz", 2),
            Axis.index("bin", Math.max(1, search.endBin() - firstBin)),
            geometry.hopSamples(),
            ofMagnitudes ? "magnitude, Hz" : "power, Hz");
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return stft.geometry().frames(samples);
  }

  @Override
  public OptionalInt reachSamples() {
    return OptionalInt.of(stft.geometry().reachSamples());
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, 1);
    int frames = stft.requireFrames(clip, 2 * spec.bins());
    float[] values = new float[2 * spec.bins() * frames];
    int fftSamples = stft.geometry().fftSamples();
    PeakSearch search = new PeakSearch(clip.sampleRateHz(), fftSamples, ofMagnitudes);
    stft.analyze(clip.samples(0), block -> find(search, block, values, frames));
    return Features.of(spec, frames, values);
  }

  private void find(PeakSearch search, SpectrumBlock block, float[] values, int frames) {
    block.toMagnitude(2);
    search.search(
        block,
        (lane, bin, height, frequencyHz) -> {
          int at = (bin - firstBin) * frames + block.firstFrame() + lane;
          values[at] = height;
          values[spec.bins() * frames + at] = frequencyHz;
        });
  }
}
