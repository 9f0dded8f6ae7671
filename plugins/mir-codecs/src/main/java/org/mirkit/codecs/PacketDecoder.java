package org.mirkit.codecs;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_FLAC;
import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_CRCCHECK;
import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_EXPLODE;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.io.Closeable;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.AudioException;

/**
 * Turns packets into frames of samples, as FFmpeg's decoders do: one thread, bit-exact each time.
 */
final class PacketDecoder implements Closeable {
  private final AVCodecContext codec;
  private final AVFrame frame;

  /** A decoder for the sound of a file that is open. */
  PacketDecoder(Path file, Demuxer demuxer) {
    this(file.toString(), demuxer.coding(), demuxer.timeBase());
  }

  private PacketDecoder(String name, AVCodecParameters coding, AVRational timeBase) {
    AVCodec kind = avcodec_find_decoder(coding.codec_id());
    if (kind == null) {
      throw new AudioException(
          name
              + ": its sound is coded as "
              + avcodec_get_name(coding.codec_id()).getString()
              + ", which mir-codecs does not decode; convert it to FLAC or MP3");
    }
    this.codec = avcodec_alloc_context3(kind);
    this.frame = av_frame_alloc();
    int code = open(kind, coding, timeBase);
    if (code < 0) {
      close();
      throw new AudioException(name + ": its sound cannot be decoded: " + Ffmpeg.words(code));
    }
  }

  /** A decoder for what an encoder makes. */
  static PacketDecoder of(PacketEncoder encoder) {
    AVCodecParameters coding = avcodec_parameters_alloc();
    try {
      avcodec_parameters_from_context(coding, encoder.context());
      return new PacketDecoder("a coded clip", coding, encoder.context().time_base());
    } finally {
      avcodec_parameters_free(coding);
    }
  }

  private int open(AVCodec kind, AVCodecParameters coding, AVRational timeBase) {
    int code = avcodec_parameters_to_context(codec, coding);
    if (code < 0) {
      return code;
    }
    // Without the time base the decoder cannot drop the encoder's delay and padding.
    codec.pkt_timebase(timeBase);
    codec.thread_count(1);
    if (kind.id() == AV_CODEC_ID_FLAC) {
      // Its checksum tells damage from music; without it damage is decoded as loud noise.
      codec.err_recognition(AV_EF_CRCCHECK | AV_EF_EXPLODE);
    }
    return avcodec_open2(codec, kind, (AVDictionary) null);
  }

  /** Gives in a packet, or null at the end; negative if it cannot be decoded. */
  int send(@Nullable AVPacket packet) {
    return avcodec_send_packet(codec, packet);
  }

  /**
   * Takes the next frame into {@link #frame()}: 0 if there is one, {@code AVERROR(EAGAIN)} if the
   * next packet is needed first, {@code AVERROR_EOF} at the end, another negative on damage.
   */
  int receive() {
    return avcodec_receive_frame(codec, frame);
  }

  /** The frame received last; overwritten by the next. */
  AVFrame frame() {
    return frame;
  }

  @Override
  public void close() {
    av_frame_free(frame);
    avcodec_free_context(codec);
  }
}
