import CivilTime
import PlanModel
import SourceText
import SpanishText
import YAMLSyntax

/// The keys under `reglas:`; a rule that the program does not apply is kept and printed.
enum RulesSchema {
  static let quorum = Field(
    "quórum", .text,
    "Con cuántos integrantes con voto se sesiona: «mitad más uno», «dos terceras partes», un número."
  )
  static let secondCallQuorum = Field(
    "quórum en segunda convocatoria", .text,
    "Con cuántos se sesiona en segunda convocatoria: «quienes asistan», o como el quórum.")
  static let secondCall = Field(
    "segunda convocatoria", .text, "Cuándo es la segunda convocatoria; se imprime como está.")
  static let majority = Field(
    "mayoría", .text,
    "Con qué se aprueba: «simple», «absoluta», «de los presentes», «dos terceras partes», un "
      + "número.")
  static let castingVote = Field(
    "voto de calidad", .text, "Quién decide un empate: un cargo o la clave de un integrante.")
  static let agreementPattern = Field(
    "clave de acuerdos", .text,
    "Cómo se numeran los acuerdos, entre comillas: \"{siglas}/{tipo}{n}/{año}-{nn}\".")
  static let otherMatters = Field(
    "asuntos generales", .texts,
    "Los tipos de sesión que los llevan; sin la regla, todas menos la extraordinaria.")
  static let dueSoon = Field(
    "por vencer", .text,
    "Desde cuándo un acuerdo abierto está por vencer; «15 días naturales» si no se escribe.")
  static let countsCall = Field(
    "cuenta el día de la convocatoria", .yesNo,
    "Si ese día cuenta en el plazo; no, si no se escribe.")
  static let countsSession = Field(
    "cuenta el día de la sesión", .yesNo, "Si ese día cuenta en el plazo; no, si no se escribe.")
  static let movedDue = Field(
    "vencimiento en día inhábil", ValueType<Located<DueDateRule>>.choice(),
    "Cuándo vence un acuerdo cuyo día es inhábil; «siguiente día hábil» si no se escribe.")
  static let undated = Field(
    "sin fecha", ValueType<Located<UndatedRule>>.choice(),
    "Cómo se juzgan las líneas sin fecha; «aparte» si no se escribe.")
  static let closedDays = Field(
    "inhábiles", .list(ClosedDaysSchema.type),
    "Días en que la comisión no trabaja, cada uno o cada lapso con su motivo.",
    synonyms: ["días inhábiles"])
  static let record = RecordSchema(
    "las reglas",
    [
      quorum, secondCallQuorum, secondCall, majority, castingVote, agreementPattern, otherMatters,
      countsCall, countsSession, movedDue, dueSoon, undated, closedDays,
    ])

  /// The first word of the rules on notice: «convocatoria ordinaria: 5 días hábiles».
  private static let notice = "convocatoria "
  /// The first word of majorities by kind: «mayoría extraordinaria: dos terceras partes».
  private static let majorityOfKind = "mayoría "
  /// Rules that documents quote and that need no computing.
  private static let quoted: Set<String> = ["numero de acuerdo"]

  static let type = ValueType<PlanRules>.record("las reglas") { element, reader in
    guard element.shape.isMapping else {
      reader.report(.wrongType(expected: .record("las reglas")), at: element.firstLine)
      return nil
    }
    var rules = PlanRules()
    var values = RecordValues(element: element)
    for entry in element.entries {
      if let name = record.fieldName(of: entry.key) {
        values.add(entry, as: name, &reader)
      } else {
        add(entry, to: &rules, &reader)
      }
    }
    rules.quorum = reader.value(quorum, in: values)
    rules.secondCallQuorum = reader.value(secondCallQuorum, in: values)
    rules.secondCall = reader.value(secondCall, in: values)
    rules.majority = reader.value(majority, in: values)
    rules.castingVote = reader.value(castingVote, in: values)
    rules.agreementPattern = reader.value(agreementPattern, in: values)
    rules.otherMatters = reader.value(otherMatters, in: values)
    rules.dueSoon = reader.value(dueSoon, in: values)
    rules.countsDayOfCall = reader.value(countsCall, in: values) ?? false
    rules.countsDayOfSession = reader.value(countsSession, in: values) ?? false
    rules.movesDueDates = reader.value(movedDue, in: values)?.value != .sameDay
    rules.undated = reader.value(undated, in: values)?.value ?? .apart
    rules.closedDays = reader.values(closedDays, in: values)
    return rules
  }

  /// Keeps a rule on notice or a majority of one kind of session, or a rule that is only printed.
  private static func add(
    _ entry: YAMLEntry, to rules: inout PlanRules, _ reader: inout PlanReader
  ) {
    let key = entry.key.text
    guard !entry.value.shape.isSequence, !entry.value.shape.isMapping else {
      let suggestion = record.suggestion(for: key)
      reader.report(.unknownRuleOfParts(key, suggestion: suggestion), at: entry.key)
      return
    }
    guard let text = reader.scalar(entry.value, .text) else { return }
    let rule = Located(text, at: entry.value.range)
    if key.folded.hasPrefix(notice.folded) {
      let kind = Located(String(key.dropFirst(notice.count)), at: entry.key.range)
      rules.notices.append(Definition(key: kind, text: rule))
      return
    }
    if key.folded.hasPrefix(majorityOfKind.folded) {
      let kind = Located(String(key.dropFirst(majorityOfKind.count)), at: entry.key.range)
      rules.majorities.append(Definition(key: kind, text: rule))
      return
    }
    rules.others.append(Definition(key: Located(key, at: entry.key.range), text: rule))
    if !quoted.contains(key.folded) {
      reader.report(.unknownRule(key, suggestion: record.suggestion(for: key)), at: entry.key)
    }
  }
}

/// When something is due that falls on a closed day; raw values are the words of the file.
enum DueDateRule: String, CaseIterable, Sendable {
  /// On the next working day.
  case nextWorkingDay = "siguiente día hábil"
  /// On the day itself.
  case sameDay = "el mismo día"
}

/// An element of `inhábiles:`: a day or a span with its reason, or a day alone.
enum ClosedDaysSchema {
  static let type = ValueType<Located<WorkingCalendar.ClosedDays>>(
    shape: .either([.date, .map(.text)])
  ) { element, reader in
    let entry = element.entries.first { _ in true }
    let dateElement = entry?.key ?? element
    guard let date = ValueType<Located<TemporalExpression>>.date.read(dateElement, &reader) else {
      return nil
    }
    guard let span = date.value.span else {
      reader.report(.notADay(date.value.text), at: dateElement)
      return nil
    }
    let reason = entry.map(\.value.text) ?? ""
    return Located(.init(span, reason: reason.isEmpty ? "día inhábil" : reason), at: element.range)
  }
}
