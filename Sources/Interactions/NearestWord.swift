/// Returns the word of `known` most similar to `word`; nil if none is similar.
package func nearest(_ word: String, among known: [String]) -> String? {
  // What is cut short means the word that it begins, however long that is.
  if word.count > 3, let begun = known.first(where: { $0.hasPrefix(word.lowercased()) }) { return begun }
  guard let nearest = known.min(by: { distance($0, word) < distance($1, word) }) else { return nil }
  return distance(nearest, word) <= max(2, nearest.count / 2) ? nearest : nil
}

/// Returns the number of characters to insert, delete or replace to transform one word into the other (Levenshtein).
func distance(_ a: String, _ b: String) -> Int {
  let b = Array(b.lowercased())
  var row = Array(0...b.count)
  for (i, letter) in a.lowercased().enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for j in b.indices {
      let replaced = diagonal + (letter == b[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
    }
  }
  return row[b.count]
}
