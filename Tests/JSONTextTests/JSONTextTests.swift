import Foundation
import JSONText
import Testing

@Suite("JSON")
struct JSONTextTests {
  @Test func writesCompactAndIndented() {
    let value = JSONValue.object([
      ("a", .array([.integer(1), .number(2.5), .null, .bool(true)])), ("b", .object([])),
      ("c", .optional(nil)),
    ])
    #expect(value.compactText == #"{"a":[1,2.5,null,true],"b":{},"c":null}"#)
    #expect(
      value.text == """
        {
          "a": [
            1,
            2.5,
            null,
            true
          ],
          "b": {},
          "c": null
        }
        """)
  }

  @Test(arguments: ["", "«año»", "a\"b\\c", "\n\r\t\u{1}\u{7F}", "\u{2028}", "👩‍👩‍👧", "e\u{301}"])
  func textsComeBack(_ text: String) throws {
    let data = Data(JSONValue.array([.string(text)]).compactText.utf8)
    let read = try JSONSerialization.jsonObject(with: data) as? [String]
    #expect(read.map { Array($0[0].utf16) } == Array(text.utf16))
  }

  @Test func numbersThatAreNoneAreNull() {
    #expect(JSONValue.number(.infinity).compactText == "null")
    #expect(JSONValue.number(40).compactText == "40")
    #expect(JSONValue.number(-0.5).compactText == "-0.5")
  }
}
