package org.mirkit.codecs;

import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.mirkit.api.PluginException;

/** FFmpeg's libraries as a whole: that they are there, and what their error codes mean. */
final class Ffmpeg {
  private static final int MESSAGE_BYTES = 256;

  private Ffmpeg() {}

  /**
   * Loads libavutil, libswresample, libavcodec and libavformat if that has not been done, and keeps
   * them from writing to the terminal: every fault is ours to report.
   *
   * @throws PluginException if there is no native code for this machine
   */
  static void require() {
    try {
      avformat.avformat_version();
      avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    } catch (LinkageError e) {
      throw new PluginException(
          "mir-codecs: FFmpeg cannot be loaded on "
              + System.getProperty("os.name")
              + " "
              + System.getProperty("os.arch")
              + ": "
              + e.getMessage()
              + ". The plugin's folder must hold the ffmpeg and javacpp jars of this platform, and"
              + " the native code is unpacked to ~/.javacpp/cache, which must be writable (or name"
              + " another folder with -Dorg.bytedeco.javacpp.cachedir=…)",
          e);
    }
  }

  /** FFmpeg's own words for one of its error codes. */
  static String words(int code) {
    byte[] message = new byte[MESSAGE_BYTES];
    avutil.av_strerror(code, message, message.length);
    int length = 0;
    while (length < message.length && message[length] != 0) {
      length++;
    }
    return new String(message, 0, length, StandardCharsets.UTF_8);
  }
}
