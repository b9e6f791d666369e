/// How much of a long list a document prints; what it leaves out is counted, and found elsewhere.
///
/// A follow-up of some hundred institutions is told whole, as its printed reports are; that of a whole
/// country would have thousands of pages.
struct FollowUpLimits {
  /// How many institutions are named under an activity that they lack.
  let namedInstitutions: Int
  /// How many activities that institutions lack a table of a sector has.
  let activities: Int
  /// How many sectors have a part of their own under each axis.
  let sectors: Int
  /// How many sectors and activities a table has.
  let rows: Int
  /// How many percentages a table has.
  let percentages: Int
  /// How many percentages a sentence has.
  let percentagesInWords: Int
  /// How many sectors a sentence names.
  let namedSectors = 20
  /// How many bars a chart has.
  let bars: Int

  /// The limits for so many institutions.
  init(institutions count: Int) {
    let isLarge = count > Self.large
    namedInstitutions = isLarge ? 5 : 60
    activities = isLarge ? 5 : 40
    sectors = isLarge ? 12 : 80
    rows = isLarge ? 100 : 200
    percentages = isLarge ? 40 : 80
    percentagesInWords = isLarge ? 8 : 80
    bars = isLarge ? 25 : 40
  }

  /// From how many institutions on a document can't name all of them.
  private static let large = 1_000
}
