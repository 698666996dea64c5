import Plans
import Samples

/// One thing that happened in a run, for whoever keeps a log of it. Products hold none of this.
public enum RunEvent: Sendable, Equatable {
  /// The run knows its share: samples in all, and those that earlier runs have finished.
  case began(planned: Int, done: Int)
  /// A worker has begun with a sample, or with its next stage.
  case entered(SampleName, ProgressBoard.Activity)
  /// A sample is finished, in this much time of this run; `reasons` speak against it, one sentence each. `last` is the stage
  /// that ended it: a run that only equilibrates finishes liquids.
  case finished(SampleName, last: ProgressBoard.Activity, seconds: Double, reasons: [String])
  /// A sample was left at a checkpoint, because the run was asked to stop.
  case left(SampleName)
  /// The last sample of an ensemble is finished.
  case ensembleFinished(String, samples: Int, flagged: Int)
}
