extension ReportPage {
  /// The style and script of the page. They are files in the same folder, embedded in the program, which does not need
  /// them at run time.
  static let style = text(PackageResources.report_css)

  /// A closed scope of strict code, invisible from outside.
  static let script =
    "(() => {\n'use strict';\n"
    + [
      PackageResources.typeset_js, PackageResources.scale_js, PackageResources.marks_js, PackageResources.plot_js,
      PackageResources.readout_js, PackageResources.figure_js, PackageResources.mode_js, PackageResources.tables_js,
      PackageResources.start_js,
    ].map(text).joined(separator: "\n") + "})();\n"

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
