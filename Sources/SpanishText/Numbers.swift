extension Spanish {
  /// A whole number with a comma between the thousands, as Mexico writes it (NOM-008-SCFI-2002
  /// allows a space; the sources of the plans print «9,810»).
  package static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = number < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result
  }

  /// A number with at most `digits` decimals, and no zeros at its end beyond the first `least` ones:
  /// 12.5, 0.79, 40; 0.60 with two at least.
  package static func decimal(_ number: Double, digits: Int, least: Int = 0) -> String {
    let least = min(least, 9)
    let text = fixed(number, digits: max(digits, least))
    guard let point = text.lastIndex(of: ".") else { return text }
    var kept = Substring(text)
    while kept.hasSuffix("0"), kept[point...].count - 1 > least { kept = kept.dropLast() }
    if kept.hasSuffix(".") { kept = kept.dropLast() }
    return kept == "−0" ? "0" : String(kept)
  }

  /// A number with exactly `digits` decimals (0 to 9), halves away from zero: 0.70, 1,234.50.
  ///
  /// A number so large that a double holds no such decimals gets zeros in their place.
  package static func fixed(_ number: Double, digits: Int) -> String {
    guard number.magnitude < 0x1p62 else { return number.isNaN ? "—" : "\(number)" }
    var kept = digits
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    while kept > 0, number.magnitude * Double(scale) >= 0x1p50 {
      scale /= 10
      kept -= 1
    }
    // The nearest representable double of 2.675 lies below it; a nudge by its last place undoes
    // that, so that what a person rounds by hand comes out the same.
    let product = number.magnitude * Double(scale)
    let scaled = kept == 0 && product >= 0x1p50 ? Int(product) : Int(product + product.ulp + 0.5)
    let (whole, fraction) = scaled.quotientAndRemainder(dividingBy: scale)
    let sign = number < 0 && scaled > 0 ? "−" : ""
    guard digits > 0 else { return sign + grouped(whole) }
    let tail = kept > 0 ? String(fraction) : ""
    return sign + grouped(whole) + "." + String(repeating: "0", count: kept - tail.count) + tail
      + String(repeating: "0", count: digits - kept)
  }
}
