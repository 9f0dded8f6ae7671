package org.mirkit.rendered;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.rendered.collection.CollectionProviders;
import org.mirkit.rendered.generator.GeneratorProviders;
import org.mirkit.rendered.sound.SoundFonts;

/** Brings the datasets {@code midi}, {@code pop909}, {@code emopia} and {@code generator}. */
public final class RenderedPlugin implements MirPlugin {
  private final SoundFonts fonts = new SoundFonts();

  /** For the service loader. */
  public RenderedPlugin() {}

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(
        CollectionProviders.midi(fonts),
        CollectionProviders.pop909(fonts),
        CollectionProviders.emopia(fonts),
        GeneratorProviders.generator(fonts));
  }
}
