package org.mirkit.testkit;

import org.mirkit.api.data.Annotation;

/** An annotation that no task and no metric knows. */
record ForeignAnnotation() implements Annotation {}
