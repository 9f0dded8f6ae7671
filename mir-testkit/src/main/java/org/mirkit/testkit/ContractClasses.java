package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.Loss;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.Optimizer;
import org.mirkit.api.model.Schedule;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.FeatureReader;
import org.mirkit.api.representation.FeatureWriter;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.run.Executor;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.Task;

/**
 * The test classes of one folder that run {@link ProviderContract}, each ready to be asked for its
 * provider.
 */
record ContractClasses(List<ProviderContract<?, ?>> tests) {
  private static final Map<Class<?>, Class<?>> CONTRACTS =
      Map.ofEntries(
          Map.entry(AnnotationFormat.class, AnnotationFormatContract.class),
          Map.entry(AudioDecoder.class, AudioDecoderContract.class),
          Map.entry(Augmentation.class, AugmentationContract.class),
          Map.entry(Dataset.class, DatasetContract.class),
          Map.entry(Decoder.class, DecoderContract.class),
          Map.entry(Executor.class, ExecutorContract.class),
          Map.entry(FeatureReader.class, FeatureReaderContract.class),
          Map.entry(FeatureWriter.class, FeatureWriterContract.class),
          Map.entry(Layer.class, LayerContract.class),
          Map.entry(Loss.class, LossContract.class),
          Map.entry(Metric.class, MetricContract.class),
          Map.entry(Model.class, ModelContract.class),
          Map.entry(Optimizer.class, OptimizerContract.class),
          Map.entry(Representation.class, RepresentationContract.class),
          Map.entry(Resampler.class, ResamplerContract.class),
          Map.entry(Schedule.class, ScheduleContract.class),
          Map.entry(Task.class, TaskContract.class));

  /** The kinds of parts that have a contract. */
  static Set<Class<?>> kinds() {
    return CONTRACTS.keySet();
  }

  /** Those that were compiled into the same folder as a test class. */
  static ContractClasses besides(Class<?> test) {
    return new ContractClasses(
        TestClasses.besides(test).stream()
            .filter(ProviderContract.class::isAssignableFrom)
            .<ProviderContract<?, ?>>map(type -> (ProviderContract<?, ?>) TestClasses.make(type))
            .toList());
  }

  /** Fails unless some test checks the provider, and its part with the contract of its kind. */
  void requireContractsOf(Provider<?, ?> provider) {
    List<ProviderContract<?, ?>> own =
        tests.stream().filter(test -> same(test.provider(), provider)).toList();
    String which = provider.partType().getSimpleName() + " '" + provider.id() + "'";
    assertTrue(
        !own.isEmpty(),
        which + " runs no contract: write a test class that implements ProviderContract with it");
    Class<?> contract = CONTRACTS.get(provider.partType());
    assertTrue(
        contract == null || own.stream().anyMatch(contract::isInstance),
        () ->
            which
                + " does not run the contract of its kind: let its ProviderContract test implement "
                + contract.getSimpleName()
                + " too");
  }

  /** Providers of mere facts are all of one class; their parameters tell whose they are. */
  private static boolean same(Provider<?, ?> one, Provider<?, ?> other) {
    return one.getClass() == other.getClass()
        && one.configType() == other.configType()
        && one.id().equals(other.id())
        && one.partType() == other.partType();
  }
}
