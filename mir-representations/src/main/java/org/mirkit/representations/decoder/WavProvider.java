package org.mirkit.representations.decoder;

import java.util.List;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioDecoderProvider;

/** Offers the reading of WAV files as {@code wav}. */
public final class WavProvider implements AudioDecoderProvider<NoParameters> {

  @Override
  public String id() {
    return "wav";
  }

  @Override
  public String summary() {
    return "Reads WAV files: uncompressed, RF64 and unfinished streams too";
  }

  @Override
  public Class<NoParameters> configType() {
    return NoParameters.class;
  }

  @Override
  public AudioDecoder create(NoParameters config) {
    return new HeaderDecoder(List.of("WAV"), WavHeader::matches, WavHeader::parse);
  }
}
