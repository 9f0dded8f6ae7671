package ${package};

import java.util.List;
import org.mirkit.api.audio.AudioClip;

/**
 * Notes one after another. Its text tells all that the sound depends on.
 *
 * @param pitches as MIDI numbers them
 * @param noteSeconds length of a note
 * @param sampleRateHz rate of the sound
 */
record Tune(List<Integer> pitches, double noteSeconds, int sampleRateHz) {
  private static final int PARTIALS = 4;
  private static final double LEVEL = 0.2;

  /** The sound; equal tunes sound bitwise the same. */
  AudioClip render() {
    int noteSamples = (int) Math.round(noteSeconds * sampleRateHz);
    float[] samples = new float[pitches.size() * noteSamples];
    for (int note = 0; note < pitches.size(); note++) {
      double frequencyHz = 440 * Math.pow(2, (pitches.get(note) - 69) / 12.0);
      for (int partial = 1; partial <= PARTIALS; partial++) {
        if (partial * frequencyHz < 0.45 * sampleRateHz) {
          add(partial, frequencyHz, samples, note * noteSamples, noteSamples);
        }
      }
    }
    return AudioClip.of(sampleRateHz, samples);
  }

  /** A partial swells and fades within its note, so that notes do not click. */
  private void add(int partial, double frequencyHz, float[] samples, int start, int length) {
    double step = 2 * Math.PI * partial * frequencyHz / sampleRateHz;
    for (int i = 0; i < length; i++) {
      double envelope = Math.sin(Math.PI * i / length);
      samples[start + i] += (float) (LEVEL / partial * envelope * StrictMath.sin(step * i));
    }
  }
}
