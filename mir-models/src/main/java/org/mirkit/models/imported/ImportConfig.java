package org.mirkit.models.imported;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.task.Head;

/**
 * Parameters of a network that was trained elsewhere, whatever its format; a group.
 *
 * @param file the network
 * @param input name of its input
 * @param inputShape shape of its input
 * @param feed how features become its input
 * @param outputs names or numbers of outputs that are read
 * @param answer what they say
 * @param labels what the outputs stand for, in their order
 * @param activation what is done to them first
 * @param fminHz frequency of the first bin of a salience
 * @param binsPerSemitone bins of a salience
 * @param licence of the network
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record ImportConfig(
    @Param(
            value = "The network's file; a trained model holds a copy and no longer needs it",
            example = "networks/swift_f0.onnx")
        Path file,
    @Param(
            value = "Name of the network's input; the first one when not given",
            example = "input_audio")
        Optional<String> input,
    @Param(
            value =
                "Shape of the network's input, -1 for what features decide; as its file says when not"
                    + " given",
            example = "[1, -1]",
            min = -1)
        Optional<List<Integer>> inputShape,
    @Param(
            value =
                "features: as they are, (1, channels, bins, frames); signal: frames of a waveform joined"
                    + " to one stretch of sound; frames: a batch with an example for each frame",
            defaultValue = "features")
        Feed feed,
    @Param(
            value =
                "Names, or numbers from 0, of the outputs that are read; the first when not given",
            defaultValue = "[]",
            example = "[pitch_hz, confidence]")
        List<String> outputs,
    @Param(
            value =
                "scores: one output with a value for each answer of the task; pitch: an output in Hz and"
                    + " one with its confidence; salience: one output with a value for each of many"
                    + " pitches",
            defaultValue = "scores")
        AnswerKind answer,
    @Param(
            value =
                "What the values of scores stand for, in the network's order; the task's own order when"
                    + " not given",
            defaultValue = "[]",
            example = "[classical, rock]")
        List<String> labels,
    @Param(value = "What is done to outputs before they are read", defaultValue = "linear")
        Head.Activation activation,
    @Param(
            value = "Pitch of the first value of a salience",
            unit = "Hz",
            defaultValue = "27.5",
            min = 1,
            max = 20_000)
        double fminHz,
    @Param(
            value = "Values of a salience to a semitone",
            unit = "bins",
            defaultValue = "3",
            min = 1,
            max = 100)
        int binsPerSemitone,
    @Param(
            value = "On what terms the network may be used; kept with the trained model",
            defaultValue = "not stated",
            example = "MIT")
        String licence) {}
