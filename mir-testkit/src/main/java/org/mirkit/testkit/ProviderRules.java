package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.mirkit.api.plugin.Part;
import org.mirkit.api.plugin.Provider;

/** What {@link Provider} promises, whatever it makes. */
final class ProviderRules {
  static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private ProviderRules() {}

  static void checkId(Provider<?, ?> provider) {
    String id = provider.id();
    assertTrue(KEBAB_CASE.matcher(id).matches(), "'" + id + "' is not kebab case");
  }

  static void checkSummary(Provider<?, ?> provider) {
    String summary = provider.summary();
    assertFalse(summary.isBlank(), "the summary is empty");
    assertTrue(summary.lines().count() == 1, "the summary is more than one line: " + summary);
    assertTrue(
        Character.isUpperCase(summary.codePointAt(0)) || Character.isDigit(summary.codePointAt(0)),
        "the summary does not start with a capital: " + summary);
    assertFalse(summary.strip().endsWith("."), "the summary ends with a stop: " + summary);
  }

  static void checkPartType(Provider<?, ?> provider) {
    Class<?> type = provider.partType();
    assertTrue(type.isInterface(), type.getName() + " is not an interface");
    Part part = type.getAnnotation(Part.class);
    assertNotNull(part, type.getName() + " is not annotated with @Part");
    assertTrue(
        KEBAB_CASE.matcher(part.value()).matches(), "'" + part.value() + "' is not kebab case");
  }

  static void checkParameters(Provider<?, ?> provider) {
    ParameterRules.check(provider.configType());
  }
}
