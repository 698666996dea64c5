extension SampleValues {
  /// The reason that these cannot be the values of one sample, as a sentence without a full stop; nil if they can.
  ///
  /// Averages rely on these checks: related lists have the same length, the values of every mode, lag, pair and shell
  /// are finite, and frequencies and radii are positive. They are made wherever values are read from a file, and only
  /// there.
  public var fault: String? { lengthFault ?? numberFault ?? certificateFault }

  private var lengthFault: String? {
    var lengths: [String: (count: Int, name: String)] = [:]
    for (observable, values) in zip(ObservableCatalogue.remembered, arrays) where observable.shape.count == 1 {
      let letter = observable.shape[0]
      if let fixed = Int(letter) {
        if !values.isEmpty, values.count != fixed { return wrong(observable, values.count, fixed) }
        continue
      }
      // Lists of one section are measured together, or not at all; others may be missing.
      for key in [letter, "\(observable.section) \(letter)"] where !values.isEmpty || key != letter {
        if let known = lengths[key], known.count != values.count {
          return "\(observable.name) has \(values.count) numbers and \(known.name) \(known.count)"
        }
        lengths[key] = (values.count, observable.name)
      }
    }
    for (observable, values) in zip(ObservableCatalogue.remembered, arrays)
    where observable.shape.count != 1 && !values.isEmpty {
      let wanted = observable.shape.reduce(1) { $0 * (Int($1) ?? lengths[$1]?.count ?? 0) }
      if values.count != wanted { return wrong(observable, values.count, wanted) }
    }
    return nil
  }

  private func wrong(_ observable: Observable, _ found: Int, _ wanted: Int) -> String {
    "\(observable.name) has \(found) numbers instead of \(wanted)"
  }

  private var numberFault: String? {
    for (observable, values) in zip(ObservableCatalogue.remembered, arrays)
    where observable.shape.count == 1 && !values.allSatisfy(\.isFinite) {
      return "\(observable.name) has a number that is not finite"
    }
    // Lags begin at zero, radii at that of the innermost shell.
    let (lags, radii) = (self[.stressCorrelationTime], self[.decayRadius])
    if let first = lags.first, first != 0 { return "stress_correlation_time does not begin at zero" }
    for (name, list) in [("stress_correlation_time", lags), ("decay_radius", radii)]
    where !zip(list, list.dropFirst()).allSatisfy(<) {
      return "\(name) does not ascend"
    }
    for observable in [Observable.frequencies, .decayRadius, .decaySide, .numberDensity]
    where !self[observable].allSatisfy({ $0 > 0 && $0.isFinite }) {
      return "\(observable.name) has a number that is not positive and finite"
    }
    return nil
  }

  private var certificateFault: String? {
    certificate.map { $0.rattlers >= 0 } == false ? "the certificate has a negative number of rattlers" : nil
  }
}
