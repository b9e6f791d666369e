/// The word before which a number stands: it decides how its last «uno» ends.
package enum NumberGender: Sendable {
  /// By itself: «veintiuno».
  case alone
  /// Before a masculine noun: «veintiún acuerdos».
  case masculine
  /// Before a feminine noun: «veintiuna horas», «doscientas personas».
  case feminine
}

/// Numbers in words, as official records write them (Ortografía de la lengua española, 2010, chapter
/// VIII).
extension Spanish {
  /// «tres», «veintiuna», «mil novecientos noventa y nueve»: a number from 0 to 9999; others in
  /// figures.
  package static func cardinal(_ number: Int, _ gender: NumberGender = .alone) -> String {
    guard (0...9999).contains(number) else { return grouped(number) }
    guard number > 0 else { return units[0] }
    let (thousands, rest) = number.quotientAndRemainder(dividingBy: 1000)
    var words: [String] = []
    // Nobody says «un mil».
    if thousands > 1 { words.append(units[thousands]) }
    if thousands > 0 { words.append("mil") }
    if rest > 0 { words.append(belowThousand(rest, gender)) }
    return words.joined(separator: " ")
  }

  /// The number from 0 to 9999 that some words say, accents and case forgiven: «dos», «veintiuna»,
  /// «ochenta y cinco»; nil for other words.
  package static func number(inWords text: String) -> Int? {
    let folded = text.folded
    var number = 0
    for word in folded.split(separator: " ") where word != "y" {
      if word == "mil" {
        number = max(number, 1) * 1000
      } else if let value = simpleNumbers[String(word)] {
        number += value
      } else {
        return nil
      }
    }
    // What is added up must be said so: «tres dos» and «cien uno» are no numbers.
    let genders: [NumberGender] = [.alone, .masculine, .feminine]
    return genders.contains { cardinal(number, $0).folded == folded } ? number : nil
  }

  /// The numbers of one word, folded; of «mil» there may be several.
  private static let simpleNumbers: [String: Int] = {
    let numbers = Array(0...30) + stride(from: 40, through: 100, by: 10)
    var words = numbers.flatMap { number in
      [NumberGender.alone, .masculine, .feminine].map { (cardinal(number, $0).folded, number) }
    }
    for (hundred, word) in hundreds.enumerated().dropFirst() {
      words += [(word, hundred * 100), (String(word.dropLast(2)) + "as", hundred * 100)]
    }
    return Dictionary(words, uniquingKeysWith: { first, _ in first })
  }()

  /// A year: «dos mil veinticuatro».
  package static func yearWords(_ year: Int) -> String { cardinal(year) }

  /// A day of a month: «primero», «veintiuno».
  package static func dayWords(_ day: Int) -> String { day == 1 ? "primero" : cardinal(day) }

  private static func belowThousand(_ number: Int, _ gender: NumberGender) -> String {
    if number == 100 { return "cien" }
    let (hundred, rest) = number.quotientAndRemainder(dividingBy: 100)
    let ofHundreds = hundreds[hundred]
    let first =
      gender == .feminine && hundred > 1 ? ofHundreds.dropLast(2) + "as" : Substring(ofHundreds)
    let parts = [String(first), rest > 0 ? belowHundred(rest, gender) : ""]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func belowHundred(_ number: Int, _ gender: NumberGender) -> String {
    if number % 10 == 1, number != 11 {
      let isOneWord = number == 21
      let stem = number == 1 ? "" : isOneWord ? "veinti" : tens[number / 10] + " y "
      switch gender {
      case .alone: return stem + "uno"
      case .masculine: return stem + (isOneWord ? "ún" : "un")
      case .feminine: return stem + "una"
      }
    }
    if number < units.count { return units[number] }
    let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
    return unit == 0 ? tens[ten] : "\(tens[ten]) y \(units[unit])"
  }

  private static let units = [
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
    "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco",
    "veintiséis", "veintisiete", "veintiocho", "veintinueve",
  ]

  private static let tens = [
    "", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
  ]

  private static let hundreds = [
    "", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos",
    "setecientos", "ochocientos", "novecientos",
  ]
}
