package org.mirkit.runner.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.plugin.ApiVersion;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.runner.bundle.BundleManifest;
import org.mirkit.runner.bundle.ForeignFeatures;
import org.mirkit.runner.pipeline.LearnedDecoder;
import org.mirkit.runner.pipeline.Normalization;

/**
 * Says in a bundle's manifest everything that the model's answers depend on.
 *
 * @param plan the experiment
 * @param tools of the run
 * @param dataDigest of all data
 */
record ManifestMaker(ExperimentPlan plan, RunTools tools, String dataDigest) {

  BundleManifest make(
      FoldResult result,
      Normalization normalization,
      List<LearnedDecoder> decoders,
      double validationLoss,
      Map<String, String> engine) {
    Map<String, String> plugins = plan.providers().pluginsOfModel();
    FeatureSpec spec = plan.representation().spec();
    return new BundleManifest(
        BundleManifest.FORMAT,
        ApiVersion.CURRENT.toString(),
        tools.clock().instant().toString(),
        plan.name(),
        part("task"),
        representation(),
        part("resampler"),
        part("model"),
        sealed(decoders),
        spec.input(),
        spec.bins(),
        plan.crop(),
        plan.vocabulary().labels(),
        statistics(normalization),
        plugins,
        tools.registry().jars(plugins.keySet()),
        plan.config().dataset().card(),
        new BundleManifest.Training(
            result.trainedOn(),
            dataDigest,
            plan.config().seed(),
            result.fold(),
            validationLoss,
            engine),
        result.metrics(),
        Map.of());
  }

  private JsonNode representation() {
    return plan.representation() instanceof ForeignFeatures foreign
        ? foreign.sealed()
        : part("representation");
  }

  private JsonNode part(String name) {
    return plan.resolved().get(name);
  }

  private List<BundleManifest.SealedDecoder> sealed(List<LearnedDecoder> decoders) {
    return IntStream.range(0, decoders.size())
        .mapToObj(
            i ->
                new BundleManifest.SealedDecoder(
                    part("decoders").get(i), decoders.get(i).learned()))
        .toList();
  }

  private static BundleManifest.@Nullable Statistics statistics(Normalization normalization) {
    return normalization
        .statistics()
        .map(s -> new BundleManifest.Statistics(s.mean(), s.deviation()))
        .orElse(null);
  }
}
