package org.mirkit.representations.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import org.mirkit.representations.conformance.ConformanceCase;

class WindowTest {

  @Test
  void the_hann_window_equals_scipys() {
    double[] expected = ConformanceCase.expected("const", "hann_2048").values();
    assertArrayEquals(expected, Window.HANN.periodic(2048), 1e-15);
  }
}
