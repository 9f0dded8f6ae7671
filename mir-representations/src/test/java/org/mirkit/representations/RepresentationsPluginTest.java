package org.mirkit.representations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.mirkit.api.plugin.ApiVersion;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.Provider;

class RepresentationsPluginTest {

  @Test
  void the_service_loader_finds_every_part() {
    MirPlugin plugin = ServiceLoader.load(MirPlugin.class).findFirst().orElseThrow();
    assertInstanceOf(RepresentationsPlugin.class, plugin);
    assertEquals(
        List.of(
            "wav",
            "aiff",
            "au",
            "windowed-sinc",
            "gain",
            "noise",
            "mel",
            "stft",
            "mfcc",
            "pcen",
            "waveform",
            "spectral-centroid",
            "spectral-bandwidth",
            "spectral-rolloff",
            "spectral-flatness",
            "spectral-contrast",
            "rms",
            "zero-crossings",
            "concat",
            "context",
            "normalize",
            "subsample"),
        plugin.providers().stream().map(Provider::id).toList());
  }

  @Test
  void every_provider_has_a_summary_and_explained_parameters() {
    for (Provider<?, ?> provider : new RepresentationsPlugin().providers()) {
      assertTrue(provider.summary().matches("[A-Z].*[^.]"), provider.summary());
      for (RecordComponent component : provider.configType().getRecordComponents()) {
        assertTrue(
            component.isAnnotationPresent(Param.class), provider.id() + " " + component.getName());
      }
    }
  }

  @Test
  void the_descriptor_names_plugin_and_API() throws IOException {
    Properties descriptor = new Properties();
    try (var stream = getClass().getResourceAsStream("/" + MirPlugin.DESCRIPTOR)) {
      descriptor.load(stream);
    }
    assertEquals("mir-representations", descriptor.getProperty("name"));
    assertTrue(ApiVersion.CURRENT.runs(ApiVersion.parse(descriptor.getProperty("api"))));
  }
}
