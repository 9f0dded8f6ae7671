package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class ${className}Test
    implements ProviderContract<${className}Config, Representation>, RepresentationContract {
  private static final int RATE_HZ = 8000;

  @Override
  public Provider<${className}Config, Representation> provider() {
    return ${className}Plugin.REPRESENTATION;
  }

  @Override
  public ${className}Config exampleConfig() {
    return new ${className}Config(RATE_HZ, 256);
  }

  @Override
  public Representation representation() {
    return provider().create(exampleConfig());
  }

  @Test
  void sine_of_1_kHz_crosses_zero_twice_a_period() {
    float[] sine = new float[RATE_HZ];
    for (int i = 0; i < sine.length; i++) {
      sine[i] = (float) Math.sin(2 * Math.PI * 1000 * (i + 0.5) / RATE_HZ);
    }
    Features features = representation().extract(AudioClip.of(RATE_HZ, sine));
    // 64 crossings in 256 samples, the last of them between this frame and the next.
    assertEquals(63 / 255.0, features.at(0, 0, 5), 1e-6);
    assertEquals(Math.sqrt(0.5), features.at(0, 1, 5), 1e-6);
  }
}
