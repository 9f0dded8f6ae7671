package org.mirkit.api.data;

import java.util.List;
import org.apiguardian.api.API;
import org.mirkit.api.plugin.Part;

/** A labelled collection of music. */
@Part(value = "dataset", summary = "A labelled collection of music")
@API(status = API.Status.STABLE, since = "1.0")
public interface Dataset {

  /** Name, licence and citation. */
  DatasetCard card();

  /**
   * All tracks, in an order that is the same on every machine. Reads labels and looks for files,
   * but decodes no audio.
   *
   * @throws org.mirkit.api.DataException if the collection is not there or its labels cannot be
   *     used; the message names the file and line
   */
  List<Track> tracks();
}
