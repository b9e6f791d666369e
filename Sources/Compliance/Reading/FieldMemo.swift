import DelimitedText
import SourceText

/// What was made of the fields of a column, by their bytes: each text is understood once, however
/// many rows repeat it, and no string is made for the others.
struct FieldMemo<Value> {
  private struct Entry {
    let hash: UInt64
    let field: DelimitedField
    let value: Value
  }

  private var entries: [Entry] = []
  /// The numbers of the entries, from 1, by their hash; 0 is free, and the count a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  /// How many texts there were.
  var count: Int { entries.count }

  /// What was made of the same text before, or is made of it now, with what is needed for it.
  mutating func value<Need>(
    of field: DelimitedField, in bytes: UnsafeBufferPointer<UInt8>, with need: Need,
    make: (Need, DelimitedField) -> Value
  ) -> Value {
    if let known = known(field, in: bytes) { return known }
    return keep(make(need, field), of: field, in: bytes)
  }

  /// What was made of the same text before; nil where it is new.
  private func known(_ field: DelimitedField, in bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    let hash = Self.hash(field, bytes)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].hash == hash, Self.isEqual(entries[index].field, field, bytes) {
        return entries[index].value
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Keeps what was made of a text that is new, and gives it back.
  private mutating func keep(
    _ value: Value, of field: DelimitedField, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Value {
    entries.append(Entry(hash: Self.hash(field, bytes), field: field, value: value))
    if entries.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 4)
      for index in entries.indices { place(index) }
    } else {
      place(entries.count - 1)
    }
    return value
  }

  private static func isEqual(
    _ left: DelimitedField, _ right: DelimitedField, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard left.range.count == right.range.count, left.form == right.form else { return false }
    let (start, other) = (left.range.start, right.range.start)
    for offset in 0..<left.range.count where bytes[start + offset] != bytes[other + offset] {
      return false
    }
    return true
  }

  /// FNV-1a, its high bits mixed into the low ones.
  private static func hash(_ field: DelimitedField, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in field.range.start..<field.range.end {
      hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01B3
    }
    return hash ^ hash >> 29
  }

  private mutating func place(_ index: Int) {
    var slot = Int(truncatingIfNeeded: entries[index].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(index + 1)
  }
}
