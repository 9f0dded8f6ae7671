package org.mirkit.representations.augmentation;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.AugmentationContract;
import org.mirkit.testkit.ProviderContract;

class AugmentationContractsTest {
  private static final Augmentation POLARITY = new Polarity(new PolarityConfig(0.5));

  private interface AugmentationContracts<C extends Record>
      extends ProviderContract<C, Augmentation>, AugmentationContract {
    @Override
    default Augmentation augmentation() {
      return provider().create(exampleConfig());
    }

    @Override
    default Annotation annotation() {
      return new PitchCurve(
          new double[] {0, 0.25, 0.5, 0.75}, new double[] {220, 0, 440, 110}, new boolean[4]);
    }

    @Override
    default AudioFormat clipFormat() {
      return new AudioFormat(22_050, 2);
    }
  }

  @Nested
  class InGain implements AugmentationContracts<GainConfig> {
    @Override
    public Provider<GainConfig, Augmentation> provider() {
      return AugmentationProviders.GAIN;
    }

    @Override
    public GainConfig exampleConfig() {
      return new GainConfig(-6, 6);
    }
  }

  @Nested
  class InWhiteNoise implements AugmentationContracts<NoiseConfig> {
    @Override
    public Provider<NoiseConfig, Augmentation> provider() {
      return AugmentationProviders.NOISE;
    }

    @Override
    public NoiseConfig exampleConfig() {
      return new NoiseConfig(NoiseColor.WHITE, 10, 40);
    }
  }

  @Nested
  class InPinkNoise extends InWhiteNoise {
    @Override
    public NoiseConfig exampleConfig() {
      return new NoiseConfig(NoiseColor.PINK, 10, 40);
    }
  }

  @Nested
  class InPitchShift implements AugmentationContracts<PitchShiftConfig> {
    @Override
    public Provider<PitchShiftConfig, Augmentation> provider() {
      return AugmentationProviders.PITCH_SHIFT;
    }

    @Override
    public PitchShiftConfig exampleConfig() {
      return new PitchShiftConfig(-3, 3, 1);
    }
  }

  @Nested
  class InDetune implements AugmentationContracts<DetuneConfig> {
    @Override
    public Provider<DetuneConfig, Augmentation> provider() {
      return AugmentationProviders.DETUNE;
    }

    @Override
    public DetuneConfig exampleConfig() {
      return new DetuneConfig(-40, 40);
    }
  }

  @Nested
  class InTimeStretch implements AugmentationContracts<TimeStretchConfig> {
    @Override
    public Provider<TimeStretchConfig, Augmentation> provider() {
      return AugmentationProviders.TIME_STRETCH;
    }

    @Override
    public TimeStretchConfig exampleConfig() {
      return new TimeStretchConfig(0.8, 1.25);
    }
  }

  @Nested
  class InVarispeed implements AugmentationContracts<VarispeedConfig> {
    @Override
    public Provider<VarispeedConfig, Augmentation> provider() {
      return AugmentationProviders.VARISPEED;
    }

    @Override
    public VarispeedConfig exampleConfig() {
      return new VarispeedConfig(-0.5, 0.5);
    }
  }

  @Nested
  class InReverb implements AugmentationContracts<ReverbConfig> {
    @Override
    public Provider<ReverbConfig, Augmentation> provider() {
      return AugmentationProviders.REVERB;
    }

    @Override
    public ReverbConfig exampleConfig() {
      return new ReverbConfig(0.2, 1.2, 0, 15);
    }
  }

  @Nested
  class InEqualizer implements AugmentationContracts<EqualizerConfig> {
    @Override
    public Provider<EqualizerConfig, Augmentation> provider() {
      return AugmentationProviders.EQUALIZER;
    }

    @Override
    public EqualizerConfig exampleConfig() {
      return new EqualizerConfig(3, 6);
    }
  }

