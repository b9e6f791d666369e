import CivilTime
import SourceText

/// A plan as it was approved: an entry of `versiones/registro.yaml`, which names the sealed copy.
package struct SealedVersion: Sendable {
  /// The number, from 1.
  package var number: Int
  /// The name of the copy in the folder `versiones`.
  package var file: Located<String>
  /// When it was approved, as written.
  package var date: Located<TemporalExpression>
  /// The day from which it is in force: the last of `date`.
  package var day: CivilDate
  /// The day on which it was sealed, where it is another one.
  package var recorded: Located<CivilDate>?
  /// Who approved it: an agreement, a session, an office, an oficio.
  package var authority: Located<String>
  /// A remark.
  package var note: Located<String>?
  /// The digest (SHA-256) of the copy, as written.
  package var digest: Located<String>
  /// Its withdrawal, where it does not count any more.
  package var annulment: VersionAnnulment?
  /// The bytes of the entry in the register.
  package var range: ByteRange

  /// An entry with what every one must have.
  package init(
    number: Int, file: Located<String>, date: Located<TemporalExpression>, day: CivilDate,
    authority: Located<String>, digest: Located<String>, range: ByteRange
  ) {
    self.number = number
    self.file = file
    self.date = date
    self.day = day
    self.authority = authority
    self.digest = digest
    self.range = range
  }

  /// The day from which it is known to have been sealed.
  package var knownFrom: CivilDate { recorded?.value ?? day }

  /// Whether it counts: for what is told now, or for what was registered by a day.
  package func counts(registeredBy day: CivilDate? = nil) -> Bool {
    guard let annulment else { return true }
    return day.map { $0 < annulment.day } ?? false
  }
}

/// A version that was sealed by mistake and counts no more: a later entry of the register.
package struct VersionAnnulment: Sendable {
  /// The number of the version.
  package let number: Int
  /// The day on which it was written down.
  package let day: CivilDate
  /// Why.
  package let reason: String
  /// The bytes of the number in the register.
  package let range: ByteRange

  /// A withdrawal with its parts.
  package init(number: Int, day: CivilDate, reason: String, range: ByteRange) {
    (self.number, self.day, self.reason, self.range) = (number, day, reason, range)
  }
}
