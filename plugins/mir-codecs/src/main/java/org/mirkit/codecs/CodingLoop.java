package org.mirkit.codecs;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.io.Closeable;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.AudioException;

/**
 * An encoder whose packets go straight into a decoder. Where samples belong is told by their times,
 * which begin below zero by as much as the encoder delays.
 */
final class CodingLoop implements Closeable {
  private final PacketEncoder encoder;
  private final PacketDecoder decoder;
  private final AVPacket packet = av_packet_alloc();
  private final PlanarSamples samples = new PlanarSamples();

  CodingLoop(LossyFormat format, int sampleRateHz, int channels, int bitsPerSecond) {
    encoder = new PacketEncoder(format, sampleRateHz, channels, bitsPerSecond);
    try {
      decoder = PacketDecoder.of(encoder);
    } catch (RuntimeException e) {
      encoder.close();
      throw e;
    }
  }

  /** What is left of a sound, in as many samples. */
  float[][] run(float[][] channels) {
    float[][] result = new float[channels.length][channels[0].length];
    int block = encoder.frameSamples();
    for (int at = 0; at < channels[0].length; at += block) {
      AVFrame frame = encoder.frame(channels, at, Math.min(block, channels[0].length - at));
      try {
        encode(frame, result);
      } finally {
        av_frame_free(frame);
      }
    }
    encode(null, result);
    check(decoder.send(null));
    take(result);
    return result;
  }

  private void encode(@Nullable AVFrame frame, float[][] result) {
    check(avcodec_send_frame(encoder.context(), frame));
    while (avcodec_receive_packet(encoder.context(), packet) == 0) {
      int code = decoder.send(packet);
      av_packet_unref(packet);
      check(code == AVERROR_EOF ? 0 : code);
      take(result);
    }
  }

  private void take(float[][] result) {
    while (decoder.receive() == 0) {
      AVFrame frame = decoder.frame();
      check(samples.show(frame));
      long start = frame.best_effort_timestamp();
      int skipped = (int) Math.min(frame.nb_samples(), Math.max(0, -start));
      int at = (int) Math.min(result[0].length, start + skipped);
      int count = Math.min(frame.nb_samples() - skipped, result[0].length - at);
      samples.copy(skipped, result, at, count);
    }
  }

  private static void check(int code) {
    if (code < 0) {
      throw new AudioException("a sound cannot be coded and decoded: " + Ffmpeg.words(code));
    }
  }

  @Override
  public void close() {
    av_packet_free(packet);
    samples.close();
    decoder.close();
    encoder.close();
  }
}
