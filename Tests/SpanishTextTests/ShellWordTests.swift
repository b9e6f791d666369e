import SpanishText
import Testing

/// A word that is shown for copying means itself in a shell.
@Suite("Words of a shell")
struct ShellWordTests {
  @Test(arguments: [
    ("1.2.1", "1.2.1"), ("plans/cpgat-2017", "plans/cpgat-2017"), ("línea", "línea"),
    ("ordinaria 1", "\"ordinaria 1\""), ("", "\"\""), ("a'b", "\"a'b\""),
    ("dice \"no\"", "'dice \"no\"'"), ("$HOME", "'$HOME'"), ("it's \"x\"", "'it'\\''s \"x\"'"),
    ("a;b", "\"a;b\""), ("*", "\"*\""),
  ])
  func isQuotedAsFarAsNeeded(_ text: String, _ word: String) {
    #expect(ShellWord.quoted(text) == word)
  }
}
