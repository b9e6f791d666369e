import Digest
import Testing

/// SHA-256 against the examples of the standard (FIPS 180-4; NIST, «Examples with Intermediate
/// Values», and the short messages of the validation program).
@Suite("SHA-256")
struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrs"
        + "mnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func theExamplesOfTheStandard(_ message: String, _ digest: String) {
    #expect(SHA256.digest(of: Array(message.utf8)).description == digest)
    #expect(SHA256.digest(of: Substring(message).utf8).description == digest)
  }

  /// Short messages of the validation program (SHA256ShortMsg.rsp), in base 16.
  @Test(arguments: [
    ("d3", "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"),
    ("11af", "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98"),
    ("b4190e", "dff2e73091f6c05e528896c4c831b9448653dc2ff043528f6769437bc7b975c2"),
    ("74ba2521", "b16aa56be3880d18cd41e68384cf1ec8c17680c45a02b1575dc1518923ae8b0e"),
  ])
  func shortMessages(_ message: String, _ digest: String) throws {
    var bytes: [UInt8] = []
    var rest = Substring(message)
    while !rest.isEmpty {
      bytes.append(try #require(UInt8(rest.prefix(2), radix: 16)))
      rest = rest.dropFirst(2)
    }
    #expect(SHA256.digest(of: bytes).description == digest)
  }

  @Test func aMillionTimesA() {
    let piece = [UInt8](repeating: 0x61, count: 1_000)
    var hash = SHA256()
    for _ in 0..<1_000 { hash.update(piece) }
    #expect(
      hash.digest.description
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// However the bytes are cut, the digest is that of the whole, also while more is to come.
  @Test func cutsDoNotMatter() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 3) }
    for count in 0...bytes.count {
      let whole = SHA256.digest(of: bytes.prefix(count))
      for step in [1, 3, 55, 56, 63, 64, 65, 128] {
        var hash = SHA256()
        for start in stride(from: 0, to: count, by: step) {
          hash.update(bytes[start..<min(start + step, count)])
          if step == 63 { _ = hash.digest }
        }
        #expect(hash.digest == whole, "\(count) bytes in steps of \(step)")
      }
    }
  }
}
