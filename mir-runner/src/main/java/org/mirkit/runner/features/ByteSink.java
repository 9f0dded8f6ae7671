package org.mirkit.runner.features;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Takes the bytes of an entry part by part. */
@FunctionalInterface
interface ByteSink {

  /** Takes a part from the buffer's start to its limit; the buffer is used again for the next. */
  void take(ByteBuffer bytes) throws IOException;
}
