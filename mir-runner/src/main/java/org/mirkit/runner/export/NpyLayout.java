package org.mirkit.runner.export;

/** Which of the last two dimensions of an array is time. */
public enum NpyLayout {
  /** The last one: (bins, frames), as librosa has it. */
  BINS_FRAMES("bins, frames"),
  /** The last but one: (frames, bins), as embeddings often come. */
  FRAMES_BINS("frames, bins");

  private final String words;

  NpyLayout(String words) {
    this.words = words;
  }

  String inWords() {
    return words;
  }
}
