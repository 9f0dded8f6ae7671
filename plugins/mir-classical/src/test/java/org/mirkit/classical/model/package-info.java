/** Claims about the models, and their contracts. */
@NullMarked
package org.mirkit.classical.model;

import org.jspecify.annotations.NullMarked;
