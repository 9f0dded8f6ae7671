package org.mirkit.runner.audio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.mirkit.api.AudioException;
import org.mirkit.api.data.AudioSource;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.io.Sha256;

/**
 * What sound is known by, wherever it lies: a digest of the file's bytes, with the channel if only
 * one is heard, or of the recipe.
 */
public final class AudioDigest {
  private AudioDigest() {}

  /**
   * The digest of a source.
   *
   * @throws AudioException if it cannot be read
   */
  public static String of(AudioSource source) {
    if (source instanceof AudioSource.Rendered rendered) {
      return ofText(rendered.recipe());
    }
    AudioSource.File file = (AudioSource.File) source;
    try {
      return ofFile(file);
    } catch (NoSuchFileException e) {
      throw new AudioException(file.path() + ": no such file", e);
    } catch (IOException e) {
      throw new AudioException(file.path() + ": cannot be read: " + IoReason.of(e), e);
    }
  }

  /**
   * The digest of a file's bytes, with the channel if only one is heard.
   *
   * @throws IOException if it cannot be read
   */
  public static String ofFile(AudioSource.File file) throws IOException {
    String bytes = Sha256.ofFile(file.path());
    return file.channel().isPresent()
        ? ofText(bytes + " channel " + file.channel().getAsInt())
        : bytes;
  }

  private static String ofText(String text) {
    return Sha256.ofBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
