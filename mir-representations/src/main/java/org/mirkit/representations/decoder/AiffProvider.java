package org.mirkit.representations.decoder;

import java.util.List;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioDecoderProvider;

/** Offers the reading of AIFF files as {@code aiff}. */
public final class AiffProvider implements AudioDecoderProvider<NoParameters> {

  @Override
  public String id() {
    return "aiff";
  }

  @Override
  public String summary() {
    return "Reads AIFF files and AIFC ones with uncompressed samples";
  }

  @Override
  public Class<NoParameters> configType() {
    return NoParameters.class;
  }

  @Override
  public AudioDecoder create(NoParameters config) {
    return new HeaderDecoder(List.of("AIFF", "AIFC"), AiffHeader::matches, AiffHeader::parse);
  }
}
