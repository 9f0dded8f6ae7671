package org.mirkit.representations.chroma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mirkit.representations.Npy;
import org.mirkit.testkit.reference.SharedReference;

class ChromaFilterBankTest {

  @Test
  void weights_are_those_of_librosa() {
    Npy expected =
        Npy.read(SharedReference.require("fixtures/librosa/const/chroma_fb_12_2048.npy"));
    ChromaFilterBank bank = new ChromaFilterBank(ChromaStftConfig.defaults(), 0);
    for (int row = 0; row < 12; row++) {
      for (int bin = 0; bin < 1025; bin++) {
        assertEquals(expected.values()[row * 1025 + bin], bank.weight(row, bin), 1e-6);
      }
    }
  }
}
