// Names are those of lehr.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLehr
import Papers
import Reports
import Synchronization

/// See lehr.h.
@c @implementation
public func lehr_study_summary(
  _ folder: UnsafePointer<CChar>, _ claims: UnsafePointer<CChar>?, _ answer: TextSlot, _ why: TextSlot
) -> Int32 {
  reported(why) {
    answer.pointee = try json(try reviewed(folder, claims).summary)
  }
}

/// See lehr.h.
@c @implementation
public func lehr_study_figures(
  _ folder: UnsafePointer<CChar>, _ claims: UnsafePointer<CChar>?, _ answer: TextSlot, _ why: TextSlot
) -> Int32 {
  reported(why) {
    answer.pointee = try json(try reviewed(folder, claims).figures(), userInfo: FigureValues.fullPrecision)
  }
}

/// See lehr.h.
@c @implementation
public func lehr_study_report(
  _ folder: UnsafePointer<CChar>, _ claims: UnsafePointer<CChar>?, _ answer: TextSlot, _ why: TextSlot
) -> Int32 {
  struct Written: Encodable {
    let path: String
    let isDrawn: Bool
  }
  return reported(why) {
    let study = try reviewed(folder, claims)
    let lacksGnuplot = Mutex(false)
    let path = try waited {
      try await study.writeReport { notice in
        if case .noGnuplot = notice { lacksGnuplot.withLock { $0 = true } }
      }
    }
    answer.pointee = try json(Written(path: path, isDrawn: !lacksGnuplot.withLock(\.self)))
  }
}

/// Returns a study reduced and compared with the named sets of claims; nil: those of its plan.
private func reviewed(_ folder: UnsafePointer<CChar>, _ claims: UnsafePointer<CChar>?) throws -> ReviewedStudy {
  let folder = String(cString: folder)
  let names = claims.map { String(cString: $0).split(separator: ",").map(String.init) }
  return try waited { try await ReviewedStudy(folder: folder, claims: names) }
}
