extension Figure {
  /// The number of panels per row, at most as many as there are.
  var columnsShown: Int { max(1, min(columns, panels.count)) }

  /// The size of the figure in pixels.
  var canvas: (width: Double, height: Double) {
    let rows = (panels.count + columnsShown - 1) / columnsShown
    return (Double(columnsShown) * panelWidth, Double(rows) * panelHeight)
  }

  /// The layouts of the panels, row by row. Insets are numbered after all panels.
  var layouts: [PanelLayout] {
    var insets = panels.count
    return panels.enumerated().map { p, panel in
      let cell = PanelLayout.Rectangle(
        left: Double(p % columnsShown) * panelWidth, top: Double(p / columnsShown) * panelHeight, width: panelWidth,
        height: panelHeight)
      defer { insets += panel.insets.count }
      return PanelLayout(panel, number: p + 1, cell: cell, insetNumber: insets + 1)
    }
  }
}
