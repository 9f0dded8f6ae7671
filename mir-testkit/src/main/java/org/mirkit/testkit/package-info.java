/**
 * Contract tests that a plugin author runs against their own parts: a test class implements the
 * contract of its kind, gives it a fixture, and inherits ready tests. Two classes test a plugin
 * with one representation, {@code hpcp}, whole:
 *
 * <pre>{@code
 * class HpcpTest implements ProviderContract<HpcpConfig, Representation>, RepresentationContract {
 *   public HpcpProvider provider() { return new HpcpProvider(); }
 *   public HpcpConfig exampleConfig() { return new HpcpConfig(36); }
 *   public Representation representation() { return provider().create(exampleConfig()); }
 * }
 *
 * class HpcpPluginTest implements PluginContract, CoverageContract {
 *   public HpcpPlugin plugin() { return new HpcpPlugin(); }
 * }
 * }</pre>
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