  @Nested
  class InBandLimit implements AugmentationContracts<BandLimitConfig> {
    @Override
    public Provider<BandLimitConfig, Augmentation> provider() {
      return AugmentationProviders.BAND_LIMIT;
    }

    @Override
    public BandLimitConfig exampleConfig() {
      return new BandLimitConfig(20, 300, 3000, 10_000);
    }
  }

  @Nested
  class InPolarity implements AugmentationContracts<PolarityConfig> {
    @Override
    public Provider<PolarityConfig, Augmentation> provider() {
      return AugmentationProviders.POLARITY;
    }

    @Override
    public PolarityConfig exampleConfig() {
      return new PolarityConfig(0.5);
    }
  }

  @Nested
  class InCompression implements AugmentationContracts<CompressionConfig> {
    @Override
    public Provider<CompressionConfig, Augmentation> provider() {
      return AugmentationProviders.COMPRESSION;
    }

    @Override
    public CompressionConfig exampleConfig() {
      return new CompressionConfig(-6, 6, 2, 8);
    }
  }

  @Nested
  class InClipping implements AugmentationContracts<ClippingConfig> {
    @Override
    public Provider<ClippingConfig, Augmentation> provider() {
      return AugmentationProviders.CLIPPING;
    }

    @Override
    public ClippingConfig exampleConfig() {
      return new ClippingConfig(ClippingShape.HARD, 0, 12);
    }
  }

  @Nested
  class InQuantization implements AugmentationContracts<QuantizationConfig> {
    @Override
    public Provider<QuantizationConfig, Augmentation> provider() {
      return AugmentationProviders.QUANTIZATION;
    }

    @Override
    public QuantizationConfig exampleConfig() {
      return new QuantizationConfig(QuantizationLaw.MU_LAW, 6, 10);
    }
  }

  @Nested
  class InCrop implements AugmentationContracts<CropConfig> {
    @Override
    public Provider<CropConfig, Augmentation> provider() {
      return AugmentationProviders.CROP;
    }

    @Override
    public CropConfig exampleConfig() {
      return new CropConfig(0.5, 0.9);
    }
  }

  @Nested
  class InRandomChannel implements AugmentationContracts<NoParameters> {
    @Override
    public Provider<NoParameters, Augmentation> provider() {
      return AugmentationProviders.RANDOM_CHANNEL;
    }

    @Override
    public NoParameters exampleConfig() {
      return new NoParameters();
    }
  }

  @Nested
  class InSequence implements AugmentationContracts<SequenceConfig> {
    @Override
    public Provider<SequenceConfig, Augmentation> provider() {
      return AugmentationProviders.SEQUENCE;
    }

    @Override
    public SequenceConfig exampleConfig() {
      return new SequenceConfig(List.of(POLARITY, new Gain(new GainConfig(-6, 6))));
    }
  }

  @Nested
  class InRandomChoice implements AugmentationContracts<RandomChoiceConfig> {
    @Override
    public Provider<RandomChoiceConfig, Augmentation> provider() {
      return AugmentationProviders.RANDOM_CHOICE;
    }

    @Override
    public RandomChoiceConfig exampleConfig() {
      return new RandomChoiceConfig(List.of(POLARITY, new Gain(new GainConfig(-6, 6))));
    }
  }

  @Nested
  class InSometimes implements AugmentationContracts<SometimesConfig> {
    @Override
    public Provider<SometimesConfig, Augmentation> provider() {
      return AugmentationProviders.SOMETIMES;
    }

    @Override
    public SometimesConfig exampleConfig() {
      return new SometimesConfig(0.5, POLARITY);
    }
  }

  @Nested
  class InSoftClipping extends InClipping {
    @Override
    public ClippingConfig exampleConfig() {
      return new ClippingConfig(ClippingShape.SOFT, 0, 12);
    }
  }

  @Nested
  class InLinearQuantization extends InQuantization {
    @Override
    public QuantizationConfig exampleConfig() {
      return new QuantizationConfig(QuantizationLaw.LINEAR, 6, 10);
    }
  }
}
