package org.mirkit.models.engine.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What {@link DjlLayerContract} claims, by short names. */
final class EveryClaim {
  private EveryClaim() {}

  /** All of it, in order. */
  static Map<String, Consumer<LayerClaims>> byName() {
    Map<String, Consumer<LayerClaims>> claims = new LinkedHashMap<>();
    claims.put("shape", LayerClaims::requireShape);
    claims.put("count", LayerClaims::requireCount);
    claims.put("cost", LayerClaims::requireCost);
    claims.put("chance", LayerClaims::requireChanceOfTheEngine);
    claims.put("answers", LayerClaims::requireAnswersOfTheirOwn);
    claims.put("silence", LayerClaims::requireFiniteOnSilence);
    claims.put("gradients", claim -> claim.requireGradients(Set.of()));
    claims.put("reach", LayerClaims::requireReach);
    claims.put("shorter", LayerClaims::requireShorterExamplesAsIfAlone);
    claims.put("saved", LayerClaims::requireSavedWeights);
    claims.put("left", LayerClaims::requireNothingLeftBehind);
    return claims;
  }
}
