extension ReportPage {
  /// The page's style and its script. They are files beside this one, embedded in the program, so that it needs none
  /// of them where it runs.
  static let style = text(PackageResources.report_css)

  /// One closed scope of strict code: nothing of it can be seen from outside.
  static let script =
    "(() => {\n'use strict';\n"
    + [
      PackageResources.typeset_js, PackageResources.scale_js, PackageResources.marks_js, PackageResources.plot_js,
      PackageResources.readout_js, PackageResources.figure_js, PackageResources.mode_js, PackageResources.tables_js,
      PackageResources.start_js,
    ].map(text).joined(separator: "\n") + "})();\n"

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
