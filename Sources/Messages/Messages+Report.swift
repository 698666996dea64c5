import Reports

/// The sentence for a notice on a report.
public func sentence(on notice: ReportNotice) -> String {
  switch notice {
  case .waiting: "another report is being written to this folder; waiting for it to finish."
  case .noGnuplot:
    "gnuplot was not found: the page and the tables are complete, and figures have no SVG and PDF. Install gnuplot "
      + "and run lehr report to add them."
  }
}
