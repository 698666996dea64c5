import Durability
import Interactions
import Particles

/// A way in which a liquid goes on that leaves its canonical distribution e^(−(K + U)/T) as it is: a stretch of molecular
/// dynamics with its thermostat, trial displacements, swaps of sizes, changes of the volume.
///
/// An equilibration repeats the moves of its protocol in their order; what one move leaves invariant, a sequence of them
/// leaves too. A move changes ``Leg/liquid`` and has a state of its own (the place in its random stream, counts), which is
/// stored with the liquid: a run that is interrupted and resumed makes the same numbers to the last bit.
public protocol Move: Sendable {
  /// Time steps of one application: 0 for a move that takes no time, nil for one that takes a whole leg.
  var steps: Int? { get }
  /// Takes the liquid of `leg` further.
  ///
  /// Throws ``UnstableDynamics``, or ``ModelError`` if the model does not allow what the move makes of the liquid.
  mutating func apply(to leg: inout Leg) throws
  /// What it adds to a sample's evidence, by name, such as the part of its trials that were accepted; usually nothing.
  var evidence: [String: Double] { get }
  /// Writes its state.
  func put(into writer: inout ByteWriter)
  /// Restores the state that ``put(into:)`` wrote; throws if the bytes cannot be one.
  mutating func restore(from reader: inout ByteReader) throws(ByteReader.Malformed)
}

extension Move {
  /// Nothing.
  public var evidence: [String: Double] { [:] }
}

/// What a move changes besides positions and velocities.
public enum LiquidChange: Sendable {
  /// Which particle has which species and size; how many have which stays.
  case sizes
  /// The box.
  case box
}

/// A line of ``MoveCatalogue``: a move, its parameters, and how to make it.
public struct MoveEntry: Sendable {
  /// Its name in a plan.
  public let name: String
  /// What it does, in one line.
  public let summary: String
  /// Its parameters.
  public let parameters: [ModelParameter]
  /// What it changes besides positions and velocities.
  public let changes: Set<LiquidChange>
  /// One of its kind, as a plan writes it: what the law suite runs.
  public let example: String
  /// Why it cannot move the liquids of a model, as the end of a sentence that begins with the model's name; nil if it can.
  let objection: @Sendable (Model) -> String?
  /// Makes it from the values of all parameters and the random streams of a sample.
  let make: @Sendable ([String: Double], SeedTree) throws(ModelError) -> any Move

  /// An entry as described; `make` takes streams that are named after the move. The `example` is the bare name if none is
  /// given, and without an `objection` it moves the liquids of every model.
  public init(
    name: String, summary: String, parameters: [ModelParameter] = [], changes: Set<LiquidChange> = [],
    example: String? = nil, objection: @escaping @Sendable (Model) -> String? = { _ in nil },
    make: @escaping @Sendable ([String: Double], SeedTree) throws(ModelError) -> any Move
  ) {
    (self.name, self.summary, self.parameters, self.changes, self.make) = (name, summary, parameters, changes, make)
    (self.example, self.objection) = (example ?? name, objection)
  }

  /// How to write it: `dynamics[:steps=0]`.
  public var usage: String { ModelEntry.usage(name, parameters) }
}

extension RandomStream {
  /// Writes key and position.
  public func put(into writer: inout ByteWriter) {
    writer.put(key)
    writer.put(position)
    writer.put(spare)
  }

  /// The stream that ``put(into:)`` wrote.
  public init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(key: try reader.word(), position: try reader.word(), spare: try reader.optional())
    // No run draws so many; and the next numbers must have places.
    guard position < 1 << 62 else { throw ByteReader.Malformed() }
  }
}
