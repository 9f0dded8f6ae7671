/**
 * Features as Parquet tables, a row a frame.
 *
 * <p>Entry type: {@link org.mirkit.parquet.ParquetPlugin}. Depends on {@code org.mirkit.api} and
 * Apache Parquet's writer, without Hadoop.
 */
@NullMarked
package org.mirkit.parquet;

import org.jspecify.annotations.NullMarked;
