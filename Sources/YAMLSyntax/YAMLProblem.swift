import SourceText

/// What the parser could not take, as data: `YAMLMessages` turns it into sentences.
struct YAMLProblem: Hashable {
  /// Everything that the strict subset refuses (format.md, «The syntax»).
  enum Kind: Hashable {
    case alias
    case anchor
    case badBlockHeader
    case badEscape
    case blockScalarIndentation
    case colonInValue(value: ByteRange)
    case commentForValue(value: ByteRange)
    case complexKey
    case controlCharacter
    case dashInLine
    case dashInMapping
    case deepNesting
    case directive
    case duplicateKey(first: ByteRange)
    case emptyKey
    case glueAfterColon(colon: Int)
    case glueAfterDash
    case inconsistentIndentation(expected: Int)
    case keyAcrossLines
    case keyInContinuation(key: ByteRange)
    case keyTooLong
    case mappingAfterMarker
    case missingColon
    case missingComma
    case notUTF8
    case openLastLine
    case reservedCharacter(value: ByteRange)
    case severalDocuments
    case splitNumber(value: ByteRange)
    case strayComma
    case strayContent
    case suspiciousComment(value: ByteRange)
    case suspiciousDash
    case tabIndentation
    case tag
    case textAfterValue(value: ByteRange)
    case tooLarge
    case tooManyProblems
    case unclosedBracket
    case unclosedQuote
    case unexpectedBracket
  }

  let kind: Kind
  let range: ByteRange
}
