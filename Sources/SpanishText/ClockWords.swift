/// An hour of the day as people write it: «11:05», «11:05 horas», «11 h», «1:30 pm».
package struct ClockReading: Hashable, Sendable {
  /// The hour, from 0 to 23.
  package let hour: Int
  /// The minutes, from 0 to 59.
  package let minute: Int

  /// The hour that a text says; nil for one that says none, or more than that.
  package init?(_ text: String) {
    let folded = text.folded.filter { !$0.isWhitespace }
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    var rest = folded.dropFirst(digits.count)
    guard (1...2).contains(digits.count), var hour = Int(digits) else { return nil }
    var minute = 0
    var hasMinutes = false
    if let sign = rest.first, ":.".contains(sign) {
      let written = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      if written.count == 2, let minutes = Int(written) {
        (minute, hasMinutes) = (minutes, true)
        rest = rest.dropFirst(1 + written.count)
      }
    }
    let unit = rest.filter { $0 != "." }
    switch unit {
    case "" where hasMinutes, "h", "hs", "hr", "hrs", "hora", "horas": break
    case "am", "pm":
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (unit == "pm" ? 12 : 0)
    default: return nil
    }
    guard hour < 24, minute < 60 else { return nil }
    (self.hour, self.minute) = (hour, minute)
  }

  /// «once horas con cinco minutos», «una hora», «cero horas con un minuto».
  package var words: String {
    let hours = "\(Spanish.cardinal(hour, .feminine)) \(hour == 1 ? "hora" : "horas")"
    guard minute > 0 else { return hours }
    return hours
      + " con \(Spanish.cardinal(minute, .masculine)) \(minute == 1 ? "minuto" : "minutos")"
  }
}

extension Spanish {
  /// «las once horas con cinco minutos», «la una hora»; what can't be read as an hour stays as it is
  /// written: «las 11:05 aproximadamente», «al terminar el foro».
  package static func hourWords(_ text: String) -> String {
    guard let reading = ClockReading(text) else {
      return text.first?.isNumber == true ? "las \(text)" : text
    }
    return "\(reading.hour == 1 ? "la" : "las") \(reading.words)"
  }
}
