package org.mirkit.runner.executor;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.runner.export.NpyReaderProvider;
import org.mirkit.runner.export.NpyWriterProvider;

/** What the runner itself offers, through the same door as everybody else. */
public final class RunnerPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(new ThreadsProvider(), new NpyWriterProvider(), new NpyReaderProvider());
  }
}
