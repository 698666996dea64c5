// Names are those of lehr.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLehr
import CVector
import Foundation
import Interactions
import Observables
import Plans

/// See lehr.h.
@c @implementation
public func lehr_version() -> UnsafeMutablePointer<CChar> { text(Version.current) }

/// See lehr.h.
@c @implementation
public func lehr_suits_processor() -> Int32 { lehr_processor_suffices() }

/// See lehr.h.
@c @implementation
public func lehr_release_text(_ text: UnsafeMutablePointer<CChar>?) { free(text) }

/// See lehr.h.
@c @implementation
public func lehr_release_numbers(_ owner: UnsafeMutableRawPointer?) {
  if let owner { Unmanaged<NumberBlock>.fromOpaque(owner).release() }
}

/// See lehr.h.
@c @implementation
public func lehr_models(_ answer: TextSlot, _ why: TextSlot) -> Int32 {
  struct Parameter: Encodable {
    let name: String
    let meaning: String
    let smallest: Double
    let largest: Double
    let defaultValue: Double?
  }
  struct Entry: Encodable {
    let name: String
    let summary: String
    let usage: String
    let parameters: [Parameter]
  }
  return reported(why) {
    answer.pointee = try json(
      ModelCatalogue.entries.map { entry in
        Entry(
          name: entry.name, summary: entry.summary, usage: entry.usage,
          parameters: entry.parameters.map {
            Parameter(
              name: $0.name, meaning: $0.meaning, smallest: $0.range.lowerBound, largest: $0.range.upperBound,
              defaultValue: $0.defaultValue)
          })
      })
  }
}

/// See lehr.h.
@c @implementation
public func lehr_observables(_ answer: TextSlot, _ why: TextSlot) -> Int32 {
  struct Entry: Encodable {
    let name: String
    let symbol: String
    let unit: String
    let shape: [String]
    let meaning: String
    let equation: String
    let section: String

    init(_ observable: Observable) {
      (name, symbol, unit) = (observable.name, observable.symbol, observable.unit)
      (shape, meaning, equation) = (observable.shape, observable.meaning, observable.equation)
      section = observable.section.rawValue
    }
  }
  return reported(why) { answer.pointee = try json(ObservableCatalogue.all.map(Entry.init)) }
}
