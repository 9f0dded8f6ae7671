package org.mirkit.tasks;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.tasks.beat.BeatProviders;
import org.mirkit.tasks.chord.ChordProviders;
import org.mirkit.tasks.classification.metrics.ClassMetricProviders;
import org.mirkit.tasks.classification.task.ClassificationProviders;
import org.mirkit.tasks.decoding.beat.BeatDecoderProviders;
import org.mirkit.tasks.decoding.duration.DurationDecoderProviders;
import org.mirkit.tasks.decoding.smoothing.SmoothingProviders;
import org.mirkit.tasks.decoding.viterbi.ViterbiProviders;
import org.mirkit.tasks.format.FormatProviders;
import org.mirkit.tasks.format.jams.JamsProviders;
import org.mirkit.tasks.format.midi.MidiProviders;
import org.mirkit.tasks.genre.GenreProviders;
import org.mirkit.tasks.key.KeyProviders;
import org.mirkit.tasks.mood.MoodProviders;
import org.mirkit.tasks.multipitch.MultiPitchProviders;
import org.mirkit.tasks.onset.OnsetProviders;
import org.mirkit.tasks.pitch.PitchProviders;
import org.mirkit.tasks.rating.RatingProviders;
import org.mirkit.tasks.structure.StructureProviders;
import org.mirkit.tasks.tagging.TaggingProviders;
import org.mirkit.tasks.tagging.metrics.TagMetricProviders;
import org.mirkit.tasks.tempo.TempoProviders;
import org.mirkit.tasks.transcription.TranscriptionProviders;
import org.mirkit.tasks.voice.VoiceProviders;

/** The tasks, metrics, decoders and formats of annotations of this module. */
public final class TasksPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(
        GenreProviders.GENRE,
        ClassificationProviders.CLASSIFICATION,
        ChordProviders.CHORD,
        KeyProviders.KEY,
        KeyProviders.LOCAL_KEY,
        PitchProviders.PITCH,
        TaggingProviders.TAGGING,
        TaggingProviders.INSTRUMENT,
        TaggingProviders.MULTI_GENRE,
        RatingProviders.RATINGS,
        RatingProviders.VALENCE_AROUSAL,
        RatingProviders.GEMS,
        MoodProviders.MOOD,
        MoodProviders.RUSSELL_QUADRANT,
        StructureProviders.SEGMENT,
        OnsetProviders.ONSET,
        BeatProviders.BEAT,
        TempoProviders.TEMPO,
        PitchProviders.MELODY,
        MultiPitchProviders.MULTI_PITCH,
        TranscriptionProviders.NOTES,
        VoiceProviders.VOICE_ACTIVITY,
        VoiceProviders.ACTIVITY,
        ClassMetricProviders.ACCURACY,
        ClassMetricProviders.PRECISION_RECALL_F1,
        ClassMetricProviders.CONFUSION,
        ChordProviders.CHORD_RECALL,
        ChordProviders.CHORD_SEGMENTATION,
        KeyProviders.KEY_SCORE,
        PitchProviders.MELODY_ACCURACY,
        TagMetricProviders.ROC_AUC,
        TagMetricProviders.PR_AUC,
        TagMetricProviders.MEAN_AVERAGE_PRECISION,
        TagMetricProviders.MULTI_LABEL_F1,
        RatingProviders.REGRESSION,
        MoodProviders.RUSSELL_HALVES,
        StructureProviders.SEGMENT_BOUNDARY,
        StructureProviders.SEGMENT_LABELS,
        OnsetProviders.ONSET_ACCURACY,
        BeatProviders.BEAT_ACCURACY,
        TempoProviders.TEMPO_ACCURACY,
        MultiPitchProviders.MULTI_PITCH_ACCURACY,
        TranscriptionProviders.NOTE_ACCURACY,
        TranscriptionProviders.VELOCITY_ACCURACY,
        VoiceProviders.ACTIVITY_ACCURACY,
        ViterbiProviders.VITERBI,
        SmoothingProviders.MEDIAN,
        SmoothingProviders.HYSTERESIS,
        SmoothingProviders.PEAK_PICKING,
        BeatDecoderProviders.DYNAMIC_PROGRAMMING_BEATS,
        BeatDecoderProviders.BAR_POINTER,
        DurationDecoderProviders.SEGMENT_DURATION,
        JamsProviders.JAMS,
        FormatProviders.LAB,
        FormatProviders.CSV,
        FormatProviders.MIREX,
        MidiProviders.MIDI,
        FormatProviders.AUDACITY);
  }
}
