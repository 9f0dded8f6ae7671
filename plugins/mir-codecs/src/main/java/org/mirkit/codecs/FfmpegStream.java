package org.mirkit.codecs;

import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;

/**
 * Sound that FFmpeg decodes as it is read.
 *
 * <p>The format is that of the first decoded frame, since some headers don't know it (HE-AAC
 * doubles the rate that its container names). A packet that cannot be decoded becomes silence of
 * the length that it declares, so that what follows stays in time; see {@link Damage} for how many
 * may.
 */
final class FfmpegStream implements AudioStream {
  /** A shorter lack than this may be an encoder's delay that its container counts as music. */
  private static final double TRUNCATION_SECONDS = 0.5;

  private final Path file;
  private final Demuxer demuxer;
  private final PacketDecoder decoder;
  private final PlanarSamples samples = new PlanarSamples();
  private final Damage damage;
  private final Timeline timeline = new Timeline();
  private final AudioFormat format;
  private int next;
  private int available;
  private long silence;
  private long delivered;
  private boolean ended;
  private boolean closed;

  private FfmpegStream(Path file, Demuxer demuxer, PacketDecoder decoder) {
    this.file = file;
    this.demuxer = demuxer;
    this.decoder = decoder;
    this.damage = new Damage(file);
    try {
      this.format = formatOfFirstFrame();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Opens a file and decodes its first frame; nothing stays open when that fails. */
  static FfmpegStream open(Path file) {
    Demuxer demuxer = new Demuxer(file);
    PacketDecoder decoder;
    try {
      decoder = new PacketDecoder(file, demuxer);
    } catch (RuntimeException e) {
      demuxer.close();
      throw e;
    }
    return new FfmpegStream(file, demuxer, decoder);
  }

  private AudioFormat formatOfFirstFrame() {
    if (!decode()) {
      throw new AudioException(
          file + ": holds a header but no sound; the file is cut off, get another copy");
    }
    AudioFormat first = formatOf(decoder.frame());
    show(decoder.frame());
    return first;
  }

  @Override
  public AudioFormat format() {
    return format;
  }

  @Override
  public OptionalLong declaredLength() {
    requireOpen();
    return demuxer.declaredSamples(format.sampleRateHz());
  }

  @Override
  public int read(float[][] channels, int offset, int count) {
    requireOpen();
    while (available == 0) {
      if (ended || !advance()) {
        return -1;
      }
    }
    int read = silence > 0 ? fillSilence(channels, offset, count) : take(channels, offset, count);
    delivered += read;
    return read;
  }

  private int fillSilence(float[][] channels, int offset, int count) {
    int read = (int) Math.min(silence, count);
    for (int channel = 0; channel < format.channels(); channel++) {
      Arrays.fill(channels[channel], offset, offset + read, 0f);
    }
    silence -= read;
    return read;
  }

  private int take(float[][] channels, int offset, int count) {
    int read = Math.min(available, count);
    samples.copy(next, channels, offset, read);
    next += read;
    available -= read;
    return read;
  }

  /** Decodes on; false at the end. */
  private boolean advance() {
    if (!decode()) {
      ended = true;
      requireWhole();
      damage.judge(seconds());
      return false;
    }
    AudioFormat now = formatOf(decoder.frame());
    if (!now.equals(format)) {
      throw new AudioException(
          at(": changes from " + format + " to " + now + "; split it there into two files"));
    }
    show(decoder.frame());
    return true;
  }

  private void show(AVFrame frame) {
    int code = samples.show(frame);
    if (code < 0) {
      throw new AudioException(at(": samples cannot be converted: " + Ffmpeg.words(code)));
    }
    next = 0;
    available = frame.nb_samples();
  }

  /** Feeds packets until a frame comes out of them; false at the end. */
  private boolean decode() {
    while (true) {
      int code = decoder.receive();
      if (code == 0) {
        countDecoded(decoder.frame());
        return true;
      }
      if (code == AVERROR_EOF) {
        return false;
      }
      if (code == AVERROR_EAGAIN()) {
        sendPacket();
      } else {
        countBroken(code);
      }
    }
  }

  private void sendPacket() {
    AVPacket packet = demuxer.next();
    int code = decoder.send(packet);
    if (code < 0 && code != AVERROR_EAGAIN() && code != AVERROR_EOF) {
      countBroken(code);
    }
  }

  private void countDecoded(AVFrame frame) {
    int sampleRateHz = frame.sample_rate();
    long time = frame.best_effort_timestamp();
    long start =
        time == AV_NOPTS_VALUE ? timeline.expectedStart() : demuxer.samples(time, sampleRateHz);
    silence += timeline.append(start, frame.nb_samples(), sampleRateHz);
    damage.countDecoded();
  }

  private void countBroken(int code) {
    timeline.tear();
    damage.countBroken(code, seconds());
  }

  private void requireWhole() {
    OptionalLong declared = demuxer.declaredSamples(format.sampleRateHz());
    if (!demuxer.declaresExactly() || declared.isEmpty()) {
      return;
    }
    long missing = declared.getAsLong() - delivered;
    if (missing > TRUNCATION_SECONDS * format.sampleRateHz()) {
      throw new AudioException(
          String.format(
              Locale.ROOT,
              "%s: cut off: its header declares %.2f s, but it ends after %.2f s; get another copy",
              file,
              (double) declared.getAsLong() / format.sampleRateHz(),
              seconds()));
    }
  }

  private static AudioFormat formatOf(AVFrame frame) {
    return new AudioFormat(frame.sample_rate(), frame.ch_layout().nb_channels());
  }

  private String at(String problem) {
    return String.format(Locale.ROOT, "%s: at %.2f s%s", file, seconds(), problem);
  }

  private double seconds() {
    int sampleRateHz = Math.max(1, demuxer.coding().sample_rate());
    return (double) delivered / sampleRateHz;
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException(file + " has been closed");
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    samples.close();
    decoder.close();
    demuxer.close();
  }
}
