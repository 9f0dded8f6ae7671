package org.mirkit.representations.decoder;

import java.util.List;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioDecoderProvider;

/** Offers the reading of AU files as {@code au}. */
public final class AuProvider implements AudioDecoderProvider<NoParameters> {

  @Override
  public String id() {
    return "au";
  }

  @Override
  public String summary() {
    return "Reads AU files of Sun and NeXT";
  }

  @Override
  public Class<NoParameters> configType() {
    return NoParameters.class;
  }

  @Override
  public AudioDecoder create(NoParameters config) {
    return new HeaderDecoder(List.of("AU"), AuHeader::matches, AuHeader::parse);
  }
}
