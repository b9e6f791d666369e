import DocumentModel

/// Tables whose rows can be put in the order of a column: what is marked in them, and the script of
/// the page that reads the marks.
///
/// Without the script a page has no controls, and all of its rows in their own order. With it, the
/// titles of columns become buttons, as the pattern for sortable tables of the ARIA Authoring Practices
/// has them: a first press orders from the least, a second from the greatest, a third as before. On
/// paper they are titles again: a browser repeats no button at the head of the next page.
enum HTMLSorting {
  /// By what a column is ordered.
  enum Order: String {
    case numbers
    case words
  }

  /// A column of figures is ordered by its numbers, any other one by its words.
  static func order(of column: Column) -> Order { column.alignment == .end ? .numbers : .words }

  /// The number by which a cell is ordered, as a script reads it: «1,234» is 1234, «−0.03» is -0.03,
  /// «162 (59.8 %)» is 162; empty for a cell without one, which stays below the others.
  static func key(_ text: String) -> String {
    var key = ""
    var hasDigit = false
    for character in text {
      switch character {
      case "0"..."9":
        key.append(character)
        hasDigit = true
      case "." where hasDigit && !key.contains("."): key.append(character)
      case "," where hasDigit && !key.contains("."): continue
      case "-" where key.isEmpty, "−" where key.isEmpty: key = "-"
      case "+", " ", "\u{A0}", "$":
        if hasDigit { return finished(key) }
      default: return hasDigit ? finished(key) : ""
      }
    }
    return hasDigit ? finished(key) : ""
  }

  private static func finished(_ key: String) -> String {
    key.hasSuffix(".") ? String(key.dropLast()) : key
  }

  /// The key of a cell, where its words are not the number already.
  static func mark(of cell: RichText, in column: Column) -> String? {
    guard order(of: column) == .numbers else { return nil }
    let text = cell.plainText
    let key = key(text)
    return key == text ? nil : key
  }

  /// The script, in an element; it asks for nothing and sends nothing.
  static let element = "<script>\n\(script)</script>\n"

  private static let script = """
    for (const table of document.querySelectorAll("table.sortable")) {
      const words = new Intl.Collator("es", {numeric: true, sensitivity: "base"})
      const heads = [...table.querySelectorAll("thead th[data-sort]")]
      const bodies = [...table.tBodies].map(body => ({
        body, first: [...body.rows].filter(row => row.classList.contains("group")),
        rows: [...body.rows].filter(row => !row.matches(".group,.total")),
        last: [...body.rows].filter(row => row.classList.contains("total")),
      }))
      const key = (row, head) => {
        const cell = row.cells[head.cellIndex]
        const text = cell.dataset.key ?? cell.textContent.trim()
        return head.dataset.sort === "words" ? text : text === "" ? NaN : Number(text)
      }
      const compare = (head, sign) => (one, other) => {
        const [a, b] = [key(one, head), key(other, head)]
        if (head.dataset.sort === "words") return sign * words.compare(a, b)
        return Number.isNaN(a) - Number.isNaN(b) || sign * (a - b) || 0
      }
      const next = {none: "ascending", ascending: "descending", descending: "none"}
      for (const head of heads) {
        const button = document.createElement("button")
        button.type = "button"
        button.className = "sort"
        const show = () => {
          if (button.isConnected) return
          button.append(...head.childNodes)
          head.append(button)
        }
        show()
        head.setAttribute("aria-sort", "none")
        addEventListener("beforeprint", () => button.replaceWith(...button.childNodes))
        addEventListener("afterprint", show)
        button.addEventListener("click", () => {
          const state = next[head.getAttribute("aria-sort")]
          for (const other of heads) other.setAttribute("aria-sort", "none")
          head.setAttribute("aria-sort", state)
          const sign = state === "descending" ? -1 : 1
          for (const {body, first, rows, last} of bodies) {
            const order = state === "none" ? rows : [...rows].sort(compare(head, sign))
            body.append(...first, ...order, ...last)
          }
        })
      }
    }

    """
}
