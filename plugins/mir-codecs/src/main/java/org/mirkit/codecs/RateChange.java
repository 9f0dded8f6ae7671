package org.mirkit.codecs;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert_frame;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;

import java.io.Closeable;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.AudioException;

/** Whole sounds at another rate, by libswresample, which takes its own delay back. */
final class RateChange implements Closeable {
  private final SwrContext resampler = swr_alloc();
  private final AVFrame source = av_frame_alloc();
  private final AVFrame target = av_frame_alloc();

  private RateChange() {}

  /** A sound at another rate in so many samples; the same arrays where the rate is the same. */
  static float[][] of(float[][] channels, int fromHz, int toHz, int samples) {
    if (fromHz == toHz) {
      return channels;
    }
    try (RateChange change = new RateChange()) {
      return change.apply(channels, fromHz, toHz, samples);
    }
  }

  private float[][] apply(float[][] channels, int fromHz, int toHz, int length) {
    describe(source, channels.length, fromHz);
    source.nb_samples(channels[0].length);
    check(av_frame_get_buffer(source, 0));
    for (int channel = 0; channel < channels.length; channel++) {
      new FloatPointer(source.extended_data(channel)).put(channels[channel]);
    }
    float[][] result = new float[channels.length][length];
    int done = convert(source, toHz, result, 0);
    while (done < length) {
      int more = convert(null, toHz, result, done);
      if (more == done) {
        break;
      }
      done = more;
    }
    return result;
  }

  /** Converts a frame, or what is left for null; returns how many samples there are then. */
  private int convert(@Nullable AVFrame frame, int toHz, float[][] result, int done) {
    av_frame_unref(target);
    describe(target, result.length, toHz);
    if (frame == null) {
      target.nb_samples(result[0].length - done);
      check(av_frame_get_buffer(target, 0));
    }
    check(swr_convert_frame(resampler, target, frame));
    int count = Math.min(target.nb_samples(), result[0].length - done);
    for (int channel = 0; channel < result.length; channel++) {
      new FloatPointer(target.extended_data(channel)).get(result[channel], done, count);
    }
    return done + count;
  }

  private static void describe(AVFrame frame, int channels, int rateHz) {
    frame.format(AV_SAMPLE_FMT_FLTP);
    frame.sample_rate(rateHz);
    av_channel_layout_default(frame.ch_layout(), channels);
  }

  private static void check(int code) {
    if (code < 0) {
      throw new AudioException("a sound cannot be resampled for its codec: " + Ffmpeg.words(code));
    }
  }

  @Override
  public void close() {
    av_frame_free(source);
    av_frame_free(target);
    swr_free(resampler);
  }
}
