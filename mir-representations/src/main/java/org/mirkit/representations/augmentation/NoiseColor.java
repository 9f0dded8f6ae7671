package org.mirkit.representations.augmentation;

import java.util.random.RandomGenerator;

/** How the power of a noise is spread over frequency. */
public enum NoiseColor {
  /** Evenly: independent Gaussian samples. */
  WHITE {
    @Override
    float[] generate(int samples, RandomGenerator random) {
      float[] noise = new float[samples];
      for (int i = 0; i < samples; i++) {
        noise[i] = (float) random.nextGaussian();
      }
      return noise;
    }
  },
  /**
   * Equally in each octave, like hum, traffic and tape: white noise through Kellet's filter (in
   * Whittle, "DSP generation of pink noise", 1999), which falls by 3 dB an octave.
   */
  PINK {
    @Override
    float[] generate(int samples, RandomGenerator random) {
      double[] states = new double[POLES.length];
      float[] noise = new float[samples];
      double delayed = 0;
      for (int i = 0; i < samples; i++) {
        double white = random.nextGaussian();
        double sum = delayed + DIRECT * white;
        for (int pole = 0; pole < states.length; pole++) {
          states[pole] = POLES[pole] * states[pole] + GAINS[pole] * white;
          sum += states[pole];
        }
        delayed = DELAYED * white;
        noise[i] = (float) sum;
      }
      return noise;
    }
  };

  private static final double[] POLES = {0.99886, 0.99332, 0.969, 0.8665, 0.55, -0.7616};
  private static final double[] GAINS = {
    0.0555179, 0.0750759, 0.153852, 0.3104856, 0.5329522, -0.016898
  };
  private static final double DIRECT = 0.5362;
  private static final double DELAYED = 0.115926;

  /** Noise of some level; the caller scales it. */
  abstract float[] generate(int samples, RandomGenerator random);
}
