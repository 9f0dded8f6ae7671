package org.mirkit.runner.experiment;

import org.mirkit.api.data.Annotation;

/**
 * What a model said about a test track.
 *
 * @param id of the track
 * @param reference what people say
 * @param estimate what the model says
 */
record TrackResult(String id, Annotation reference, Annotation estimate) {}
