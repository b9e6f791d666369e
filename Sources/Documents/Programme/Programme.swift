import DocumentModel

/// The parts of the two documents that announce a plan: the annual programme and the work plan.
///
/// Each part is a function from a plan to its blocks, without the title over it, which the document
/// that puts the parts together gives; a part of which the plan says nothing is empty.
package enum Programme {}
