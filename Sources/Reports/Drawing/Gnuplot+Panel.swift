extension Gnuplot {
  /// Returns the commands that draw one panel and its insets on a canvas of this size.
  static func commands(_ layout: PanelLayout, letter: String?, width: Double, height: Double) -> String {
    let panel = layout.panel, plot = layout.plot
    func x(_ pixels: Double) -> String { brief(pixels / width) }
    func y(_ pixels: Double) -> String { brief(1 - pixels / height) }
    func font(_ size: Double) -> String { "font type_\(Int(size))" }
    var text = "reset\nset datafile separator \",\"\nset border lw 0.9 lc rgb \"#333333\"\n"
    text +=
      "set tics in front scale \(layout.isInset ? "0.6,0.3" : "0.9,0.45") \(font(layout.tickSize))\nset errorbars 0.5\n"
    text += "set lmargin at screen \(x(plot.left))\nset rmargin at screen \(x(plot.right))\n"
    text += "set bmargin at screen \(y(plot.bottom))\nset tmargin at screen \(y(plot.top))\n"
    text += axis("x", layout.x, offset: " offset 0,\(layout.isInset ? 0.55 : 0.35)") + axis("y", layout.y)
    if panel.y.words != nil {
      // As labels: gnuplot cuts the long text of a tic with a percent sign.
      let line = PanelLayout.lineHeight * (layout.y.high - layout.y.low) / plot.height
      for (at, words) in layout.y.majors {
        let lines = words.split(separator: "\n")
        for (k, words) in lines.enumerated() {
          let place = at + (0.5 * Double(lines.count - 1) - Double(k)) * line
          text +=
            "set label \"\(words)\" at screen \(x(plot.left - 10)), first \(place) right \(font(layout.tickSize))\n"
        }
      }
    }
    for band in panel.bands {
      text += "set object rectangle from first \(band.lowerBound), graph 0 to first \(band.upperBound), graph 1 "
      text += "fillcolor rgb \"#E4E7EA\" fillstyle solid noborder behind\n"
    }
    for guide in panel.verticals { text += arrow("first \(guide.at), graph 0", "first \(guide.at), graph 1", guide) }
    for guide in panel.horizontals { text += arrow("graph 0, first \(guide.at)", "graph 1, first \(guide.at)", guide) }
    let middle = (across: (plot.left + plot.right) / 2, down: (plot.top + plot.bottom) / 2)
    func words(_ words: String, _ across: Double, _ down: Double, _ how: String) {
      text += "set label \"\(words)\" at screen \(x(across)), screen \(y(down)) \(how)\n"
    }
    if !panel.x.label.isEmpty {
      let below = layout.bottomMargin - layout.labelSize * 0.85
      words(panel.x.label, middle.across, plot.bottom + below, "center \(font(layout.labelSize))")
    }
    if !panel.y.label.isEmpty {
      let beside = panel.leftMargin.map { $0 - 14 } ?? (layout.widestTick + 8 + layout.labelSize * 1.15)
      words(panel.y.label, plot.left - beside, middle.down, "center rotate by 90 \(font(layout.labelSize))")
    }
    let head = plot.top - 13
    if let letter { words("{/:Bold (\(letter))}", plot.left - 2, head, "right \(font(14))") }
    if !panel.title.isEmpty { words(panel.title, middle.across, titleLine(layout), "center \(font(13))") }
    if let key = layout.key {
      text += "set key at screen \(x(key.left)), screen \(y(key.top)) left top Left reverse samplen 1.4 spacing 1.0 "
      text += "maxcols \(key.columns) width 0 \(key.columns > 1 ? "horizontal" : "vertical") "
      text += "\(font(PanelLayout.keySize))"
      text += key.heading.isEmpty ? "\n" : " title \"\(key.heading)\" left \(font(PanelLayout.keySize))\n"
    } else {
      text += "unset key\n"
    }
    let plots = panel.series.enumerated().flatMap { s, series in draw(series, in: layout, number: s + 1) }
    text += "plot " + (plots.isEmpty ? ["1/0 notitle"] : plots).joined(separator: ", \\\n     ") + "\n"
    for inset in layout.insets { text += commands(inset, letter: nil, width: width, height: height) }
    return text
  }

  /// Titles are above a legend that is above the panel.
  private static func titleLine(_ layout: PanelLayout) -> Double {
    min(layout.plot.top - 13, (layout.key?.top ?? .infinity) - 5)
  }

  private static func arrow(_ from: String, _ to: String, _ guide: Guide) -> String {
    "set arrow from \(from) to \(to) nohead \(guide.isDashed ? "dt 2 lw 1.2" : "lw 0.8") "
      + "lc rgb \"\(guide.pen.color)\" back\n"
  }

  private static func axis(_ name: String, _ scale: AxisScale, offset: String = "") -> String {
    var text = "set \(name)range [\(scale.low):\(scale.high)]\n"
    if scale.isLogarithmic { text += "set logscale \(name)\n" }
    // gnuplot takes the text of a tic for a format.
    let majors = scale.majors.map { major in
      let text = name == "y" && scale.hasWords ? "" : major.text.replacing("%", with: "%%")
      return "\"\(text)\" \(major.at)"
    }
    let minors = scale.minors.map { "\"\" \($0) 1" }
    guard !majors.isEmpty || !minors.isEmpty else { return text + "unset \(name)tics\n" }
    return text + "set \(name)tics (\((majors + minors).joined(separator: ", ")))\(offset)\n"
  }
}
