import CivilTime
import SpanishText

/// How the agreements of a commission are numbered: «{siglas}/{tipo}{n}/{año}-{nn}».
package struct AgreementPattern: Sendable {
  /// What a key says, by the names that stand in braces.
  package struct Number: Hashable, Sendable {
    /// The acronym, of several commissions joined by hyphens.
    package var acronym = ""
    /// The kind of session in three letters: «ORD».
    package var kind = ""
    /// The number of the session.
    package var session = 0
    /// The year.
    package var year = 0
    /// The number of the agreement.
    package var number = 0

    /// A number of which nothing is known yet.
    package init() {}

    /// The same agreement number, of which only the count is left out.
    fileprivate var series: Number {
      var series = self
      series.number = 0
      (series.acronym, series.kind) = (acronym.folded, kind.folded)
      return series
    }
  }

  private enum Part: Hashable {
    case literal(String)
    case acronym, kind, session, year, number
  }

  private let parts: [Part]

  /// The pattern of a text; nil for one with a name that nobody knows, or without `{nn}`.
  package init?(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}"),
        let part = Self.names[String(rest[rest.index(after: open)..<close]).folded]
      else { return nil }
      parts.append(part)
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    guard parts.count(where: { $0 == .number }) == 1 else { return nil }
    self.parts = parts
  }

  private static let names: [String: Part] = [
    "siglas": .acronym, "tipo": .kind, "n": .session, "ano": .year, "nn": .number,
  ]

  // MARK: Keys

  /// The key of a number.
  package func key(of number: Number) -> String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .acronym: number.acronym
      case .kind: number.kind
      case .session: Self.twoDigits(number.session)
      case .year: String(number.year)
      case .number: Self.twoDigits(number.number)
      }
    }.joined()
  }

  /// What a key says, however its letters are written; nil for one that does not follow the pattern.
  package func number(of key: String) -> Number? {
    var number = Number()
    return read(key[...], parts[...], into: &number) ? number : nil
  }

  private func read(
    _ text: Substring, _ parts: ArraySlice<Part>, into number: inout Number
  ) -> Bool {
    guard let part = parts.first else { return text.isEmpty }
    let rest = parts.dropFirst()
    if case .literal(let literal) = part {
      guard text.prefix(literal.count).lowercased() == literal.lowercased() else { return false }
      return read(text.dropFirst(literal.count), rest, into: &number)
    }
    // The longest piece that lets the rest follow: «CEJ-OTRA-05» has a hyphen in its acronym.
    for length in stride(from: text.count, to: 0, by: -1) {
      var attempt = number
      if Self.set(part, text.prefix(length), in: &attempt),
        read(text.dropFirst(length), rest, into: &attempt)
      {
        number = attempt
        return true
      }
    }
    return false
  }

  private static func set(_ part: Part, _ text: Substring, in number: inout Number) -> Bool {
    switch part {
    case .acronym:
      number.acronym = String(text)
      return !text.contains { $0 == "/" || $0.isWhitespace }
    case .kind:
      number.kind = String(text)
      return text.count <= 4 && text.allSatisfy(\.isLetter)
    case .session, .year, .number:
      let isYear = part == .year
      guard text.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(text),
        isYear ? text.count == 4 : text.count <= 3
      else { return false }
      if part == .session {
        number.session = value
      } else if isYear {
        number.year = value
      } else {
        number.number = value
      }
      return true
    case .literal: return false
    }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  // MARK: The next one

  /// The number that follows what exists, for the series of another.
  ///
  /// Agreements are counted within their session, unless those that exist go on from one session to
  /// the next: then within the year.
  package func next(in series: Number, after keys: some Sequence<String>) -> Number {
    let known = keys.compactMap(number).filter {
      $0.year == series.year && $0.acronym.folded == series.acronym.folded
    }
    let all = known.map(\.number)
    let counted = Dictionary(grouping: known, by: \.series).values
    let goesOn =
      Set(all).count == all.count
      && counted.contains { session in (session.map(\.number).min() ?? 1) > 1 }
    let before = goesOn ? all : known.filter { $0.series == series.series }.map(\.number)
    var next = series
    next.number = (before.max() ?? 0) + 1
    return next
  }
}

extension SessionKind {
  /// The letters by which the keys of agreements name a kind («ORD»); nil for working meetings, which
  /// have no numbers.
  package var letters: String? {
    switch self {
    case .ordinary: "ORD"
    case .extraordinary: "EXT"
    case .solemn: "SOL"
    case .installation: "INS"
    case .joint: "UNI"
    case .workingMeeting: nil
    }
  }
}

extension PlanState {
  /// The key of the next agreement of a session, which is held on a day where the log does not tell of
  /// it yet; nil without a pattern that can be understood, and for working meetings, which take no
  /// agreements.
  ///
  /// Agreements of comisiones unidas are numbered by the body that met: its acronyms, joined.
  package func nextAgreementKey(
    of session: SessionStatus, on heldOn: CivilDate? = nil
  ) -> String? {
    guard let text = plan.rules.agreementPattern?.value, let pattern = AgreementPattern(text),
      session.knownKind != .workingMeeting,
      let day = session.heldOn ?? heldOn ?? session.plannedDate?.value.end
        ?? session.schedule.current?.value.end
    else { return nil }
    var series = AgreementPattern.Number()
    series.acronym = session.body(of: plan.commission.acronym?.value)
    series.kind =
      session.knownKind?.letters
      ?? String(session.kind.folded.filter(\.isLetter).prefix(3)).uppercased()
    series.session = session.name.number ?? 1
    series.year = day.year
    return pattern.key(of: pattern.next(in: series, after: agreements.compactMap(\.key)))
  }
}

extension SessionStatus {
  /// The acronym of the body that met: that of the commission, or of those that met as one.
  package func body(of own: String?) -> String {
    var names = joint.values.isEmpty ? parts.map(\.commission.value) : joint.values.map(\.value)
    if let own, !names.contains(where: { $0.folded == own.folded }) { names.insert(own, at: 0) }
    return names.joined(separator: "-")
  }
}
