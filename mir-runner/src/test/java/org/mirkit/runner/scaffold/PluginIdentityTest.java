package org.mirkit.runner.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.ConfigException;

class PluginIdentityTest {

  @Test
  void class_and_package_follow_from_the_name() {
    PluginIdentity identity = PluginIdentity.of("tape-hiss-2", "augmentation", "com.acme");
    assertEquals("TapeHiss2", identity.className());
    assertEquals("com.acme.tapehiss2", identity.packageName());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "TapeHiss",
        "tape_hiss",
        "tape hiss",
        "2tapes",
        "-hiss",
        "hiss-",
        "a--b",
        "../hiss",
        "höre"
      })
  void name_that_is_not_kebab_case_is_refused_with_an_example(String name) {
    assertRefused("such as tape-hiss", () -> PluginIdentity.of(name, "layer", "com.acme"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "com..acme", "com/acme", ".acme"})
  void group_that_maven_cannot_use_is_refused(String group) {
    assertRefused("such as com.acme", () -> PluginIdentity.of("hiss", "layer", group));
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.acme.new", "com.2acme", "com-acme"})
  void package_that_java_cannot_use_is_refused_with_the_option_that_helps(String packageName) {
    assertRefused("--package", () -> new PluginIdentity("hiss", "layer", "com.acme", packageName));
  }

  private static void assertRefused(String remedy, Runnable identity) {
    String message = assertThrows(ConfigException.class, identity::run).getMessage();
    assertTrue(message.contains(remedy), message);
  }
}
