import CivilTime
import Digest
import FileSystem
import PlanModel
import YAMLSyntax

/// What is known of the approval of a plan.
package struct Approval: Sendable {
  /// The day of the approval.
  package let day: CivilDate
  /// The day on which it is written down, where it is another one.
  package let recorded: CivilDate?
  /// Who approved it: an agreement, a session, an office, an oficio.
  package let authority: String
  /// A remark.
  package let note: String?

  /// An approval with its parts.
  package init(day: CivilDate, recorded: CivilDate?, authority: String, note: String?) {
    self.day = day
    self.recorded = recorded
    self.authority = authority
    self.note = note
  }
}

extension PlanStore {
  /// Seals plan.yaml as the next version, and returns its number: the bytes are copied, and the copy
  /// is put into the register with its digest.
  ///
  /// `plan` is the plan that was found to be without errors: if the file has changed since, nothing is
  /// sealed. A copy that the register does not know is what a stop in between has left; the same bytes
  /// are taken over, others are never overwritten.
  package mutating func seal(
    _ plan: PlanText, _ approval: Approval, after known: PlanText?
  ) throws(WriteFailure) -> Int {
    let (folder, calls) = (folder, calls)
    let bytes = plan.document.source.bytes
    let path = Path.join(folder, PlanFolder.planFile)
    let current: [UInt8]
    do throws(FileError) { current = try Files.read(path) } catch { throw WriteFailure(error) }
    guard current == bytes else {
      throw .refused([WritingMessages.changed(path).diagnostic])
    }
    let digest = SHA256.digest(of: bytes).description
    var number = 0
    try append(to: .register, after: known) { document throws(WriteFailure) in
      let register = document.map { SealedVersions.read($0).register } ?? VersionRegister()
      number = try Self.nextVersion(
        of: bytes, approvedOn: approval.day, after: register, in: folder)
      let file = SealedVersions.fileName(number)
      try Self.place(bytes, as: file, in: Path.join(folder, PlanFolder.versionsFolder), calls)
      return [
        SealedVersionSchema.fragment(
          number: number, file: file, day: approval.day, recorded: approval.recorded,
          authority: approval.authority, note: approval.note, digest: digest)
      ]
    }
    return number
  }

  /// The number that a plan gets when it is sealed, or why it can't be; nothing is written.
  ///
  /// It can't be where it is the last version, where a version was approved on a later day, or where
  /// another file has the place of its copy.
  package static func nextVersion(
    of bytes: [UInt8], approvedOn day: CivilDate, after register: VersionRegister,
    in folder: String
  ) throws(WriteFailure) -> Int {
    if let last = register.last.map({ register.versions[$0] }) {
      if last.digest.value.lowercased() == SHA256.digest(of: bytes).description {
        throw .refused([VersionMessages.unchanged(last).diagnostic])
      }
      // Between two versions it would tell a rescheduling that never was.
      guard day >= last.day else {
        throw .refused([VersionMessages.tooEarly(day, last).diagnostic])
      }
    }
    let number = register.nextNumber
    let path = Path.join(
      Path.join(folder, PlanFolder.versionsFolder), SealedVersions.fileName(number))
    do throws(FileError) {
      guard Files.kind(of: path) != nil, try Files.read(path) != bytes else { return number }
    } catch {
      throw WriteFailure(error)
    }
    throw .refused([VersionMessages.occupied(path: path).diagnostic])
  }

  /// Takes back the last version, which was sealed by mistake: an entry of the register says so, and
  /// the copy stays.
  package mutating func annul(
    _ number: Int, on day: CivilDate, reason: String, after known: PlanText?
  ) throws(WriteFailure) {
    try append(to: .register, after: known) { document throws(WriteFailure) in
      let register = document.map { SealedVersions.read($0).register } ?? VersionRegister()
      try Self.requireLast(number, of: register)
      return [AnnulmentSchema.fragment(number: number, day: day, reason: reason)]
    }
  }

  /// Refuses a number that is not that of the version approved last: the versions behind another one
  /// were approved after it.
  package static func requireLast(
    _ number: Int, of register: VersionRegister
  ) throws(WriteFailure) {
    let last = register.last.map { register.versions[$0].number }
    guard let last, register.versions.contains(where: { $0.number == number && $0.counts() })
    else {
      let isKnown = register.versions.contains { $0.number == number }
      throw .refused([
        (isKnown ? VersionMessages.annulled(number) : .unknown(number, nil)).diagnostic
      ])
    }
    guard number == last else {
      throw .refused([VersionMessages.notLast(number, last: last).diagnostic])
    }
  }

  /// Makes the copy, unless it is there already.
  private static func place(
    _ bytes: [UInt8], as file: String, in folder: String, _ calls: FileCalls
  ) throws(WriteFailure) {
    let path = Path.join(folder, file)
    do throws(FileError) {
      try Files.makeFolder(folder, calls: calls)
      guard Files.kind(of: path) == nil else {
        return try Files.keepNames(in: folder, calls: calls)
      }
      try Files.create(bytes, at: path, calls: calls)
    } catch {
      throw WriteFailure(error)
    }
  }
}
