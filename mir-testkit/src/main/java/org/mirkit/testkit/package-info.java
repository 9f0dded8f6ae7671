/**
 * Contract tests that a plugin author runs against their own parts: a test class implements the
 * contract of its kind, gives it a fixture, and inherits ready tests.
 *
 * <pre>{@code
 * class HpcpTest implements ProviderContract<HpcpConfig, Representation>, RepresentationContract {
 *   public HpcpProvider provider() { return new HpcpProvider(); }
 *   public HpcpConfig exampleConfig() { return new HpcpConfig(36); }
 *   public Representation representation() { return new Hpcp(new HpcpConfig(36)); }
 * }
 * }</pre>
 *
 * <p>Entry types: {@link org.mirkit.testkit.PluginContract}, {@link
 * org.mirkit.testkit.ProviderContract} and the contract of each kind of part. Depends on {@code
 * org.mirkit.api} and the JUnit Jupiter API.
 */
@NullMarked
package org.mirkit.testkit;

import org.jspecify.annotations.NullMarked;
