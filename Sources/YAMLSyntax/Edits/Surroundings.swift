/// Where a node stands in its tree.
struct Surroundings {
  /// What a node is to the collection around it.
  enum Role: Equatable {
    case root, item
    /// The key of a mapping.
    case key
    /// The value of a mapping, with the index of its key.
    case value(key: Int)
  }

  /// The indices of the collections around the node, the outermost first.
  let ancestors: [Int]
  let role: Role
  /// Whether brackets stand around the node.
  let isInFlow: Bool
  /// The column of the block collection around the node; -1 around the root.
  let column: Int

  init(of target: Int, in nodes: [YAMLNode]) {
    var ancestors: [Int] = []
    var isInFlow = false
    var column = -1
    var role = Role.root
    var index = 0
    var key: Int?
    while index < target {
      let node = nodes[index]
      guard Int(node.next) > target else {
        // In a mapping keys and values take turns; a key is a scalar, of one node.
        key = key == nil ? index : nil
        index = Int(node.next)
        continue
      }
      ancestors.append(index)
      if node.shape == .flowSequence || node.shape == .flowMapping {
        isInFlow = true
      } else {
        column = Int(node.indentation)
      }
      index += 1
      key = nil
    }
    if let parent = ancestors.last {
      role = nodes[parent].shape.isSequence ? .item : key.map { .value(key: $0) } ?? .key
    }
    (self.ancestors, self.role, self.isInFlow, self.column) = (ancestors, role, isInFlow, column)
  }
}
