package org.mirkit.models.imported;

import org.apiguardian.api.API;

/** A file format of networks, and the engine that runs them. */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public interface NetworkFormat {

  /** Its name as its makers write it: {@code ONNX}. */
  String title();

  /** What its files end with, such as {@code onnx}. */
  String extension();

  /**
   * Opens a network.
   *
   * @param content of its file
   * @param name of its file, for messages
   * @throws org.mirkit.api.ModelException if this is no such network, or the engine cannot run it
   */
  ForeignNetwork open(byte[] content, String name);
}
