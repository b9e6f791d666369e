/// A place in a row: «segundo», «último», «penúltimo».
enum Ordinal: Hashable, Sendable {
  case nth(Int)
  case last
  case lastButOne

  /// The number in a row of so many; it may lie outside it.
  func number(of count: Int) -> Int {
    switch self {
    case .nth(let number): number
    case .last: count
    case .lastButOne: count - 1
    }
  }
}
