package org.tfgraft.translator.claims;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What symbols that TensorFlow had before 1.0 are called in 1.15, and how they are called. */
public final class RenamedSymbols {
  private static final Pattern MISSING =
      Pattern.compile(
          "module 'tensorflow(?:\\._api\\.v1)?((?:\\.\\w+)*)' has no attribute '(\\w+)'");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("tf.audio_summary", "tf.summary.audio"),
          Map.entry("tf.batch_matmul", "tf.matmul"),
          Map.entry("tf.complex_abs", "tf.abs"),
          Map.entry("tf.histogram_summary", "tf.summary.histogram"),
          Map.entry("tf.image_summary", "tf.summary.image"),
          Map.entry("tf.inv", "tf.reciprocal"),
          Map.entry("tf.listdiff", "tf.setdiff1d"),
          Map.entry("tf.merge_all_summaries", "tf.summary.merge_all"),
          Map.entry("tf.merge_summary", "tf.summary.merge"),
          Map.entry("tf.mul", "tf.multiply"),
          Map.entry("tf.neg", "tf.negative"),
          Map.entry("tf.nn.bidirectional_rnn", "tf.nn.static_bidirectional_rnn"),
          Map.entry("tf.nn.rnn", "tf.nn.static_rnn"),
          Map.entry("tf.nn.seq2seq", "tf.contrib.legacy_seq2seq"),
          Map.entry("tf.nn.state_saving_rnn", "tf.nn.static_state_saving_rnn"),
          Map.entry("tf.pack", "tf.stack"),
          Map.entry("tf.scalar_summary", "tf.summary.scalar"),
          Map.entry("tf.select", "tf.where"),
          Map.entry("tf.sub", "tf.subtract"),
          Map.entry("tf.train.SummaryWriter", "tf.summary.FileWriter"),
          Map.entry("tf.unpack", "tf.unstack"));

  private static final Pattern AXIS_FIRST =
      Pattern.compile(
          "\\b(?:tf|tensorflow)\\.(?:(concat)\\(\\s*(?:concat_dim\\s*=|-?\\d+\\s*,)"
              + "|(split)\\(\\s*(?:split_dim\\s*=|-?\\d+\\s*,\\s*\\d+\\s*,))");

  private RenamedSymbols() {}

  /** The name in 1.15 of a symbol that is not there under its old one. */
  static Optional<String> of(String symbol) {
    return Optional.ofNullable(NAMES.get(symbol.replaceFirst("^tensorflow\\.", "tf.")));
  }

  /** How a call is written now that gives its axis first, as it was right before 1.0. */
  public static Optional<String> inCall(String line) {
    Matcher axisFirst = AXIS_FIRST.matcher(line);
    return axisFirst.find()
        ? Optional.of(
            axisFirst.group(1) != null
                ? "tf.concat(values, axis)"
                : "tf.split(value, num_or_size_splits, axis)")
        : Optional.empty();
  }

  /** The same for the symbol that Python's message says is not there. */
  public static Optional<String> inMessage(String message) {
    Matcher missing = MISSING.matcher(message);
    return missing.find() ? of("tf" + missing.group(1) + "." + missing.group(2)) : Optional.empty();
  }
}
