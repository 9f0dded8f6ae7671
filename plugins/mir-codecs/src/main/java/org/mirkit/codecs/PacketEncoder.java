package org.mirkit.codecs;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import java.io.Closeable;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.FloatPointer;
import org.mirkit.api.AudioException;
import org.mirkit.api.PluginException;

/** Turns frames of samples into packets; one thread, bit-exact each time. */
final class PacketEncoder implements Closeable {
  private static final int USUAL_FRAME_SAMPLES = 1024;

  private final AVCodecContext codec;

  PacketEncoder(LossyFormat format, int sampleRateHz, int channels, int bitsPerSecond) {
    AVCodec kind = avcodec_find_encoder_by_name(format.encoder());
    if (kind == null) {
      throw new PluginException(
          "mir-codecs: this build of FFmpeg has no encoder %s for %s; name another format"
              .formatted(format.encoder(), format));
    }
    codec = avcodec_alloc_context3(kind);
    codec.sample_fmt(format == LossyFormat.OPUS ? AV_SAMPLE_FMT_FLT : AV_SAMPLE_FMT_FLTP);
    codec.sample_rate(sampleRateHz);
    codec.bit_rate(bitsPerSecond);
    codec.thread_count(1);
    codec.time_base().num(1).den(sampleRateHz);
    codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
    av_channel_layout_default(codec.ch_layout(), channels);
    int code = avcodec_open2(codec, kind, (AVDictionary) null);
    if (code < 0) {
      close();
      throw new AudioException(
          "%s cannot be coded with %d channels at %d Hz and %d bit/s: %s"
              .formatted(format, channels, sampleRateHz, bitsPerSecond, Ffmpeg.words(code)));
    }
  }

  AVCodecContext context() {
    return codec;
  }

  int frameSamples() {
    return codec.frame_size() > 0 ? codec.frame_size() : USUAL_FRAME_SAMPLES;
  }

  /** A stretch of samples as a frame; whoever asks frees it. */
  AVFrame frame(float[][] channels, int at, int count) {
    AVFrame frame = av_frame_alloc();
    frame.format(codec.sample_fmt());
    frame.sample_rate(codec.sample_rate());
    av_channel_layout_default(frame.ch_layout(), channels.length);
    frame.nb_samples(count);
    frame.pts(at);
    if (av_frame_get_buffer(frame, 0) < 0) {
      throw new OutOfMemoryError("a frame of " + count + " samples");
    }
    if (codec.sample_fmt() == AV_SAMPLE_FMT_FLTP) {
      for (int channel = 0; channel < channels.length; channel++) {
        new FloatPointer(frame.extended_data(channel)).put(channels[channel], at, count);
      }
    } else {
      new FloatPointer(frame.data(0)).put(interleaved(channels, at, count));
    }
    return frame;
  }

  private static float[] interleaved(float[][] channels, int at, int count) {
    float[] all = new float[channels.length * count];
    for (int channel = 0; channel < channels.length; channel++) {
      for (int i = 0; i < count; i++) {
        all[i * channels.length + channel] = channels[channel][at + i];
      }
    }
    return all;
  }

  @Override
  public void close() {
    avcodec_free_context(codec);
  }
}
