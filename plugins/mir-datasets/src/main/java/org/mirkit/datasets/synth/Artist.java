package org.mirkit.datasets.synth;

/**
 * The habits that all pieces of one artist share whatever their style, so that a model that is
 * tested on artists it has heard is flattered, as with real music.
 *
 * @param rolloff how fast the artist's harmonics fall: dark to bright
 * @param evenness even harmonics against odd ones
 * @param tempo factor on every tempo
 * @param tuning factor on every frequency: concert pitch is a matter of taste
 * @param noiseLevel hiss of the artist's room, relative to full scale
 * @param transposition semitones that the artist likes to play higher
 */
record Artist(
    double rolloff,
    double evenness,
    double tempo,
    double tuning,
    double noiseLevel,
    int transposition) {
  private static final long SALT = 0x617274697374L;
  private static final int MOST_HARMONICS = 12;

  /** The artist of a number; the same in every collection of the seed. */
  static Artist of(long seed, int number) {
    Dice dice = Dice.of(SALT, seed, number);
    return new Artist(
        dice.between(0.35, 0.85),
        dice.between(0.1, 1),
        dice.between(0.8, 1.25),
        dice.between(0.985, 1.015),
        dice.between(0.0005, 0.008),
        dice.below(7) - 3);
  }

  /** The frequency of a MIDI note on this artist's instruments. */
  double frequencyHz(double midiNote) {
    return tuning * 440 * StrictMath.pow(2, (midiNote + transposition - 69) / 12);
  }

  /** The artist's sound for notes up to a frequency, without partials above Nyquist. */
  Wavetable timbre(double highestHz, int sampleRateHz) {
    int room = (int) (0.45 * sampleRateHz / highestHz);
    return Wavetable.ofHarmonics(Math.max(1, Math.min(MOST_HARMONICS, room)), rolloff, evenness);
  }
}
