/// The names of groups or of sectors, with their numbers.
struct NameList: Sendable {
  private(set) var names: [String]
  /// Whether the plan says which ones there are.
  private let isDeclared: Bool
  private var numbers: [String: Int] = [:]

  init(_ declared: [String]) {
    names = declared
    isDeclared = !declared.isEmpty
    // A name that stands twice was reported; its institutions are those of the first.
    for (index, name) in declared.enumerated() where numbers[name.comparable] == nil {
      numbers[name.comparable] = index
    }
  }

  /// The number of a name; a new one where the plan does not say which ones there are, else nil.
  mutating func number(of name: String) -> Int? {
    let word = name.comparable
    if let known = numbers[word] { return known }
    guard !isDeclared else { return nil }
    numbers[word] = names.count
    names.append(name)
    return names.count - 1
  }
}
