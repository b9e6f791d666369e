import CivilTime
import PlanModel

/// Plans and logs drawn from a seed, always the same ones (SplitMix64).
struct Draw: RandomNumberGenerator {
  private var state: UInt64
  private var keys: [String] = []

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[number(0...(values.count - 1))]
  }

  mutating func day() -> CivilDate {
    CivilDate(dayNumber: number(20_089...20_510))  // January 2025 to February 2026
  }

  mutating func cutOffs() -> [CivilDate] { (0..<6).map { _ in day() } }

  mutating func key() -> String { one(of: keys) }

  mutating func schedule() -> String {
    one(of: [
      "abril", "segundo trimestre", "segundo semestre", "del 4 de marzo al 5 de mayo", "2025-08-15",
      "a más tardar el 30 de septiembre", "a partir del 1 de julio", "permanente", "trimestral",
      "por definir", "a petición de parte", "diciembre de 2025 a marzo de 2026",
    ])
  }

  /// A plan of some objectives and lines with its log.
  mutating func sample() -> (plan: Plan, log: Log) {
    keys = []
    let items = (1...number(1...4)).map { objective in
      item(
        "\(objective)", below: (1...number(1...6)).map { line("\(objective).\($0)") })
    }
    let entries = (0..<number(0...40)).map { _ in entry() }
    return (plan(items, undated: one(of: UndatedRule.allCases)), Log(entries: entries))
  }

  private mutating func line(_ key: String) -> PlanItem {
    keys.append(key)
    return item(
      key, number(0...9) == 0 ? nil : schedule(), weight: Double(number(1...4)),
      measure: one(of: [nil, nil, .continuous, .deliverable]))
  }

  private mutating func entry() -> LogEntry {
    let date = day().iso
    switch number(0...9) {
    case 0: return milestone(date, key())
    case 1: return progress(date, key(), nil, one(of: ProgressState.allCases))
    case 2: return progress(date, key(), 100)
    case 3: return event(date, "evento", concludes: [key()])
    default: return progress(date, key(), Double(number(0...100)))
    }
  }
}
