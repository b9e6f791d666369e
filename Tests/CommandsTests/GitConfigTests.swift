import Testing

@testable import Commands

@Suite("The settings of a repository")
struct GitConfigTests {
  @Test(arguments: [
    ("[core]\n\thooksPath = .ganchos\n", "core", "hookspath", ".ganchos"),
    ("[Core]\nHOOKSPATH=a b  # nota\n", "core", "hookspath", "a b"),
    (
      "[diff \"snt\"]\n\txfuncname = \"^ *(#|x)\\\\.\" ; nota\n", "diff.snt", "xfuncname",
      "^ *(#|x)\\."
    ),
    ("[diff \"otro\"]\n\txfuncname = x\n", "diff.snt", "xfuncname", nil),
    ("[core]\n\tbare = true\n[core]\n\tbare = false\r\n", "core", "bare", "false"),
    ("", "core", "bare", nil), ("sin sección = 1\n[core\n", "core", "bare", nil),
  ])
  func aValueIsFound(_ text: String, _ section: String, _ key: String, _ expected: String?) {
    #expect(GitConfig(text)[section, key] == expected)
  }
}
