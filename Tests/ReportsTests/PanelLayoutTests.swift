import Foundation
import Reports
import Tags
import Testing

@Suite(.tags(.unit)) struct PanelLayoutTests {
  private let cell = PanelLayout.Rectangle(left: 20, top: 10, width: 480, height: 360)

  private func panel(_ points: [Point], labels: [String] = ["a"], logarithmic: Bool = false) -> Panel {
    Panel(
      x: Axis(label: "x"), y: Axis(label: "y", isLogarithmic: logarithmic),
      series: labels.map { Series(label: $0, pen: .ink, style: .points, points: points) })
  }

  private func isInside(_ plot: PanelLayout.Rectangle, _ cell: PanelLayout.Rectangle) -> Bool {
    let values = [plot.left, plot.top, plot.width, plot.height]
    return values.allSatisfy(\.isFinite) && plot.left >= cell.left && plot.top >= cell.top && plot.right <= cell.right
      && plot.bottom <= cell.bottom && plot.width > 0 && plot.height > 0
  }

  private let diagonal = (0...20).map { Point(Double($0), 2 * Double($0)) }

  @Test func theAxesLieWithinTheCellAndTheDataWithinTheAxes() {
    let layout = PanelLayout(panel(diagonal), number: 3, cell: cell)
    #expect(isInside(layout.plot, cell) && layout.number == 3)
    for point in diagonal {
      #expect((0...1).contains(layout.x.place(point.x)) && (0...1).contains(layout.y.place(point.y)))
    }
    // 4% of the range is free on either side of x.
    #expect(abs(layout.x.low + 0.8) < 1e-12 && abs(layout.x.high - 20.8) < 1e-12)
  }

  @Test func anAxisOfZerosHasAFewShortTicks() {
    let layout = PanelLayout(panel((0...4).map { Point(Double($0), 0) }), number: 1, cell: cell)
    // 7% of the length 1 on either side, in steps of 0.02 or more.
    #expect(abs(layout.y.low + 0.07) < 1e-12)
    #expect(layout.y.majors.contains { $0.text == "0.00" } && layout.y.majors.allSatisfy { $0.text.count <= 5 })
  }

  /// The legend covers no point: it stands in the upper left corner of a rising line, in the upper right of a falling one.
  @Test(arguments: [1.0, -1]) func theLegendStandsWhereNoDataAre(slope: Double) throws {
    let points = (0...20).map { Point(Double($0), slope * Double($0)) }
    let layout = PanelLayout(panel(points, labels: ["first", "second"]), number: 1, cell: cell)
    let key = try #require(layout.key)
    let height = 2 * PanelLayout.keyLine
    #expect(key.columns == 1 && key.left >= layout.plot.left && key.top >= layout.plot.top)
    for point in points {
      let x = layout.plot.left + layout.x.place(point.x) * layout.plot.width
      let y = layout.plot.bottom - layout.y.place(point.y) * layout.plot.height
      // The samples and letters of the legend are at least 48 pixels wide.
      #expect(!(x > key.left && x < key.left + 48 && y > key.top && y < key.top + height), "\(point)")
    }
  }

  @Test func aFullPanelHasItsLegendAbove() throws {
    let points = (0..<2500).map { Point(Double($0 % 50), Double($0 / 50)) }
    var full = panel(points, labels: ["a", "b", "c"])
    full.y.range = 0...49
    let layout = PanelLayout(full, number: 1, cell: cell)
    let key = try #require(layout.key)
    #expect(key.top < layout.plot.top && isInside(layout.plot, cell))
  }

  @Test func aLegendMayStandRightOrNowhere() {
    var side = panel(diagonal, labels: ["wide label"])
    side.key = .right("heading")
    let right = PanelLayout(side, number: 1, cell: cell)
    #expect(right.key!.left >= right.plot.right && right.key!.heading == "heading")
    #expect(right.plot.width < PanelLayout(panel(diagonal), number: 1, cell: cell).plot.width)
    side.key = .none
    #expect(PanelLayout(side, number: 1, cell: cell).key == nil)
    #expect(PanelLayout(panel(diagonal, labels: [""]), number: 1, cell: cell).key == nil)
  }

  @Test func aSquarePanelIsSquareAndInTheMiddle() {
    var square = panel(diagonal)
    square.isSquare = true
    let layout = PanelLayout(square, number: 1, cell: cell)
    #expect(layout.plot.width == layout.plot.height && isInside(layout.plot, cell))
  }

  @Test func insetsLieWithinTheAxesAndAreNumbered() {
    var outer = panel((0...20).map { Point(Double($0), 0.01 * Double($0)) })
    outer.insets = [panel(diagonal, labels: [])]
    let layout = PanelLayout(outer, number: 1, cell: cell, insetNumber: 5)
    #expect(layout.insets.map(\.number) == [5] && layout.insets.allSatisfy(\.isInset))
    #expect(layout.insets.allSatisfy { isInside($0.plot, layout.plot) })
  }

  @Test(arguments: [
    [], [Point(1, 1)], [Point(0, 0), Point(0, 0)], [Point(1, .nan), Point(.infinity, 2), Point(3, 4)],
    [Point(1, 2, dy: .infinity), Point(2, 3, dy: .nan)], [Point(1e300, 1e300), Point(-1e300, -1e300)],
    [Point(1e-300, 1e-300), Point(2e-300, 3e-300)], [Point(0, -1), Point(1, 0), Point(2, 5)],
  ]) func hostilePointsHaveALayout(points: [Point]) {
    for logarithmic in [false, true] {
      let layout = PanelLayout(panel(points, logarithmic: logarithmic), number: 1, cell: cell)
      #expect(isInside(layout.plot, cell), "\(points)")
      #expect(layout.y.low < layout.y.high && (!logarithmic || layout.y.low > 0), "\(points)")
    }
  }
}
