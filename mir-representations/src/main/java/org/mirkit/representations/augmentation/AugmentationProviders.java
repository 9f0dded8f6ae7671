package org.mirkit.representations.augmentation;

import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;

/** The augmentations of sound, and those that combine others. */
public final class AugmentationProviders {

  /** {@link BandLimit}. */
  public static final Provider<BandLimitConfig, Augmentation> BAND_LIMIT =
      Provider.of(
          Augmentation.class,
          "band-limit",
          "Takes away what lies below and above random cutoffs, as a small loudspeaker does",
          BandLimitConfig.class,
          BandLimit::new);

  /** {@link Clipping}. */
  public static final Provider<ClippingConfig, Augmentation> CLIPPING =
      Provider.of(
          Augmentation.class,
          "clipping",
          "Overdrives the sound at random, so that its peaks are cut off",
          ClippingConfig.class,
          Clipping::new);

  /** {@link Compression}. */
  public static final Provider<CompressionConfig, Augmentation> COMPRESSION =
      Provider.of(
          Augmentation.class,
          "compression",
          "Evens out the loudness with a compressor of random settings",
          CompressionConfig.class,
          Compression::new);

  /** {@link Crop}. */
  public static final Provider<CropConfig, Augmentation> CROP =
      Provider.of(
          Augmentation.class,
          "crop",
          "Takes a random part of the sound, with what is said about it",
          CropConfig.class,
          Crop::new);

  /** {@link PitchShift}. */
  public static final Provider<DetuneConfig, Augmentation> DETUNE =
      Provider.of(
          Augmentation.class,
          "detune",
          "Plays the sound some cents off its pitch, as an instrument that is out of tune",
          DetuneConfig.class,
          PitchShift::new);

  /** {@link Equalizer}. */
  public static final Provider<EqualizerConfig, Augmentation> EQUALIZER =
      Provider.of(
          Augmentation.class,
          "equalizer",
          "Raises and lowers random bands of the spectrum",
          EqualizerConfig.class,
          Equalizer::new);

  /** {@link Gain}. */
  public static final Provider<GainConfig, Augmentation> GAIN =
      Provider.of(
          Augmentation.class,
          "gain",
          "Makes the sound louder or softer by a random level",
          GainConfig.class,
          Gain::new);

  /** {@link Mix}. */
  public static final Provider<MixConfig, Augmentation> MIX =
      Provider.of(
          Augmentation.class,
          "mix",
          "Adds a background or another track at a random signal-to-noise ratio",
          MixConfig.class,
          Mix::new);

  /** {@link Noise}. */
  public static final Provider<NoiseConfig, Augmentation> NOISE =
      Provider.of(
          Augmentation.class,
          "noise",
          "Adds white or pink noise at a random signal-to-noise ratio",
          NoiseConfig.class,
          Noise::new);

  /** {@link PitchShift}. */
  public static final Provider<PitchShiftConfig, Augmentation> PITCH_SHIFT =
      Provider.of(
          Augmentation.class,
          "pitch-shift",
          "Plays the sound higher or lower at its own speed, labels with it",
          PitchShiftConfig.class,
          PitchShift::new);

  /** {@link Polarity}. */
  public static final Provider<PolarityConfig, Augmentation> POLARITY =
      Provider.of(
          Augmentation.class,
          "polarity",
          "Turns the sound upside down at random",
          PolarityConfig.class,
          Polarity::new);

  /** {@link Quantization}. */
  public static final Provider<QuantizationConfig, Augmentation> QUANTIZATION =
      Provider.of(
          Augmentation.class,
          "quantization",
          "Rounds samples to few bits, evenly or by the mu-law of telephones",
          QuantizationConfig.class,
          Quantization::new);

  /** {@link RandomChannel}. */
  public static final Provider<NoParameters, Augmentation> RANDOM_CHANNEL =
      Provider.of(
          Augmentation.class,
          "random-channel",
          "Gives all channels the sound of one of them",
          RandomChannel::new);

  /** {@link RandomChoice}. */
  public static final Provider<RandomChoiceConfig, Augmentation> RANDOM_CHOICE =
      Provider.of(
          Augmentation.class,
          "random-choice",
          "Does one of several changes, each as likely as the others",
          RandomChoiceConfig.class,
          RandomChoice::new);

  /** {@link Reverb}. */
  public static final Provider<ReverbConfig, Augmentation> REVERB =
      Provider.of(
          Augmentation.class,
          "reverb",
          "Puts the sound into a random room that does not exist",
          ReverbConfig.class,
          Reverb::new);

  /** {@link Sequence}. */
  public static final Provider<SequenceConfig, Augmentation> SEQUENCE =
      Provider.of(
          Augmentation.class,
          "sequence",
          "Does several changes one after another",
          SequenceConfig.class,
          config -> new Sequence(config.steps()));

  /** {@link Sometimes}. */
  public static final Provider<SometimesConfig, Augmentation> SOMETIMES =
      Provider.of(
          Augmentation.class,
          "sometimes",
          "Does a change with some probability",
          SometimesConfig.class,
          Sometimes::new);

  /** {@link TimeStretch}. */
  public static final Provider<TimeStretchConfig, Augmentation> TIME_STRETCH =
      Provider.of(
          Augmentation.class,
          "time-stretch",
          "Plays the sound slower or faster at its own pitch, labels with it",
          TimeStretchConfig.class,
          TimeStretch::new);

  /** {@link Varispeed}. */
  public static final Provider<VarispeedConfig, Augmentation> VARISPEED =
      Provider.of(
          Augmentation.class,
          "varispeed",
          "Plays the sound at another speed and so in another pitch, as a turntable does",
          VarispeedConfig.class,
          Varispeed::new);

  private AugmentationProviders() {}
}
