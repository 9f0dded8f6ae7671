package org.mirkit.runner.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.api.data.AudioSource;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.plugin.PluginRegistry;

/**
 * Reads sound files with whichever decoder accepts their first bytes, at native rate, mixed to as
 * many channels as are wanted.
 */
public final class AudioReader {
  private final List<AudioDecoder> decoders;
  private final Optional<SoundListener> listener;

  /** A reader that asks the decoders in the given order. */
  public AudioReader(List<AudioDecoder> decoders) {
    this(decoders, Optional.empty());
  }

  private AudioReader(List<AudioDecoder> decoders, Optional<SoundListener> listener) {
    this.decoders = List.copyOf(decoders);
    this.listener = listener;
  }

  /** A reader with all decoders that there are, as their defaults make them. */
  public static AudioReader of(PluginRegistry registry, ConfigEngine engine) {
    return new AudioReader(
        registry.of(AudioDecoder.class).stream()
            .map(p -> engine.bindPart(AudioDecoder.class, p.qualifiedId(), List.of()).value())
            .toList());
  }

  /** The same reader with somebody who hears all that it reads. */
  public AudioReader heardBy(SoundListener newListener) {
    return new AudioReader(decoders, Optional.of(newListener));
  }

  /**
   * Opens a file, to be read as it is decoded.
   *
   * @param file WAV, MP3 or whatever the decoders accept
   * @param channels channels wanted: 1 mixes all down to their mean, as librosa's {@code to_mono}
   * @return the sound at the file's own rate
   * @throws AudioException here or from the stream, if the file is not there, is not audio, is
   *     damaged or holds no samples, or has a sample that is not a number
   */
  public AudioStream open(Path file, int channels) {
    return open(new AudioSource.File(file), channels);
  }

  /**
   * Opens a file, or one channel of it, to be read as it is decoded.
   *
   * @throws AudioException as {@link #open(Path, int)} does, and if it lacks the channel
   */
  public AudioStream open(AudioSource.File file, int channels) {
    return open(file, decoded(file), channels);
  }

  /**
   * Opens a file, or one channel of it, to be read as it is decoded, in its own channels.
   *
   * @throws AudioException as {@link #open(AudioSource.File, int)} does
   */
  public AudioStream open(AudioSource.File file) {
    AudioStream decoded = decoded(file);
    return open(file, decoded, decoded.format().channels());
  }

  private AudioStream open(AudioSource.File file, AudioStream decoded, int channels) {
    try {
      AudioStream sound = new FileSound(file.path(), decoded, channels);
      return listener
          .<AudioStream>map(l -> new OverheardSound(sound, l.begin(file.name(), sound.format())))
          .orElse(sound);
    } catch (AudioException e) {
      decoded.close();
      throw e;
    }
  }

  private AudioStream decoded(AudioSource.File file) {
    AudioStream all = decoderFor(file.path(), head(file.path())).open(file.path());
    return file.channel().isPresent() ? OneChannel.of(file, all) : all;
  }

  /**
   * Reads a whole file.
   *
   * @throws AudioException as {@link #open(Path, int)} and its stream do
   */
  public AudioClip read(Path file, int channels) {
    return read(new AudioSource.File(file), channels);
  }

  /**
   * Reads a whole file, or one channel of it.
   *
   * @throws AudioException as {@link #open(AudioSource.File, int)} and its stream do
   */
  public AudioClip read(AudioSource.File file, int channels) {
    try (AudioStream stream = open(file, channels)) {
      return drain(stream);
    }
  }

  /**
   * How long the sound of a file lasts: as it says itself, or else as long as it can be read.
   *
   * @throws AudioException as {@link #open(Path, int)} and its stream do
   */
  public double durationSeconds(Path file) {
    try (AudioStream stream = open(file, 1)) {
      OptionalLong declared = stream.declaredLength();
      boolean usable = declared.isPresent() && declared.getAsLong() > 0;
      long samples = usable ? declared.getAsLong() : drain(stream).length();
      return (double) samples / stream.format().sampleRateHz();
    }
  }

  /**
   * Reads a whole file with as many channels as it has.
   *
   * @throws AudioException as {@link #open} and its stream do
   */
  public AudioClip read(Path file) {
    AudioStream decoded = decoderFor(file, head(file)).open(file);
    try (AudioStream stream = new FileSound(file, decoded, decoded.format().channels())) {
      return drain(stream);
    }
  }

  /** All that is left of a stream. */
  public static AudioClip drain(AudioStream stream) {
    SampleBuffer samples = new SampleBuffer(stream.format().channels(), stream.declaredLength());
    boolean more = true;
    while (more) {
      more = samples.readFrom(stream);
    }
    return AudioClip.of(stream.format().sampleRateHz(), samples.toArrays());
  }

  /**
   * Whether a file is sound, or at least is named so: some decoder accepts its first bytes, or its
   * name ends in that of a format. A file that cannot be opened counts by its name.
   */
  boolean isMeantAsSound(Path file) {
    String extension = SoundFiles.extension(file);
    boolean named =
        decoders.stream()
            .flatMap(decoder -> decoder.formats().stream())
            .flatMap(format -> Stream.of(format.toLowerCase(Locale.ROOT).split(" ")))
            .anyMatch(extension::equals);
    if (named) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(AudioDecoder.HEAD_BYTES);
      return head.length > 0 && decoders.stream().anyMatch(decoder -> decoder.accepts(head));
    } catch (IOException e) {
      return false;
    }
  }

  private AudioDecoder decoderFor(Path file, byte[] head) {
    if (head.length == 0) {
      throw new AudioException(file + ": is empty (0 bytes); expected an audio file");
    }
    return decoders.stream()
        .filter(decoder -> decoder.accepts(head))
        .findFirst()
        .orElseThrow(() -> notAudio(file, head));
  }

  private AudioException notAudio(Path file, byte[] head) {
    String known =
        decoders.stream().flatMap(d -> d.formats().stream()).collect(Collectors.joining(", "));
    return new AudioException(
        "%s: is not audio that can be read here: it %s; known formats are %s (%s)"
            .formatted(
                file,
                FileHead.describe(head),
                known,
                "`mir list audio-decoder` shows what reads them"));
  }

  private static byte[] head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(AudioDecoder.HEAD_BYTES);
    } catch (NoSuchFileException e) {
      throw new AudioException(file + ": no such file", e);
    } catch (IOException e) {
      String reason = Files.isDirectory(file) ? "is a folder, not an audio file" : IoReason.of(e);
      throw new AudioException(file + ": cannot be read: " + reason, e);
    }
  }
}
