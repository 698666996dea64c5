/// The words by which a file names the species of its particles.
///
/// Readers store the index of each particle's word. Which species the words are is decided once all are known, so that
/// two words never become the same species.
struct SpeciesWords {
  /// The species of whole numbers.
  enum Numbering {
    /// 1 is A, as in LAMMPS.
    case fromOne
    /// 0 is A, as in RUMD.
    case fromZero
    /// 0 is A if it occurs, otherwise 1 is.
    case either
    /// The smallest number that occurs is A.
    case ranked
    /// Numbers are names without an order, such as those of chemical elements.
    case none
  }

  /// A word, and the line of its first occurrence; 0 in files without lines.
  private(set) var words: [(text: String, line: Int)] = []
  private var bytes: [[UInt8]] = []
  private let choice: FrameChoice
  /// What the words are called in messages: species, element or type.
  let noun: String
  let numbering: Numbering

  init(_ choice: FrameChoice, noun: String = "species", numbering: Numbering) {
    (self.choice, self.noun, self.numbering) = (choice, noun, numbering)
  }

  /// The largest number of species.
  static let most = 26

  /// Returns the index of a word; nil if there are too many different ones.
  ///
  /// Words are compared by their bytes: strings of different bytes may be equal.
  mutating func index(_ word: some Collection<UInt8>, line: Int = 0) -> Int? {
    // The species come from elsewhere.
    if choice.species != nil { return 0 }
    if let known = bytes.firstIndex(where: { $0.elementsEqual(word) }) { return known }
    guard words.count < Self.most else { return nil }
    bytes.append(Array(word))
    words.append((String(decoding: word, as: UTF8.self), line))
    return words.count - 1
  }

  /// Returns the index of a word, or the error that there are too many.
  mutating func index(_ word: some StringProtocol, _ fail: (String) -> FormatError) throws(FormatError) -> Int {
    guard let index = index(Array(word.utf8)) else { throw fail("has more than \(Self.most) species") }
    return index
  }

  /// Returns the species of each word; `fail` makes an error about the word with the given index.
  func species(
    _ fail: (Int, String, FormatError.Wanted?) -> FormatError
  ) throws(FormatError) -> [Int] {
    guard !words.isEmpty else { return [0] }
    guard choice.names.isEmpty else { return try speciesByName(fail) }
    let letters = bytes.map { $0.count == 1 && (65...90).contains($0[0]) ? Int($0[0]) - 65 : nil }
    if !letters.contains(nil) { return letters.map { $0! } }
    let numbers = words.map { Int($0.text) }
    guard numbering != .none, !numbers.contains(nil) else {
      let k = letters.firstIndex(of: nil)!
      let text = words[k].text.prefix(20)
      throw fail(
        k, "the \(noun) \"\(text)\" is unknown; species must be A and B, in the model's order", .names)
    }
    return try species(numbers.map { $0! }, fail)
  }

  private func speciesByName(
    _ fail: (Int, String, FormatError.Wanted?) -> FormatError
  ) throws(FormatError) -> [Int] {
    let names = choice.names.map { Array($0.utf8) }
    var species: [Int] = []
    for (k, word) in bytes.enumerated() {
      guard let index = names.firstIndex(of: word) else {
        let list = choice.names.joined(separator: ",").prefix(60)
        let text = words[k].text.prefix(20)
        throw fail(k, "the \(noun) \"\(text)\" is not among the given names \(list)", .names)
      }
      species.append(index)
    }
    return species
  }

  private func species(
    _ numbers: [Int], _ fail: (Int, String, FormatError.Wanted?) -> FormatError
  ) throws(FormatError) -> [Int] {
    if numbering == .ranked {
      let sorted = numbers.sorted()
      return numbers.map { sorted.firstIndex(of: $0)! }
    }
    let first = numbering == .fromZero || numbering == .either && numbers.contains(0) ? 0 : 1
    let range = first..<(first + Self.most)
    if let k = numbers.firstIndex(where: { !range.contains($0) }) {
      throw fail(
        k,
        "a \(noun == "species" ? noun : "type") must be from \(first) to \(first + Self.most - 1) (got \(numbers[k]))",
        nil)
    }
    return numbers.map { $0 - first }
  }

  /// Whether no names were given.
  var areUnnamed: Bool { choice.names.isEmpty }

  /// Whether all words are symbols of chemical elements.
  var areElements: Bool { !words.isEmpty && words.allSatisfy { Self.elements.contains($0.text) } }

  private static let elements = Set(
    """
    H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc \
    Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi \
    Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og
    """.split(separator: " ").map(String.init))
}
