import Diagnostics
import SpanishText

/// The sentences of this module, a file a folder of checks, in the order of their names.
enum CheckMessages {
  /// «¿quiso decir «…»?», or another way out where nothing is near.
  static func didYouMean(_ suggestion: String?, else sentence: String) -> String {
    suggestion.map { "¿quiso decir «\($0)»?" } ?? sentence
  }

  /// «la línea 1.1», «las líneas 1.1 y 1.2»: what a finding for one or for many is about.
  static func theLines(_ keys: [String]) -> String {
    keys.count == 1 ? "la línea \(keys[0])" : "las líneas \(keys.shortList)"
  }
}
