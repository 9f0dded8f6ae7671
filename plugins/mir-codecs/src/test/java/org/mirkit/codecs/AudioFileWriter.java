package org.mirkit.codecs;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;
import static org.bytedeco.ffmpeg.global.swresample.*;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;

/** Encodes clips with FFmpeg, so that tests have files of every format without carrying any. */
final class AudioFileWriter {
  private static final int BIT_RATE = 192_000;
  private static final int BLOCK = 1024;

  private final AVFormatContext container = new AVFormatContext((Pointer) null);
  private final AVPacket packet = av_packet_alloc();
  private final SwrContext converter = swr_alloc();
  private final AVCodecContext codec;
  private final AVStream stream;

  private AudioFileWriter(Path file, String encoder, int sampleRateHz, int channels) {
    Ffmpeg.require();
    check(avformat_alloc_output_context2(container, null, null, file.toString()));
    AVCodec kind = avcodec_find_encoder_by_name(encoder);
    if (kind == null) {
      throw new IllegalArgumentException("no encoder " + encoder);
    }
    codec = avcodec_alloc_context3(kind);
    codec.sample_fmt(sampleFormat(encoder));
    codec.sample_rate(sampleRateHz);
    codec.bit_rate(BIT_RATE);
    codec.strict_std_compliance(FF_COMPLIANCE_EXPERIMENTAL);
    av_channel_layout_default(codec.ch_layout(), channels);
    if ((container.oformat().flags() & AVFMT_GLOBALHEADER) != 0) {
      codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
    }
    check(avcodec_open2(codec, kind, (AVDictionary) null));
    stream = avformat_new_stream(container, null);
    check(avcodec_parameters_from_context(stream.codecpar(), codec));
    stream.time_base().num(1).den(sampleRateHz);
  }

  /** Writes a file in the container that its name's extension stands for. */
  static Path write(Path file, String encoder, int sampleRateHz, float[]... channels) {
    AudioFileWriter writer = new AudioFileWriter(file, encoder, sampleRateHz, channels.length);
    writer.writeAll(file, channels);
    return file;
  }

  private static int sampleFormat(String encoder) {
    return switch (encoder) {
      case "flac" -> AV_SAMPLE_FMT_S16;
      case "alac" -> AV_SAMPLE_FMT_S16P;
      case "libopus" -> AV_SAMPLE_FMT_FLT;
      default -> AV_SAMPLE_FMT_FLTP;
    };
  }

  private void writeAll(Path file, float[][] channels) {
    AVIOContext output = new AVIOContext((Pointer) null);
    check(avio_open(output, file.toString(), AVIO_FLAG_WRITE));
    container.pb(output);
    check(avformat_write_header(container, (AVDictionary) null));
    int block = codec.frame_size() > 0 ? codec.frame_size() : BLOCK;
    for (int at = 0; at < channels[0].length; at += block) {
      encode(channels, at, Math.min(block, channels[0].length - at));
    }
    send(null);
    check(av_write_trailer(container));
    avio_closep(output);
    avcodec_free_context(codec);
    avformat_free_context(container);
    av_packet_free(packet);
    swr_free(converter);
  }

  private void encode(float[][] channels, int at, int count) {
    AVFrame floats = frame(AV_SAMPLE_FMT_FLTP, channels.length);
    floats.nb_samples(count);
    check(av_frame_get_buffer(floats, 0));
    for (int channel = 0; channel < channels.length; channel++) {
      new FloatPointer(floats.extended_data(channel)).put(channels[channel], at, count);
    }
    AVFrame converted = frame(codec.sample_fmt(), channels.length);
    check(swr_convert_frame(converter, converted, floats));
    converted.pts(at);
    send(converted);
    av_frame_free(floats);
    av_frame_free(converted);
  }

  private AVFrame frame(int format, int channels) {
    AVFrame frame = av_frame_alloc();
    frame.format(format);
    frame.sample_rate(codec.sample_rate());
    AVChannelLayout layout = frame.ch_layout();
    av_channel_layout_default(layout, channels);
    return frame;
  }

  private void send(@org.jspecify.annotations.Nullable AVFrame frame) {
    check(avcodec_send_frame(codec, frame));
    while (avcodec_receive_packet(codec, packet) == 0) {
      av_packet_rescale_ts(packet, codec.time_base(), stream.time_base());
      packet.stream_index(0);
      check(av_interleaved_write_frame(container, packet));
    }
  }

  private static void check(int code) {
    if (code < 0) {
      throw new IllegalStateException(Ffmpeg.words(code));
    }
  }
}
