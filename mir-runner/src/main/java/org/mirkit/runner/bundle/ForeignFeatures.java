package org.mirkit.runner.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;

/**
 * Stands where a representation is expected for features that nobody here can compute: says what
 * they are, and refuses sound.
 *
 * @param spec what the values mean
 */
public record ForeignFeatures(FeatureSpec spec) implements Representation {
  /** How people call them, where a representation's id stands otherwise. */
  public static final String NAME = "computed elsewhere";

  /** Why there is no answer for a sound. */
  public static final String REFUSAL =
      "learned from features that were computed elsewhere, and cannot make such of sound: only a"
          + " representation of mirkit's or of a plugin's can be computed for a new file; train on"
          + " what 'mir features' writes, or on the sound itself";

  private static final String SEAL = "computedElsewhere";

  /** What a bundle says in the place of a representation's parameters. */
  public JsonNode sealed() {
    ObjectNode seal = JsonNodeFactory.instance.objectNode();
    seal.putObject(SEAL)
        .put("sampleRateHz", spec.input().sampleRateHz())
        .put("hopSamples", spec.hopSamples())
        .put("channels", spec.channels())
        .put("bins", spec.bins())
        .put("unit", spec.unit());
    return seal;
  }

  /** What a bundle says; nothing where it names a representation. */
  public static Optional<ForeignFeatures> of(JsonNode sealed) {
    return Optional.ofNullable(sealed.get(SEAL))
        .map(
            seal ->
                new ForeignFeatures(
                    spec(
                        seal.path("sampleRateHz").asInt(),
                        seal.path("hopSamples").asInt(),
                        seal.path("channels").asInt(),
                        seal.path("bins").asInt(),
                        seal.path("unit").asText())));
  }

  /** Features of which no more is known than this. */
  public static FeatureSpec spec(
      int sampleRateHz, int hopSamples, int channels, int bins, String unit) {
    return new FeatureSpec(
        AudioFormat.mono(sampleRateHz),
        Axis.index("channel", channels),
        Axis.index("bin", bins),
        hopSamples,
        unit);
  }

  @Override
  public int frames(long samples) {
    return Math.toIntExact((samples + spec.hopSamples() - 1) / spec.hopSamples());
  }

  @Override
  public Features extract(AudioClip clip) {
    throw new ModelException(REFUSAL);
  }
}
