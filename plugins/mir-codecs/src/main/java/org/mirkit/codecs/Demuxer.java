package org.mirkit.codecs;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.Pointer;
import org.mirkit.api.AudioException;

/** The packets of a file's one sound stream; films, cover art and further streams are left out. */
final class Demuxer implements Closeable {
  /** What {@link AudioSignature} lets in; FFmpeg's hundreds of other parsers are never tried. */
  private static final String CONTAINERS = "mp3,flac,ogg,mov,mp4,m4a,3gp,3g2,mj2,aac";

  private static final String CODECS =
      "mp3float,mp3,mp2float,mp2,mp1float,mp1,flac,vorbis,opus,speex,aac,alac";

  private final Path file;
  private final AVFormatContext container;
  private final AVPacket packet;
  private final int soundIndex;
  private final AVStream sound;

  /** Opens a file and finds its sound. */
  Demuxer(Path file) {
    this.file = file;
    this.container = openContainer(file);
    this.packet = av_packet_alloc();
    try {
      this.soundIndex = findSound();
      this.sound = container.streams(soundIndex);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private static AVFormatContext openContainer(Path file) {
    AVFormatContext container = new AVFormatContext((Pointer) null);
    AVDictionary options = new AVDictionary((Pointer) null);
    av_dict_set(options, "format_whitelist", CONTAINERS, 0);
    av_dict_set(options, "codec_whitelist", CODECS, 0);
    av_dict_set(options, "protocol_whitelist", "file", 0);
    int code = avformat_open_input(container, "file:" + file.toAbsolutePath(), null, options);
    av_dict_free(options);
    if (code < 0) {
      throw new AudioException(
          file
              + ": cannot be opened as MP3, FLAC, Ogg, M4A or AAC: "
              + Ffmpeg.words(code)
              + "; the file is damaged, cut off, or something else under this name");
    }
    return container;
  }

  private int findSound() {
    int code = avformat_find_stream_info(container, (AVDictionary) null);
    int index = av_find_best_stream(container, AVMEDIA_TYPE_AUDIO, -1, -1, (AVCodec) null, 0);
    if (index < 0) {
      throw new AudioException(
          file
              + ": holds no sound ("
              + Ffmpeg.words(code < 0 ? code : index)
              + "); expected a file with an audio stream");
    }
    for (int i = 0; i < container.nb_streams(); i++) {
      if (i != index) {
        container.streams(i).discard(AVDISCARD_ALL);
      }
    }
    return index;
  }

  /** How the sound is coded. Valid until this is closed. */
  AVCodecParameters coding() {
    return sound.codecpar();
  }

  /** The unit of the stream's times. Valid until this is closed. */
  AVRational timeBase() {
    return sound.time_base();
  }

  /** Samples per channel that the container declares. */
  OptionalLong declaredSamples(int sampleRateHz) {
    long duration = sound.duration();
    return duration == AV_NOPTS_VALUE || duration <= 0
        ? OptionalLong.empty()
        : OptionalLong.of(samples(duration, sampleRateHz));
  }

  /**
   * Whether the declared length is a count and no estimate. Only FLAC and MP4 write one; MP3 and
   * Ogg streams may be cut anywhere and stay whole.
   */
  boolean declaresExactly() {
    String name = container.iformat().name().getString();
    return name.equals("flac") || name.startsWith("mov");
  }

  /** A time of the stream as a number of samples. */
  long samples(long duration, int sampleRateHz) {
    AVRational unit = sound.time_base();
    return Math.round((double) duration * unit.num() * sampleRateHz / unit.den());
  }

  /**
   * Reads on to the next packet of sound, which stays until the next call.
   *
   * @return null at the end
   */
  @org.jspecify.annotations.Nullable
  AVPacket next() {
    while (true) {
      av_packet_unref(packet);
      int code = av_read_frame(container, packet);
      if (code == AVERROR_EOF) {
        return null;
      }
      if (code < 0) {
        throw new AudioException(file + ": cannot be read on: " + Ffmpeg.words(code));
      }
      if (packet.stream_index() == soundIndex) {
        return packet;
      }
    }
  }

  @Override
  public void close() {
    av_packet_free(packet);
    avformat_close_input(container);
  }
}
