import CivilTime
import SourceText

/// What a plan says of the matrix of institutions and activities that it follows up: where its tables
/// lie, how they are read and how they are counted.
///
/// The axes and activities are the plan's own tree.
package struct ComplianceSettings: Sendable {
  /// The bytes of the whole group in plan.yaml.
  package var range: ByteRange
  /// The path of the list of institutions.
  package var institutions: Located<String>?
  /// The paths of the tables of the matrix.
  package var matrix: [Located<String>] = []
  /// The path of the figures that a report published.
  package var published: Located<String>?
  /// Whether the matrix was made out of what a report says, so that a part of it is assumed.
  package var isReconstructed = false
  /// Out of what it was made, and what is assumed in it.
  package var reconstruction: String?
  /// The ranges of percentages, by their names.
  package var ranges: [Definition] = []
  /// The groups of institutions in their order; none where the list gives them.
  package var groups: [Located<String>] = []
  /// The sectors in their order; none where the list gives them.
  package var sectors: [Located<String>] = []
  /// How several axes make one figure.
  package var wholeRule: WholeRule = .meanOfAxes
  /// What doubtful marks mean in the tables.
  package var marks: [Definition] = []
  /// The folder of the plan of the year before.
  package var previous: Located<String>?
  /// Until when institutions are asked to mend what they lack.
  package var due: Located<TemporalExpression>?

  /// Settings that say nothing yet.
  package init(range: ByteRange) { self.range = range }

  /// The paths of all tables, in the order in which they are read.
  package var tables: [Located<String>] {
    [institutions].compactMap { $0 } + matrix + [published].compactMap { $0 }
  }
}

/// How several axes make one figure; raw values are the words of the file.
package enum WholeRule: String, CaseIterable, Sendable {
  /// The mean of the unrounded means of the axes.
  case meanOfAxes = "media de los ejes"
  /// The mean over institutions of the mean over their axes.
  case meanOfInstitutions = "media de las instituciones"
}
