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
}
