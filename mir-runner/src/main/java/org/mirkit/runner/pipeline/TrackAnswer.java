package org.mirkit.runner.pipeline;

import org.mirkit.api.data.Annotation;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Scores;

/**
 * What a model says of a whole track, as numbers and in the task's words.
 *
 * @param annotation the answer
 * @param scores what the model said, before any decoder
 * @param layout what these numbers mean
 */
public record TrackAnswer(Annotation annotation, Scores scores, ScoreLayout layout) {}
