import DocumentModel
import JSONText

/// One thing of a plan as `snt ver` shows it: for people and for programs.
package struct PlanView {
  /// For people.
  package let document: Document
  /// For programs, by Spanish names; made when it is asked for.
  package let data: () -> [(String, JSONValue)]

  init(_ document: Document, data: @autoclosure @escaping () -> [(String, JSONValue)]) {
    var document = document
    document.metadata.isScreen = true
    self.document = document
    self.data = data
  }
}
