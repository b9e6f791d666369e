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

  /// What was made of the same text before, or is made of it now.
  mutating func value(
    of field: DelimitedField, in bytes: UnsafeBufferPointer<UInt8>, make: () -> Value
  ) -> Value {
    let (start, end) = (field.range.start, field.range.end)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in start..<end { hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, Self.isEqual(entry.field, field, bytes) { return entry.value }
      slot = (slot + 1) & (slots.count - 1)
    }
    let value = make()
    entries.append(Entry(hash: hash, field: field, value: value))
    slots[slot] = UInt32(entries.count)
    if entries.count * 2 > slots.count { grow() }
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

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}
