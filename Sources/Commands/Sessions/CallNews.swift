import CivilTime
import Documents
import PlanModel
import SpanishText

/// What is told of a call that was written or noted.
enum CallNews {
  /// What the log took in.
  static func noted(_ effect: EntryEffect, _ notice: SessionNotice?) -> EntryCommand.News {
    guard case .session(let record) = effect.entry.fact,
      let status = effect.after.session(record.key.value)
    else { return .init(sentence: "") }
    let key = record.key.value
    var parts: [String] = []
    if let number = record.callNumber { parts.append("oficio \(number)") }
    if !record.callAnnexes.isEmpty {
      parts.append(Spanish.count(record.callAnnexes.count, "anexo", "anexos"))
    }
    if !record.acknowledgements.isEmpty {
      parts.append("acuse de \(Spanish.and(record.acknowledgements.map(\.value)))")
    }
    let sentence: String
    if let day = record.call?.value.end {
      sentence = (["«\(key)» queda convocada el \(SpanishDate.withWeekday(day))"] + parts)
        .joined(separator: ", ")
    } else {
      sentence = "convocatoria de «\(key)»: \(parts.joined(separator: ", "))"
    }
    var details: [String] = []
    if record.call != nil { details.append(noticeLine(notice, status)) }
    if !status.isCalled { details.append(notCalled(key)) }
    if let missing = missing(status, effect) { details.append(missing) }
    return .init(sentence: sentence, details: details)
  }

  /// What is told of a document that the log says nothing of yet.
  static func notices(
    _ key: String, _ status: SessionStatus, _ notice: SessionNotice?, isToday: Bool
  ) -> [String] {
    var lines: [String] = []
    if let notice {
      if notice.isKept { lines.append(CallWords.notice(notice, isToday: isToday)) }
    } else {
      lines.append(noticeLine(nil, status))
    }
    let blanks = blanks(status)
    if !blanks.isEmpty {
      let verb = blanks.count == 1 ? "Quedó" : "Quedaron"
      let options = Spanish.and(blanks.map { "«--\($0.option)»" })
      lines.append(
        "\(verb) en blanco \(Spanish.and(blanks.map(\.name))): "
          + "\(blanks.count == 1 ? "se dice" : "se dicen") con \(options).")
    }
    if status.orderOfBusiness.isEmpty { lines.append(noMatters(status)) }
    lines.append(
      "Cuando la envíe, anótelo con: snt sesión convocar \(key.shellWord) --oficio NÚMERO "
        + "--enviada FECHA")
    return lines
  }

  /// An agenda without a single matter.
  static func noMatters(_ status: SessionStatus) -> String {
    "«\(status.key)» no tiene temas: se escriben en «temas:», bajo la sesión, en plan.yaml"
      + (status.planned == nil ? " o en el asiento que la programó." : ".")
  }

  private static func blanks(_ status: SessionStatus) -> [(name: String, option: String)] {
    let mode = status.mode?.value
    return [
      status.plannedHour == nil ? ("la hora", "hora") : nil,
      status.venue == nil && mode != .remote ? ("el lugar", "lugar") : nil,
      status.link == nil && (mode == .remote || mode == .hybrid) ? ("el enlace", "enlace") : nil,
    ].compactMap { $0.map { (name: $0.0, option: $0.1) } }
  }

  private static func noticeLine(_ notice: SessionNotice?, _ status: SessionStatus) -> String {
    if let notice { return CallWords.notice(notice, isToday: false) }
    return "El plan no dice con cuánto plazo se convoca (reglas: «convocatoria \(status.kind)»)."
  }

  private static func notCalled(_ key: String) -> String {
    "Falta anotar cuándo se envió: snt sesión convocar \(key.shellWord) --enviada FECHA"
  }

  /// Who has not acknowledged yet, once somebody did.
  private static func missing(_ status: SessionStatus, _ effect: EntryEffect) -> String? {
    let done = Set(status.acknowledgements.values.map(\.value))
    let day = status.heldOn ?? status.plannedDate?.value.end ?? effect.after.cutOff
    let members = effect.after.members(on: day).map(\.key.value)
    guard !done.isEmpty, !members.isEmpty else { return nil }
    let silent = members.filter { !done.contains($0) }
    guard !silent.isEmpty else { return "Acusaron recibo todos los integrantes." }
    let names = silent.prefix(12) + (silent.count > 12 ? ["\(silent.count - 12) más"] : [])
    return "Acusaron recibo \(members.count - silent.count) de \(members.count) integrantes; "
      + "\(silent.count == 1 ? "falta" : "faltan") \(Spanish.and(Array(names)))."
  }
}
