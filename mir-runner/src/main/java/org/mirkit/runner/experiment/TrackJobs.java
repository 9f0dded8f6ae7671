package org.mirkit.runner.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.mirkit.api.ConfigException;
import org.mirkit.api.MirException;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.features.StorageException;
import org.mirkit.runner.plugin.PluginCode;

/**
 * Work on one track after another: a track that fails fails alone, but a store that cannot be used,
 * or a parameter that cannot be meant, ends it all.
 *
 * @param executor who does it
 * @param config of the experiment, with all defaults
 * @param progress shows how far it is
 */
record TrackJobs(Executor executor, JsonNode config, Progress progress) {

  /** What is done with a track. */
  interface Work {
    void perform(String trackId);
  }

  /**
   * Works on all tracks.
   *
   * @param title what it is that is done
   * @return the tracks that failed, by id
   * @throws MirException if it cannot go on
   */
  List<BadTrack> perform(String title, Collection<String> trackIds, Work work) {
    Listener listener = new Listener(progress, new ArrayList<>(), new AtomicReference<>());
    String resolved = config.toString();
    progress.start(title, trackIds.size());
    executor.execute(
        trackIds.stream().map(id -> new Job(title, resolved, id)).toList(),
        job -> {
          if (listener.fatal.get() == null) {
            work.perform(job.trackId());
          }
        },
        listener);
    progress.done();
    if (listener.fatal.get() != null) {
      throw listener.fatal.get();
    }
    return listener.bad.stream().sorted(Comparator.comparing(BadTrack::id)).toList();
  }

  private record Listener(
      Progress progress, List<BadTrack> bad, AtomicReference<MirException> fatal)
      implements Executor.Listener {

    @Override
    public void done(Job job) {
      if (fatal.get() == null) {
        progress.advance(1, "");
      }
    }

    @Override
    public void failed(Job job, Exception cause) {
      if (cause instanceof StorageException || cause instanceof ConfigException) {
        fatal.compareAndSet(null, (MirException) cause);
        return;
      }
      bad.add(new BadTrack(job.trackId(), PluginCode.inWords(cause)));
      progress.advance(1, bad.size() + " bad");
    }
  }
}
