/// The parts of a report on what was done, against what was promised.
///
/// A part bears no title of level 1, which its template gives, and is empty where there is nothing to
/// tell: what is empty does not appear.
enum Report {}
