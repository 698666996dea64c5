import Foundation

/// A reader of an array in NumPy's format `.npy`: versions 1 to 3, either byte order, either order of the axes.
struct NumpyReader {
  /// The lengths of the axes.
  let shape: [Int]
  /// The type of an element by NumPy's letter: f, i, u, b, S or U.
  private let kind: Character
  private let size: Int
  private let isBigEndian: Bool
  private let isColumnMajor: Bool
  private let bytes: Data
  private let name: String
  private let chunk: String?

  static let signature: [UInt8] = [0x93] + Array("NUMPY".utf8)

  /// Returns whether a file is an array.
  static func isArray(_ bytes: Data) -> Bool { bytes.starts(with: signature) }

  /// Reads the header of `file`; `chunk` is the array's name in an archive, for messages.
  init(_ file: Data, name: String, chunk: String?) throws(FormatError) {
    func fail(_ sentence: String) -> FormatError {
      chunk.map { FormatError(name, chunk: $0, sentence) } ?? FormatError(name, sentence)
    }
    let file = Data(file)
    guard Self.isArray(file), file.count >= 12, (1...3).contains(file[6]) else { throw fail("not an array of NumPy") }
    let start = file[6] == 1 ? 10 : 12
    let length = (8..<start).reversed().reduce(0) { $0 << 8 | Int(file[$1]) }
    guard length <= 1 << 16, start + length <= file.count else { throw fail("the header of the array is damaged") }
    let head = String(decoding: file[start..<(start + length)], as: UTF8.self)
    guard let type = Self.entry("descr", of: head), let order = Self.entry("fortran_order", of: head),
      let lengths = Self.entry("shape", of: head)
    else { throw fail("the header of the array is damaged") }
    let quotes = type.filter { $0 != "'" && $0 != "\"" }
    guard let sign = quotes.first, let letter = quotes.dropFirst().first, let size = Int(quotes.dropFirst(2)),
      "<>|=".contains(sign)
    else { throw fail("arrays of the type \(type.prefix(40)) are not supported; save positions as numbers") }
    let isKnown: Bool =
      switch letter {
      case "f": [4, 8].contains(size)
      case "i", "u": [1, 2, 4, 8].contains(size)
      case "b": size == 1
      case "S": (1...256).contains(size)
      case "U": (1...64).contains(size)
      default: false
      }
    guard isKnown else {
      throw fail("arrays of the type \(quotes.prefix(40)) are not supported; save numbers as float64")
    }
    let words = lengths.split { "(), ".contains($0) }
    let shape = words.compactMap { Int($0) }
    guard shape.count == words.count, shape.count <= 8, shape.allSatisfy({ $0 >= 0 }) else {
      throw fail("the header of the array is damaged")
    }
    (self.shape, self.kind, isBigEndian, isColumnMajor) = (shape, letter, sign == ">", order == "True")
    self.size = letter == "U" ? 4 * size : size
    (self.name, self.chunk) = (name, chunk)
    bytes = file.dropFirst(start + length)
    let (total, overflow) = shape.reduce((self.size, false)) { sum, length in
      let (product, overflow) = sum.0.multipliedReportingOverflow(by: length)
      return (product, sum.1 || overflow)
    }
    guard !overflow, total <= bytes.count else {
      throw fail("the array is shorter than its shape \(shape); the file is truncated; write it again")
    }
  }

  /// The value of a key in a dictionary of Python, up to the comma after it.
  private static func entry(_ key: String, of head: String) -> String? {
    guard let found = head.range(of: "'\(key)':") else { return nil }
    let rest = head[found.upperBound...].drop { $0 == " " }
    let end: String.Index?
    switch rest.first {
    case "(": end = rest.firstIndex(of: ")").map { rest.index(after: $0) }
    case "[": end = rest.firstIndex(of: "]").map { rest.index(after: $0) }
    case "'": end = rest.dropFirst().firstIndex(of: "'").map { rest.index(after: $0) }
    default: end = rest.firstIndex { $0 == "," || $0 == "}" }
    }
    return end.map { String(rest[..<$0]).trimmingCharacters(in: .whitespaces) }
  }

  func fail(_ sentence: String, wanted: FormatError.Wanted? = nil) -> FormatError {
    chunk.map { FormatError(name, chunk: $0, sentence, wanted: wanted) } ?? FormatError(name, sentence, wanted: wanted)
  }

  /// The number of elements.
  var count: Int { shape.reduce(1, *) }
  /// Whether elements are real numbers of 32 bits.
  var isSingle: Bool { kind == "f" && size == 4 }
  /// Whether elements are texts.
  private var isText: Bool { kind == "S" || kind == "U" }

  /// The place in the file of element `k` in row-major order.
  private func place(_ k: Int) -> Int {
    guard isColumnMajor, shape.count > 1 else { return k * size }
    var (rest, stride, place) = (k, count, 0)
    // k = Σ i_a ∏_{b>a} n_b; the place is Σ i_a ∏_{b<a} n_b.
    var before = 1
    for length in shape {
      stride /= length
      place += rest / stride * before
      rest %= stride
      before *= length
    }
    return place * size
  }

  /// The numbers of a part of the elements, in row-major order.
  func numbers(_ range: Range<Int>? = nil) throws(FormatError) -> [Double] {
    guard !isText else { throw fail("must have numbers") }
    let range = range ?? 0..<count
    return bytes.withUnsafeBytes { buffer in
      range.map { k in
        let at = place(k)
        var bits: UInt64 = 0
        for byte in 0..<size { bits |= UInt64(buffer[at + byte]) << UInt64(8 * (isBigEndian ? size - 1 - byte : byte)) }
        switch (kind, size) {
        case ("f", 4): return Double(Float(bitPattern: UInt32(bits)))
        case ("f", _): return Double(bitPattern: bits)
        case ("i", _): return Double(Int64(bitPattern: bits << UInt64(64 - 8 * size)) >> Int64(64 - 8 * size))
        default: return Double(bits)
        }
      }
    }
  }

  /// The elements as words: whole numbers without a point, or texts.
  func words(_ range: Range<Int>? = nil) throws(FormatError) -> [String] {
    let range = range ?? 0..<count
    guard isText else {
      return try numbers(range).map { number throws(FormatError) in
        guard let whole = Int(exactly: number) else { throw fail("must have whole numbers (got \(number))") }
        return "\(whole)"
      }
    }
    return bytes.withUnsafeBytes { buffer in
      range.map { k in
        let at = place(k)
        if kind == "S" { return String(decoding: buffer[at..<(at + size)].prefix { $0 != 0 }, as: UTF8.self) }
        var text = ""
        for letter in stride(from: at, to: at + size, by: 4) {
          let code = (0..<4).reduce(UInt32(0)) {
            $0 | UInt32(buffer[letter + $1]) << UInt32(8 * (isBigEndian ? 3 - $1 : $1))
          }
          guard code != 0, let scalar = Unicode.Scalar(code) else { break }
          text.unicodeScalars.append(scalar)
        }
        return text
      }
    }
  }
}
