import Digest

/// Bytes that are about to be put at the end of a file, written down before the file is touched, so
/// that a part of them is recognised and taken back when the writer was stopped half way.
///
/// Invariant: the name leads to a file in the folder or below it.
struct PendingAppend: Hashable, Sendable {
  /// The path of the file from the folder.
  let name: String
  /// How long the file is without the bytes.
  let size: Int
  /// What is put at its end.
  let bytes: [UInt8]

  /// A line that says what follows, and the bytes; the digest tells a whole note from a part of one.
  var encoded: [UInt8] {
    Array("\(size) \(bytes.count) \(SHA256.digest(of: bytes)) \(name)\n".utf8) + bytes
  }

  /// Reads a note; nil for anything but a whole one.
  init?(encoded: some Collection<UInt8>) {
    let line = encoded.prefix { $0 != 0x0A }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 3)
    let bytes = Array(encoded.dropFirst(line.count + 1))
    guard words.count == 4, let size = Int(words[0]), size >= 0, Int(words[1]) == bytes.count,
      SHA256.digest(of: bytes).description == words[2], Self.staysInside(words[3])
    else { return nil }
    self.init(name: String(words[3]), size: size, bytes: bytes)
  }

  /// Whether a path leads nowhere but into the folder: the note may have been written by anybody.
  private static func staysInside(_ path: Substring) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  init(name: String, size: Int, bytes: [UInt8]) {
    self.name = name
    self.size = size
    self.bytes = bytes
  }

  /// How many bytes of the file hold: all of them, unless behind the old end there is only a part of
  /// the new bytes, or the zeros that some disks show where a power cut came before the bytes.
  ///
  /// Anything else at the end was written by somebody else since, and is left alone.
  func settledCount(of contents: [UInt8]) -> Int {
    guard contents.count > size, contents.count <= size + bytes.count else { return contents.count }
    let tail = contents[size...]
    let agreed = zip(tail, bytes).prefix { $0 == $1 }.count
    guard agreed < bytes.count, tail.dropFirst(agreed).allSatisfy({ $0 == 0 }) else {
      return contents.count
    }
    return size
  }
}
