import CivilTime
import Diagnostics
import PlanModel
import SourceText
import YAMLSyntax

/// The keys of `versiones/registro.yaml` (format.md, «A plan is a folder»).
package enum RegisterSchema {
  static let format = Field<String>.required("formato", .string, "La versión del formato: snt/1.")
  static let versions = Field(
    "versiones", .list(entry), "Las versiones, una tras otra, y las que se anularon.")

  /// The keys of the file itself.
  package static let record = RecordSchema("el registro", [format, versions])

  /// Reads a register; what does not fit is reported to the reader.
  static func read(_ document: YAMLDocument, _ reader: inout PlanReader) -> VersionRegister {
    var register = VersionRegister(source: document.source)
    // A register is as good as empty until something is sealed.
    guard !document.root.isEmpty, let values = reader.open(document.root, as: record) else {
      return register
    }
    PlanSchema.checkFormat(format, in: values, &reader)
    for entry in reader.values(versions, in: values) {
      switch entry {
      case .version(let version): register.versions.append(version)
      case .annulment(let annulment):
        guard !register.annul(annulment) else { continue }
        reader.diagnostics.append(
          VersionMessages.unknown(annulment.number, Place(document.source, annulment.range))
            .diagnostic)
      }
    }
    return register
  }

  /// What an item of the list tells.
  enum Entry: Sendable {
    case version(SealedVersion)
    case annulment(VersionAnnulment)
  }

  private static let entry = ValueType<Entry>(
    shape: .either([SealedVersionSchema.type.shape, AnnulmentSchema.type.shape])
  ) { element, reader in
    let isAnnulment = element.entries.contains {
      AnnulmentSchema.record.fieldName(of: $0.key) == AnnulmentSchema.number.name
    }
    return isAnnulment
      ? AnnulmentSchema.type.read(element, &reader).map(Entry.annulment)
      : SealedVersionSchema.type.read(element, &reader).map(Entry.version)
  }
}

/// The keys of the withdrawal of a version.
enum AnnulmentSchema {
  static let number = Field<Int>.required(
    "anula", .count, "El número de la versión que se selló por error y ya no cuenta.")
  static let date = Field<Located<CivilDate>>.required("fecha", .day, "El día en que se anuló.")
  static let reason = Field<Located<String>>.required("motivo", .text, "Por qué.")
  static let record = RecordSchema("una anulación", [number, date, reason])

  static let type: ValueType<VersionAnnulment> = .record("una anulación", read)

  private static func read(
    _ element: YAMLElement, _ reader: inout PlanReader
  ) -> VersionAnnulment? {
    guard let values = reader.open(element, as: record),
      let number = reader.value(number, in: values), let day = reader.value(date, in: values),
      let reason = reader.value(reason, in: values),
      let place = values.entry(self.number.name)?.value.range
    else { return nil }
    return VersionAnnulment(number: number, day: day.value, reason: reason.value, range: place)
  }

  /// The entry of a withdrawal, as a command writes it.
  static func fragment(number: Int, day: CivilDate, reason: String) -> YAMLFragment {
    .group([
      (self.number.name.text, .plain("\(number)")), (date.name.text, .plain(day.iso)),
      (self.reason.name.text, .text(reason)),
    ])
  }
}

/// The keys of a sealed version.
enum SealedVersionSchema {
  static let number = Field<Int>.required("versión", .count, "El número de la versión, desde 1.")
  static let file = Field<Located<String>>.required(
    "archivo", .text, "La copia del plan, en la carpeta «versiones».")
  static let date = Field<Located<TemporalExpression>>.required(
    "fecha", .date, "El día en que se aprobó; desde ese día es la vigente.")
  static let recorded = Field("registrado", .day, "El día en que se selló, si no es el mismo.")
  static let authority = Field<Located<String>>.required(
    "autoriza", .text, "Quién la aprobó: un acuerdo, una sesión, un cargo o un oficio.")
  static let note = Field("nota", .text, "Qué cambió, o una observación.")
  static let digest = Field<Located<String>>.required(
    "sha256", .text, "La huella digital (SHA-256) de la copia, para saber que nadie la cambió.")
  static let record = RecordSchema(
    "una versión", [number, file, date, recorded, authority, note, digest])

  static let type: ValueType<SealedVersion> = .record("una versión", read)

  private static func read(
    _ element: YAMLElement, _ reader: inout PlanReader
  ) -> SealedVersion? {
    guard let values = reader.open(element, as: record) else { return nil }
    let (number, file) = (reader.value(number, in: values), reader.value(file, in: values))
    let (date, authority) = (reader.value(date, in: values), reader.value(authority, in: values))
    let digest = reader.value(digest, in: values)
    guard let number, let file, let date, let authority, let digest else { return nil }
    guard let day = date.value.end else {
      if let entry = values.entry(self.date.name) {
        reader.report(.notADay(date.value.text), at: entry.value)
      }
      return nil
    }
    var version = SealedVersion(
      number: number, file: file, date: date, day: day, authority: authority, digest: digest,
      range: element.range)
    version.recorded = reader.value(recorded, in: values)
    version.note = reader.value(note, in: values)
    return version
  }

  /// The entry of a version, as a command writes it.
  static func fragment(
    number: Int, file: String, day: CivilDate, recorded: CivilDate?, authority: String,
    note: String?, digest: String
  ) -> YAMLFragment {
    .group(
      [
        (self.number.name.text, .plain("\(number)")), (self.file.name.text, .text(file)),
        (date.name.text, .plain(day.iso)),
      ] + (recorded.map { [(self.recorded.name.text, .plain($0.iso))] } ?? [])
        + [(self.authority.name.text, .text(authority))]
        + (note.map { [(self.note.name.text, .text($0))] } ?? [])
        + [(self.digest.name.text, .text(digest))])
  }
}
