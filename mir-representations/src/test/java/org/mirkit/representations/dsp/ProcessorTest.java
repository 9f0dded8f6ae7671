package org.mirkit.representations.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class ProcessorTest {
  private static final String MIXED = "mixed mode, sharing";

  @Test
  void vectors_need_their_module_and_the_optimising_compiler() {
    boolean there = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    assertEquals(there, Processor.hasVectors(ModuleLayer.boot(), "on", MIXED));
    assertFalse(Processor.hasVectors(ModuleLayer.empty(), "on", MIXED));
    assertFalse(Processor.hasVectors(ModuleLayer.boot(), "on", "interpreted mode, sharing"));
    assertFalse(Processor.hasVectors(ModuleLayer.boot(), "on", "emulated-client mode"));
  }

  @Test
  void vectors_can_be_refused() {
    assertFalse(Processor.hasVectors(ModuleLayer.boot(), "off", MIXED));
  }
}
