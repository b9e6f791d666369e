import CivilTime
import Diagnostics
import FileSystem
import PlanAssessment
import PlanFiles
import PlanModel
import SourceText

/// A plan that goes on where another ended, before it is written.
struct CarriedPlan {
  /// What becomes of the lines, the agreements and the rest, by their keys.
  struct Account {
    /// Lines that were not concluded.
    var lines: [String] = []
    /// Those of them that rest.
    var suspended: [String] = []
    /// Activities of a matrix of institutions.
    var activities: [String] = []
    /// How many institutions are followed up, and the table of them.
    var institutions: (count: Int, path: String)?
    /// The table of the matrix, to be filled in; nil in a plan without one.
    var matrix: String?
    /// Lines that were concluded, and are left out.
    var concluded: [String] = []
    /// Lines that were given up, and are left out.
    var cancelled: [String] = []
    /// Levels of which no line is left.
    var emptied: [String] = []
    /// Agreements that are still open.
    var agreements: [String] = []
    /// How many matters were pending.
    var pending = 0
    /// Members who belong to the commission on that day.
    var members: [String] = []
    /// Members and offices that are other than the old plan says.
    var changedPeople: [String] = []
    /// Offices that no key of the format is for, with who holds them: they are left in a comment.
    var otherOffices: [String] = []
    /// Alliances that go on.
    var alliances: [String] = []
    /// Alliances whose agreement in writing has ended, and are left out.
    var endedAlliances: [String] = []
    /// Events that were not held.
    var events: [String] = []
    /// Events that were held, and are left out.
    var heldEvents: [String] = []
    /// Indicators with what was measured as their baseline.
    var indicators: [String] = []
    /// Sessions whose date is to be set.
    var sessions: [String] = []
    /// Files that are copied.
    var copies: [String] = []
  }

  /// The folder of the plan before.
  let previous: String
  /// The day on which it was judged.
  let cutOff: CivilDate
  /// What becomes of its parts.
  let account: Account
  /// The files of the new plan.
  let files: [NewFile]
  /// What could not be carried over, or does not fit the new term.
  let findings: [Diagnostic]
}
