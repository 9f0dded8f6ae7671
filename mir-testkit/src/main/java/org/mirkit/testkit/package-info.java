/**
 * Contract tests that a plugin author runs against their own parts: a test class implements the
 * contract of its kind, gives it a fixture, and inherits ready tests. Two classes test a plugin
 * with one representation, {@code hpcp}, whole:
 *
 * <pre>{@code
 * class HpcpTest implements ProviderContract<HpcpConfig, Representation>, RepresentationContract {
 *   public Provider<HpcpConfig, Representation> provider() { return HpcpPlugin.HPCP; }
 *   public HpcpConfig exampleConfig() { return new HpcpConfig(36); }
 *   public Representation representation() { return provider().create(exampleConfig()); }
 * }
 *
 * class HpcpPluginTest implements PluginContract, CoverageContract {
 *   public HpcpPlugin plugin() { return new HpcpPlugin(); }
 * }
 * }</pre>
 *
 * <table>
 * <caption>What each contract checks</caption>
 * <tr><td>{@link org.mirkit.testkit.ProviderContract}</td>
 * <td>id, summary, kind; every parameter has a text, a default or example that is valid, and the
 * unit that its name says; the example keeps the bounds and is remade from its values; made on
 * several threads</td></tr>
 * <tr><td>{@link org.mirkit.testkit.PluginContract}</td>
 * <td>services file, descriptor, API version, unique ids, the same providers at every
 * call</td></tr>
 * <tr><td>{@link org.mirkit.testkit.CoverageContract}</td>
 * <td>every provider of the plugin runs its own contract and that of its kind</td></tr>
 * <tr><td>{@link org.mirkit.testkit.RepresentationContract}</td>
 * <td>spec equals output; bitwise the same again and on four threads; finite on silence, noise and
 * a constant; empty, short, infinite and foreign clips refused; pieces with the reach, or after a
 * survey, join to the whole; inversion</td></tr>
 * <tr><td>{@link org.mirkit.testkit.AugmentationContract}</td>
 * <td>bitwise by seed and on four threads; f0 and onset that are told are heard; times in the
 * sound; rate, channels and type of annotation kept; finite on silence and on single
 * samples</td></tr>
 * <tr><td>{@link org.mirkit.testkit.ResamplerContract}</td>
 * <td>length by the law; silence, constants and channels kept; reach; bitwise on four
 * threads</td></tr>
 * <tr><td>{@link org.mirkit.testkit.AudioDecoderContract}</td>
 * <td>blocks of any size; the end; torn, empty, missing and foreign files refused by name; four
 * threads; files closed</td></tr>
 * <tr><td>{@link org.mirkit.testkit.AnnotationFormatContract}</td>
 * <td>written and read again; bitwise the same; torn and foreign files refused by name; earlier
 * annotations kept; four threads; files closed</td></tr>
 * <tr><td>{@link org.mirkit.testkit.FeatureWriterContract}</td>
 * <td>bitwise the same, of views and on four threads; files closed</td></tr>
 * <tr><td>{@link org.mirkit.testkit.DatasetContract}</td>
 * <td>card; unique portable ids; order; files there; equal recipes sound equal; official splits
 * disjoint and of known tracks; inventory whole; four threads</td></tr>
 * <tr><td>{@link org.mirkit.testkit.TaskContract}</td>
 * <td>decoding what was encoded gives the annotation; vocabulary, head and targets fit; any scores
 * are decoded; foreign annotations refused; right answers perfect; four threads</td></tr>
 * <tr><td>{@link org.mirkit.testkit.DecoderContract}</td>
 * <td>perfect scores stay perfect; finite on nothing, one frame and zeros; what was learned is all
 * that is kept; unsuited layouts refused; four threads</td></tr>
 * <tr><td>{@link org.mirkit.testkit.MetricContract}</td>
 * <td>parts merged in any order give the whole; right estimates are perfect and none is better;
 * empty tally; foreign annotations and tallies refused; four threads</td></tr>
 * <tr><td>{@link org.mirkit.testkit.ModelContract}</td>
 * <td>summary fits the answers; learns; bitwise by seed; batch as alone; silence and no examples;
 * another thread; saved and loaded the same; damaged files refused; interrupted and resumed;
 * closed</td></tr>
 * <tr><td>{@link org.mirkit.testkit.LayerContract}</td>
 * <td>a record; shapes, parameters, cost and receptive field of accepted shapes; others refused in
 * words</td></tr>
 * <tr><td>{@link org.mirkit.testkit.LossContract}</td>
 * <td>a record that tells its parameters; every head taken or refused in words</td></tr>
 * <tr><td>{@link org.mirkit.testkit.OptimizerContract}</td>
 * <td>a record that tells its parameters; a finite learning rate that stays</td></tr>
 * <tr><td>{@link org.mirkit.testkit.ScheduleContract}</td>
 * <td>a record that tells its parameters; a finite factor that follows from time and history
 * alone</td></tr>
 * <tr><td>{@link org.mirkit.testkit.ExecutorContract}</td>
 * <td>each job once; failures and errors told with their cause; one call at a time; interrupt; of
 * use again</td></tr>
 * </table>
 *
 * <p>{@link org.mirkit.testkit.ProviderContract} checks name, parameters and defaults; the contract
 * of the kind ({@link org.mirkit.testkit.RepresentationContract}, {@link
 * org.mirkit.testkit.AudioDecoderContract}, …) what the part does; {@link
 * org.mirkit.testkit.PluginContract} the files in the jar; {@link
 * org.mirkit.testkit.CoverageContract} that no provider was forgotten. Several fixtures of one
 * provider are {@code @Nested} classes of one test. Add {@code mir-testkit} and {@code
 * junit-jupiter} with scope {@code test}; depends on {@code org.mirkit.api} and the JUnit Jupiter
 * API.
 */
@NullMarked
package org.mirkit.testkit;

import org.jspecify.annotations.NullMarked;
