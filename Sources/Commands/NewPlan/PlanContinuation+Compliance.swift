import Compliance
import DelimitedText
import FileSystem
import PlanFiles
import PlanModel
import SourceText
import YAMLSyntax

/// The matrix of institutions: who is followed up and in what goes on, what they did is asked anew.
extension PlanContinuation {
  /// Where the new matrix lies, unless the old plan has one table for it.
  private static let matrixFile = "cumplimiento/matriz.csv"

  /// The table of the new matrix: the old one's name, where there is one inside of the folder.
  private var matrixPath: String {
    guard let settings = plan.compliance, settings.matrix.count == 1,
      let path = settings.matrix.first.flatMap({ Path.inside($0.value) })
    else { return Self.matrixFile }
    return path
  }

  /// Every activity goes on; an axis of which only published figures were known waits for its own.
  mutating func carryActivities() {
    for axis in plan.items {
      guard axis.isLeaf else {
        account.activities += axis.leaves.map(\.key.value)
        continue
      }
      account.emptied.append(axis.key.value)
      revision.note(
        "sin actividades: agréguelas, o borre este eje", at: axis.key.range, axis.key.value)
    }
  }

  /// What is of the old year only leaves the group: its matrix, its published figures, its deadline.
  mutating func carryCompliance() {
    guard let settings = plan.compliance, let group = revision.entry("cumplimiento") else { return }
    for name in ["reconstruida", "reconstrucción", "publicado"] {
      if let entry = revision.entry(name, .compliance, ofKeyAt: group.key.range) {
        revision.remove(keyAt: entry.key.range, name)
      }
    }
    if let entry = revision.entry("plazo", .compliance, ofKeyAt: group.key.range) {
      revision.commentOut(keyAt: entry.key.range, "el plazo")
    }
    carryMarks(of: settings, at: group.key.range)
    if settings.institutions != nil, settings.matrix.map(\.value) != [matrixPath] {
      revision.set(
        "matriz", .compliance, ofKeyAt: group.key.range, to: .text(matrixPath), "la matriz")
    }
    if !facts.previousFolder.isEmpty {
      revision.set(
        "anterior", .compliance, ofKeyAt: group.key.range, to: .text(facts.previousFolder),
        "la carpeta del año anterior")
    }
  }

  /// What a mark means goes on, but not what an empty cell means: the new matrix has nothing else, and
  /// would read as a year in which everybody failed.
  private mutating func carryMarks(of settings: ComplianceSettings, at group: ByteRange) {
    guard let empty = settings.marks.first(where: { $0.key.value.folded == "vacio" })
    else { return }
    if settings.marks.count > 1 {
      revision.remove(keyAt: empty.key.range, empty.key.value)
    } else if let marks = revision.entry("marcas", .compliance, ofKeyAt: group) {
      revision.remove(keyAt: marks.key.range, "marcas")
    }
  }

  /// The list of institutions as it is, and a matrix with a row for each and nothing in its cells.
  mutating func complianceTables() throws(FileError) -> [NewFile] {
    guard let settings = plan.compliance, let name = settings.institutions,
      let path = Path.inside(name.value)
    else { return [] }
    let tables = try PlanFolder.tables(of: plan, in: loaded.folder)
    guard let source = tables[name.value], let followUp = FollowUp(plan, tables: tables),
      let list = followUp.list
    else { return [] }
    account.institutions = (list.institutions.count, path)
    account.matrix = matrixPath
    return [
      NewFile(path, bytes: source.bytes),
      NewFile(matrixPath, bytes: Self.emptyMatrix(list, followUp.scheme.activities.map(\.key))),
    ]
  }

  private static func emptyMatrix(_ list: InstitutionList, _ activities: [String]) -> [UInt8] {
    var writer = DelimitedWriter()
    writer.add(["clave", "siglas", "nombre"] + activities)
    for institution in list.institutions {
      writer.add(
        [institution.key]
          + [institution.acronym ?? "", institution.name].map(FormulaGuard.guarded)
          + activities.map { _ in "" })
    }
    return writer.bytes
  }
}
