import Interactions
import Particles
import Tags
import Testing

/// How own models are written, and what is said of those that are not written so.
@Suite(.tags(.unit)) struct OwnModelTests {
  static func energy(_ formula: String, _ x: Double, _ rest: String = "") throws -> Double {
    // A wide cutoff without smoothing's influence: the term that is added is subtracted again.
    let model = try ModelCatalogue.model("own:potential=\(formula),cutoff=3,density=0.1,core=any\(rest)")
    let c = Dictionary(uniqueKeysWithValues: model.potential.coefficients.map { ($0.name, $0.value) })
    let s = x * x
    return model.potential.derivatives(at: s).energy - (c["c0"]! + s * (c["c2"]! + s * c["c4"]!))
  }

  static let formulas: [(String, Double)] = [
    ("x", 1.3), ("-x^2", -1.69), ("(-x)^2", 1.69), ("2^3^2*x", 665.6), ("2*x^-1", 1.5384615384615385),
    ("x - 1 - 1", -0.7),
    ("8/2/x", 3.0769230769230771), ("--x", 1.3), ("+x", 1.3), ("2-3*x^2", -3.07), ("x^0.5", 1.140175425099138),
    ("sqrt(x)", 1.140175425099138), ("exp(-x)", 0.2725317930340126), ("log(x)", 0.26236426446749106),
    ("sin(pi*x)", -0.8090169943749475), ("cos(x)", 0.26749882862458740), ("1.5e-1*x", 0.195), (".5*x", 0.65),
    ("if(x<1.4,x,x+10*(x-1.4)^4)", 1.3), ("x^1.7", 1.5620815356808382), ("x^(1/3)", 1.091392883061106),
    ("((((x))))", 1.3),
  ]

  @Test(arguments: formulas)
  func aFormulaMeansWhatItSays(formula: String, value: Double) throws {
    let found = try Self.energy(formula, 1.3)
    #expect(abs(found - value) < 1e-10 * (1 + abs(value)), "\(found)")
  }

  @Test func constantsHaveNamesAndTheOrderOfKeysDoesNotMatter() throws {
    let a = try ModelCatalogue.model("own: potential = eps * (x^-n - x^-6) , cutoff = 5/2, density=0.80,n=12,eps=4")
    let b = try ModelCatalogue.model("own:eps=4,n=3*4,density=0.8,cutoff=2.5,potential=eps*(x^-n-x^-6),smooth=2")
    #expect(a.name == "own:potential=eps*(x^-n-x^-6),cutoff=2.5,density=0.8,eps=4,n=12")
    #expect(a.name == b.name)
    #expect(try ModelCatalogue.model(a.name).name == a.name)
    let mixture =
      "own:name=my-mix,potential=x^-12,cutoff=2,smooth=3,density=0.8,fractions=0.5/0.5,sizes=1/1.4,step=0.004"
    #expect(try ModelCatalogue.model(mixture).name == mixture)
    #expect(try ModelCatalogue.model(mixture).composition == .binary(fractionOfB: 0.5))
  }

  static let refused: [(String, String)] = [
    ("potential=4*y,cutoff=2,density=1", "at the 3rd character: \"y\" is unknown"),
    ("potential=4x,cutoff=2,density=1", "at the 2nd character: an operator is missing before \"x\""),
    ("potential=4*(x,cutoff=2,density=1", "\")\" is missing"),
    ("potential=4*x),cutoff=2,density=1", "at the 4th character: unmatched closing parenthesis"),
    ("potential=x**2,cutoff=2,density=1", "at the 3rd character: write a power with ^"),
    ("potential=x^x,cutoff=2,density=1", "an exponent must not contain x"),
    ("potential=x^-,cutoff=2,density=1", "at the 4th character: unexpected end of the formula"),
    ("potential=4·x,cutoff=2,density=1", "\"·\""),
    ("potential=2e*x,cutoff=2,density=1", "an operator is missing before \"e\""),
    ("potential=1.2.3*x,cutoff=2,density=1", "\"1.2.3\" is not a number"),
    ("potential=if(x>1,x,x),cutoff=2,density=1", "unexpected"),
    ("potential=if(1<x,x,x),cutoff=2,density=1", "write a condition as x<bound"),
    ("potential=sqrt x,cutoff=2,density=1", "\"(\" is missing after \"sqrt\""),
    ("potential=,cutoff=2,density=1", "is empty"),
    ("cutoff=2,density=1", "potential is missing"), ("potential=x^-12,density=1", "cutoff is missing"),
    ("potential=x^-12,cutoff=2", "density is missing"), ("potential=x^-12,cutoff=2000,density=1", "out of range"),
    ("potential=x^-12,cutoff=2,density=1,n=4", "n is neither a key nor in the formula"),
    ("potential=x^-12,cutoff=2,density=1,cutoff=3", "cutoff is given twice"),
    ("potential=x^-12,cutoff=2,density=1,smooth=6", "smooth=6 must be 2 or 3 or 0 or 1 or 4 or 5 or none"),
    (
      "table=0.8:9/1:5/1.2:3/1.4:2/1.6:1.5/1.8:1.2/2:1/2.2:0.9,density=1,smooth=4",
      "a table determines three derivatives"
    ),
    ("potential=x^-12,cutoff=2,density=1,sizes=1/2", "sizes needs two species"),
    ("potential=x^-12,cutoff=2,density=1,fractions=0.5/0.6", "must add up to 1"),
    ("potential=x^-12,cutoff=2,density=1,fractions=0.2/0.3/0.5", "at most two species"),
    ("potential=x^-12,cutoff=2,density=1,fractions=0.5/0.5,sizes=1", "must be 2 numbers"),
    ("potential=x^-12,cutoff=2,density=1,exp=3", "cannot be the name of a constant"),
    ("table=1:2/2:1,density=1", "points (got 2)"), ("table=1:2/x,density=1", "\"x\", point 2"),
    ("potential=x^-12,cutoff=2,density=1,name=a b", "24 letters"), ("hello", "is not of the form key=value"),
  ]

  @Test(arguments: refused)
  func aModelThatCannotBeReadIsRefusedWithOneSentence(text: String, expected: String) {
    let error = #expect(throws: ModelError.self) { try ModelCatalogue.model("own:" + text) }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
    #expect(error?.description.contains("\n") == false)
  }

  /// Sharing changes no digit: a formula with repetitions has the bits of one that shares nothing, as each of its terms has
  /// another spelling of the same number.
  @Test func whatAFormulaRepeatsIsComputedOnceWithTheSameDigits() throws {
    func model(_ formula: String) throws -> Model {
      try ModelCatalogue.model("own:potential=\(formula),cutoff=2.5,density=0.8,core=any")
    }
    let shared = try model("exp(-x)*x^1.7+exp(-x)*x^-2.3+log(x)+x^1.7")
    let separate = try model("exp(-(0+x))*(x+0)^1.7+exp(-(x*1))*(1*x)^-2.3+log(0+x+0)+(0+x*1)^1.7")
    #expect(shared.cost < separate.cost)
    for k in 1..<1000 {
      let s = 6.25 * Double(k) / 1000
      let (a, b) = (shared.potential.derivatives(at: s), separate.potential.derivatives(at: s))
      #expect(a.energy == b.energy && a.first == b.first && a.second == b.second)
    }
  }

  @Test func aFormulaOfTooManyFunctionsIsRefusedBeforeItIsEvaluated() throws {
    let terms = (0..<170).map { "sin(\($0)*x)" }.joined(separator: "+")
    let begin = ContinuousClock.now
    let error = #expect(throws: ModelError.self) {
      try ModelCatalogue.model("own:potential=\(terms),cutoff=2.5,density=0.8,core=any")
    }
    #expect(error?.description.contains("simplify it, or give a table") == true, "\(error?.description ?? "")")
    // A hundred thousand evaluations would take seconds.
    #expect(begin.duration(to: .now) < .seconds(1))
  }

  @Test func noStringMakesItStop() {
    var stream = SeedTree(seed: 11).stream("formulas")
    let words = [
      "x", "4", "1e3", ".", "e", "-", "+", "*", "/", "^", "(", ")", ",", "<", "if(", "sqrt(", "exp(", "log(", "pi", "=",
      " ", "x^-12", "0", "1e308", "cutoff=2,", "density=1,", "potential=", "table=", "1:2/", "é", "\u{0}", "🧪",
      "smooth=none",
      "core=any,", "fractions=0.5/0.5,", "lambdas=1/1/1", "n=2,", ":", "1.5",
    ]
    var made = 0
    for _ in 0..<2000 {
      let length = Int(stream.uniform() * 14)
      let text = (0..<length).map { _ in words[Int(stream.uniform() * Double(words.count))] }.joined()
      for whole in ["own:" + text, "own:potential=\(text),cutoff=2,density=1,core=any"] {
        do throws(ModelError) {
          made += try ModelCatalogue.model(whole).potential.cutoff > 0 ? 1 : 0
        } catch {
          #expect(error.description.hasPrefix("own: ") && error.description.count < 600)
        }
      }
    }
    #expect(made > 4)
    let deep = String(repeating: "(", count: 900) + "x" + String(repeating: ")", count: 900)
    let signs = String(repeating: "-", count: 1900) + "x"
    let powers = "x" + String(repeating: "^2", count: 900)
    let long = String(repeating: "x+", count: 5000) + "x"
    for text in [deep, signs, powers, long] {
      #expect(throws: ModelError.self) { try ModelCatalogue.model("own:cutoff=2,density=1,potential=" + text) }
    }
    let sums = "x^-12" + String(repeating: "+0*x", count: 400)
    #expect(throws: Never.self) { try ModelCatalogue.model("own:cutoff=2,density=1,potential=" + sums) }
  }
}
