package org.mirkit.representations.decoder;

import java.util.List;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;

/** The file formats of sound that need no library. */
public final class DecoderProviders {

  /** The reading of AIFF files. */
  public static final Provider<NoParameters, AudioDecoder> AIFF =
      Provider.of(
          AudioDecoder.class,
          "aiff",
          "Reads AIFF files and AIFC ones with uncompressed samples",
          NoParameters.class,
          config ->
              new HeaderDecoder(List.of("AIFF", "AIFC"), AiffHeader::matches, AiffHeader::parse));

  /** The reading of AU files. */
  public static final Provider<NoParameters, AudioDecoder> AU =
      Provider.of(
          AudioDecoder.class,
          "au",
          "Reads AU files of Sun and NeXT",
          () -> new HeaderDecoder(List.of("AU"), AuHeader::matches, AuHeader::parse));

  /** The reading of WAV files. */
  public static final Provider<NoParameters, AudioDecoder> WAV =
      Provider.of(
          AudioDecoder.class,
          "wav",
          "Reads WAV files: uncompressed, RF64 and unfinished streams too",
          () -> new HeaderDecoder(List.of("WAV"), WavHeader::matches, WavHeader::parse));

  private DecoderProviders() {}
}
