/// What may stand behind a key, as data: for messages, the manual and the JSON Schema.
package indirect enum ValueShape: Hashable, Sendable {
  /// A text.
  case text
  /// One of a closed list of words.
  case choice([String])
  /// «sí» or «no».
  case yesNo
  /// A temporal expression (format.md, «Planned dates are kept as they were written»).
  case date
  /// A number.
  case number
  /// A number from 0 to 100.
  case percentage
  /// A figure as a source gives it: a number, a bound, a share or words.
  case figure
  /// A reference to something by its key.
  case reference
  /// A list of such values; a single one may stand for a list of one.
  case list(ValueShape)
  /// Keys that the user chooses, each with such a value.
  case map(ValueShape)
  /// A group of keys that has a name of its own.
  case record(String)
  /// One of several shapes.
  case either([ValueShape])

  /// Whether it is made of keys with their values.
  package var isGroup: Bool {
    switch self {
    case .map, .record: true
    case .either(let shapes): shapes.contains { $0.isGroup }
    default: false
    }
  }

  /// The shape in the words of a message: «un texto», «una lista».
  package var spanish: String {
    switch self {
    case .text, .reference: "un texto"
    case .choice: "una de las palabras admitidas"
    case .yesNo: "«sí» o «no»"
    case .date: "una fecha"
    case .number: "un número"
    case .percentage: "un porcentaje"
    case .figure: "una cifra"
    case .list: "una lista"
    case .map, .record: "un grupo de datos"
    case .either(let shapes): shapes.first?.spanish ?? "un texto"
    }
  }
}
