package org.mirkit.rendered.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.plugin.Provider;
import org.mirkit.rendered.label.ScoreLabel;
import org.mirkit.rendered.sound.SoundFonts;
import org.mirkit.testkit.DatasetContract;
import org.mirkit.testkit.ProviderContract;

/** All collections keep the contract, each on a tiny tree of its own layout. */
class CollectionContractsTest {
  @TempDir Path root;

  @BeforeEach
  void collections() throws IOException {
    TinyCollections.pop909(root.resolve("pop909"));
    TinyCollections.emopia(root.resolve("emopia"));
  }

  @Nested
  class Midi implements ProviderContract<MidiConfig, Dataset>, DatasetContract {
    @Override
    public Provider<MidiConfig, Dataset> provider() {
      return CollectionProviders.midi(new SoundFonts());
    }

    @Override
    public MidiConfig exampleConfig() {
      return new MidiConfig(
          root,
          "**.mid",
          List.of(ScoreLabel.values()),
          Renderings.of(3, Optional.empty()),
          "unknown",
          "");
    }

    @Override
    public Dataset dataset() {
      return provider().create(exampleConfig());
    }
  }

  @Nested
  class Pop909 implements ProviderContract<Pop909Config, Dataset>, DatasetContract {
    @Override
    public Provider<Pop909Config, Dataset> provider() {
      return CollectionProviders.pop909(new SoundFonts());
    }

    @Override
    public Pop909Config exampleConfig() {
      return new Pop909Config(
          root.resolve("pop909"),
          List.of(ScoreLabel.NOTES, ScoreLabel.PITCH_CURVE),
          Renderings.of(3, Optional.empty()));
    }

    @Override
    public Dataset dataset() {
      return provider().create(exampleConfig());
    }
  }

  @Nested
  class Emopia implements ProviderContract<EmopiaConfig, Dataset>, DatasetContract {
    @Override
    public Provider<EmopiaConfig, Dataset> provider() {
      return CollectionProviders.emopia(new SoundFonts());
    }

    @Override
    public EmopiaConfig exampleConfig() {
      return new EmopiaConfig(
          root.resolve("emopia"), List.of(ScoreLabel.NOTES), Renderings.of(3, Optional.empty()));
    }

    @Override
    public Dataset dataset() {
      return provider().create(exampleConfig());
    }
  }
}
