/// The number that a process hands back when it ends: 0 says that all went well.
package struct ExitStatus: Hashable, Sendable {
  /// The number, 0 to 255.
  package let code: UInt8

  /// An exit status by its number.
  package init(_ code: UInt8) { self.code = code }

  /// All went well.
  package static let success = ExitStatus(0)
  /// The command ran and found something wrong, or could not finish.
  package static let failure = ExitStatus(1)
  /// The command line was not understood; nothing ran.
  package static let usage = ExitStatus(2)
}
