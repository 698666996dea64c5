// Names are those of lehr.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import Analysis
import CLehr
import Durability
import Interactions
import Plans
import Samples
import Storage

/// See lehr.h.
@c @implementation
public func lehr_study_status(_ folder: UnsafePointer<CChar>, _ answer: TextSlot, _ why: TextSlot) -> Int32 {
  struct Row: Encodable {
    let id: String
    let planned: Int
    let finished: Int
    let liquids: Int
    let checkpoints: Int
    let certified: Int
    let damaged: Int
    let foreign: Int
    let objections: [String]
  }
  struct Status: Encodable {
    let planned: Int
    let finished: Int
    let ensembles: [Row]
    let flagged: [FlaggedSample]
    let notes: [String]
  }
  return reported(why) {
    let folder = String(cString: folder)
    let status = try StudyStatus(folder: folder)
    let reduction = try Reduction(folder: folder)
    let standings = try waited { try await reduction.standings() }
    let rows = zip(status.rows, standings).map { row, standing in
      Row(
        id: row.id, planned: row.planned, finished: row.finished, liquids: row.liquids,
        checkpoints: row.checkpoints, certified: standing.certified, damaged: standing.damaged,
        foreign: standing.foreign,
        objections: standing.objections)
    }
    answer.pointee = try json(
      Status(
        planned: status.planned, finished: status.finished, ensembles: rows, flagged: standings.flatMap(\.flagged),
        notes: standings.flatMap(\.notes) + reduction.notesOnFolders))
  }
}

/// See lehr.h.
@c @implementation
public func lehr_study_samples(_ folder: UnsafePointer<CChar>, _ answer: TextSlot, _ why: TextSlot) -> Int32 {
  struct Entry: Encodable {
    let ensemble: String
    let index: Int
    let model: String
    let path: String
  }
  return reported(why) {
    let folder = String(cString: folder)
    let store = StudyStore(folder: folder)
    let plan = try Plan(ofStudyIn: folder)
    var entries: [Entry] = []
    for ensemble in plan.ensembles {
      // Foreign files are not samples of the study; damaged ones throw when they are read.
      let found = try waited { try await store.digests(of: ensemble, in: plan) }
      let foreign = Set(found.damaged.filter { $0.cause == .foreign }.map(\.index))
      entries += (store.indices(of: ensemble.id)[.finished] ?? []).subtracting(foreign).sorted().map { index in
        Entry(
          ensemble: ensemble.id, index: index, model: ensemble.model,
          path: store.path(ensemble.id, index, .finished))
      }
    }
    answer.pointee = try json(entries)
  }
}

/// See lehr.h.
@c @implementation
public func lehr_study_values(
  _ folder: UnsafePointer<CChar>, _ ensemble: UnsafePointer<CChar>?, _ answer: TextSlot,
  _ numbers: UnsafeMutablePointer<lehr_numbers>, _ why: TextSlot
) -> Int32 {
  struct Row: Encodable {
    let ensemble: String
    let index: Int
    let trajectory: Int
    let certified: Bool
    let averaged: Bool
    let reasons: [String]
  }
  struct Point: Encodable {
    let id: String
    let model: String
    let particles: Int
    let temperature: Double
  }
  struct Table: Encodable {
    let study: String
    let ensembles: [Point]
    let columns: [String]
    let rows: [Row]
    let notes: [String]
  }
  return reported(why) {
    let folder = String(cString: folder)
    let plan = try Plan(ofStudyIn: folder)
    let reduction = Reduction(plan: plan, folder: folder)
    let ensemble = ensemble.map { String(cString: $0) }
    if let ensemble, !plan.ensembles.contains(where: { $0.id == ensemble }) {
      let ids = plan.ensembles.map(\.id)
      let hint = nearest(ensemble, among: ids).map { "did you mean \($0)?" } ?? "it has \(ids.joined(separator: ", "))"
      throw BadArgument("the study has no ensemble \(ensemble); \(hint)")
    }
    let table = try waited { try await reduction.sampleTable(of: ensemble) }
    answer.pointee = try json(
      Table(
        study: plan.study,
        ensembles: plan.ensembles.map {
          Point(id: $0.id, model: $0.model, particles: $0.particles, temperature: $0.temperature)
        },
        columns: Reduction.sampleColumns.map(\.name),
        rows: table.rows.map {
          Row(
            ensemble: $0.ensemble, index: $0.index, trajectory: $0.trajectory, certified: $0.isCertified,
            averaged: $0.isAveraged, reasons: $0.reasons)
        }, notes: table.notes))
    numbers.pointee = NumberBlock(table.rows.flatMap(\.values)).lend()
  }
}

/// See lehr.h.
@c @implementation
public func lehr_study_sample(
  _ path: UnsafePointer<CChar>, _ record: TextSlot, _ answer: TextSlot, _ numbers: UnsafeMutablePointer<lehr_numbers>,
  _ why: TextSlot
) -> Int32 {
  struct ArrayLayout: Encodable {
    let name: String
    let shape: [Int]
    let first: Int
  }
  let path = String(cString: path)
  return reported(why, about: path) {
    let content = try SampleFile.decodeNumbers(try AtomicFile.read(path))
    var layouts: [ArrayLayout] = []
    var values: [Double] = []
    for (name, array) in content.observables.sorted(by: { $0.key < $1.key }) {
      layouts.append(ArrayLayout(name: name, shape: array.shape, first: values.count))
      values += array.values
    }
    record.pointee = text(content.record)
    answer.pointee = try json(layouts)
    numbers.pointee = NumberBlock(values).lend()
  }
}
