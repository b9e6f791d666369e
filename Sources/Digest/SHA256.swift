/// SHA-256 over bytes that come in pieces (FIPS 180-4, section 6.2).
///
/// Invariant: `pending` holds fewer than 64 bytes, those that fill no block yet.
package struct SHA256: Sendable {
  private var state = SHA256State.initial
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  /// A digest of nothing so far.
  package init() { pending.reserveCapacity(SHA256State.blockSize) }

  /// Takes the bytes that follow.
  package mutating func update(_ bytes: some Collection<UInt8>) {
    let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      update(UnsafeRawBufferPointer(buffer))
    }
    if done == nil { Array(bytes).withUnsafeBytes { update($0) } }
  }

  /// Takes the bytes that follow.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    length += UInt64(bytes.count)
    var rest = bytes[...]
    if !pending.isEmpty {
      let missing = rest.prefix(SHA256State.blockSize - pending.count)
      pending += missing
      rest = rest.dropFirst(missing.count)
      guard pending.count == SHA256State.blockSize else { return }
      pending.withUnsafeBytes { state.take($0) }
      pending.removeAll(keepingCapacity: true)
    }
    let whole = rest.count / SHA256State.blockSize * SHA256State.blockSize
    state.take(UnsafeRawBufferPointer(rebasing: rest.prefix(whole)))
    pending += rest.dropFirst(whole)
  }

  /// The digest of all bytes so far; more may follow.
  package var digest: SHA256Digest {
    // A one bit, zeros, and the length in bits as 64 bits (section 5.1.1).
    var (last, final) = (pending, state)
    last.append(0x80)
    while last.count % SHA256State.blockSize != SHA256State.blockSize - 8 { last.append(0) }
    let bits = length &* 8
    last += (0..<8).reversed().map { UInt8(truncatingIfNeeded: bits >> UInt64($0 * 8)) }
    last.withUnsafeBytes { final.take($0) }
    return SHA256Digest(
      bytes: final.words.flatMap { word in
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
      })
  }

  /// The digest of some bytes.
  package static func digest(of bytes: some Collection<UInt8>) -> SHA256Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.digest
  }
}

/// The 32 bytes of a SHA-256 digest.
package struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  /// The bytes, most significant first.
  package let bytes: [UInt8]

  /// The digest as people compare it: 64 digits of base 16, in lower case.
  package var description: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
