package org.mirkit.codecs;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_copy;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert_frame;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;

import java.io.Closeable;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;

/**
 * The samples of one decoded frame as planar floats. Most codecs give those; integers (FLAC, ALAC)
 * are scaled by libswresample to full scale at ±1, at the same rate and channels.
 */
final class PlanarSamples implements Closeable {
  private final SwrContext scaler = swr_alloc();
  private final AVFrame scaled = av_frame_alloc();
  private FloatPointer[] planes = {};

  /**
   * Shows the samples of a frame, which must stay as it is while they are read.
   *
   * @return 0, or FFmpeg's error code
   */
  int show(AVFrame frame) {
    AVFrame floats = frame;
    if (frame.format() != AV_SAMPLE_FMT_FLTP) {
      int code = scale(frame);
      if (code < 0) {
        return code;
      }
      floats = scaled;
    }
    planes = new FloatPointer[frame.ch_layout().nb_channels()];
    for (int channel = 0; channel < planes.length; channel++) {
      planes[channel] = new FloatPointer(floats.extended_data(channel));
    }
    return 0;
  }

  private int scale(AVFrame frame) {
    av_frame_unref(scaled);
    scaled.format(AV_SAMPLE_FMT_FLTP);
    scaled.sample_rate(frame.sample_rate());
    int code = av_channel_layout_copy(scaled.ch_layout(), frame.ch_layout());
    return code < 0 ? code : swr_convert_frame(scaler, scaled, frame);
  }

  /** Copies a stretch of each channel. */
  void copy(int from, float[][] channels, int offset, int count) {
    for (int channel = 0; channel < planes.length; channel++) {
      planes[channel].position(from).get(channels[channel], offset, count);
    }
  }

  @Override
  public void close() {
    av_frame_free(scaled);
    swr_free(scaler);
  }
}
