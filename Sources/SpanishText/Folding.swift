/// Accent and case folding: how a word that a person typed is compared with one that we know.
extension StringProtocol {
  /// The text in lower case without diacritics («Sesión» → `sesion`, «ñ» → `n`), for comparing only.
  ///
  /// Only the letters of Spanish and its neighbours are folded (Latin-1 and the combining marks that
  /// decomposed input carries); any other character is kept as it is.
  package var folded: String { String(self).foldedLetters }
}

extension String {
  fileprivate var foldedLetters: String {
    // Most words that are compared bear neither accents nor capitals.
    if utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return self }
    var result = ""
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar.lowercasedASCII)
      } else if let plain = plainLetter(of: scalar) {
        result.unicodeScalars.append(plain)
      } else if !(0x300...0x36F).contains(scalar.value) {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  fileprivate var lowercasedASCII: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 32) : self
  }
}

/// The ASCII letter under a Latin-1 letter with a diacritic, or nil for anything else.
private func plainLetter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar {
  case "á", "à", "ä", "â", "ã", "å", "Á", "À", "Ä", "Â", "Ã", "Å": "a"
  case "é", "è", "ë", "ê", "É", "È", "Ë", "Ê": "e"
  case "í", "ì", "ï", "î", "Í", "Ì", "Ï", "Î": "i"
  case "ó", "ò", "ö", "ô", "õ", "Ó", "Ò", "Ö", "Ô", "Õ": "o"
  case "ú", "ù", "ü", "û", "Ú", "Ù", "Ü", "Û": "u"
  case "ñ", "Ñ": "n"
  case "ç", "Ç": "c"
  default: nil
  }
}
