"""Asks axe-core about pages of HTML, in both colour schemes and two widths.

    python3 .ci/check-html.py page.html …

Prints each page with the violations that axe finds, what the browser says on its console, addresses
that the page would ask for, elements that are not closed and ids that are given twice; fails on any
of them. Without Chromium or the package axe-playwright-python (of which only axe.min.js is used) it
says so and is done without.
"""

import html
import html.parser
import importlib.util
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SCHEMES = {"light": 1, "dark": 0}
# The narrower is the one that WCAG 2.2, 1.4.10 asks for.
WIDTHS = [1200, 320]
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
RUN = """
<script>%s</script>
<script>
document.querySelectorAll("details").forEach(details => { details.open = true })
const unsorted = []
for (const table of document.querySelectorAll("table.sortable")) {
  const words = () => [...table.rows].map(row => row.textContent).join("\\n")
  const before = words()
  const buttons = table.querySelectorAll("thead th[data-sort] > button.sort")
  if (!buttons.length) unsorted.push(`${table.id} has no buttons`)
  for (const button of buttons) {
    const rows = table.rows.length
    for (const state of ["ascending", "descending", "none"]) {
      button.click()
      if (button.parentElement.getAttribute("aria-sort") !== state || table.rows.length !== rows) {
        unsorted.push(`${table.id} is not ${state}`)
      }
      for (const total of table.querySelectorAll("tr.total")) {
        const next = total.nextElementSibling
        if (next && !next.matches(".total")) unsorted.push(`${table.id} has a total in between`)
      }
    }
  }
  if (words() !== before) unsorted.push(`${table.id} does not come back`)
}
axe.run(document, {resultTypes: ["violations"]}).then(result => {
  const found = result.violations.map(violation => ({
    id: violation.id, help: violation.help,
    nodes: violation.nodes.map(node => node.html.slice(0, 200) + " — " + node.failureSummary),
  }))
  parent.postMessage(JSON.stringify({
    violations: found, unsorted, width: document.documentElement.clientWidth,
    overflow: document.documentElement.scrollWidth,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
  }), "*")
})
</script>
</body>"""
# A window of Chromium is never narrower than 500 pixels; a frame is.
FRAME = """<!DOCTYPE html><html><body style="margin:0"><pre id="axe-answer"></pre>
<script>onmessage = message => {
  document.getElementById("axe-answer").textContent = message.data
}</script>
<iframe src="page.html" style="border:0;color-scheme:light dark" width="%d" height="1000"></iframe>
</body></html>"""


class Structure(html.parser.HTMLParser):
    """What a browser would mend in silence."""

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.problems = [], set(), []
        self.scripts = 0

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id" and value in self.ids:
                self.problems.append(f"the id {value} is given twice")
            if name == "id":
                self.ids.add(value)
            if name.startswith("on"):
                self.problems.append(f"{tag} has a script: {name}")
            if name in ("src", "srcset", "poster", "data") and not value.startswith("data:"):
                self.problems.append(f"{tag} asks for {value}")
        # The page's own script for tables that can be sorted has no attributes.
        if tag == "script" and not attributes:
            self.scripts += 1
            if self.scripts > 1:
                self.problems.append("there is a second script")
        elif tag in ("script", "link", "iframe", "object", "embed"):
            self.problems.append(f"there is a {tag}")
        if tag == "a" and "a" in self.open:
            self.problems.append("there is a link within a link")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            self.problems.append(f"</{tag}> ends nothing at {self.getpos()}")


def structure(text):
    parser = Structure()
    parser.feed(text)
    parser.close()
    problems = parser.problems + [f"<{tag}> is not closed" for tag in parser.open]
    if re.search(r"@import|url\(\s*['\"]?(?!#|['\"]?#|data:)", text):
        problems.append("the style asks for an address")
    return problems


def browser():
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def axe():
    package = importlib.util.find_spec("axe_playwright_python")
    place = package and pathlib.Path(package.submodule_search_locations[0], "axe.min.js")
    return place.read_text(encoding="utf-8") if place and place.exists() else None


def ask(chromium, page, scheme, width):
    """The problems of a page that already holds axe, in one scheme and one width."""
    frame = page.with_name("frame.html")
    frame.write_text(FRAME % width, encoding="utf-8")
    run = subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
            "--virtual-time-budget=120000", "--window-size=1300,1100",
            f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}", "--dump-dom",
            frame.as_uri(),
        ], capture_output=True, text=True, timeout=600, check=False)
    problems = [line for line in run.stderr.splitlines() if "CONSOLE" in line]
    answer = re.search(r'<pre id="axe-answer">(.+?)</pre>', run.stdout, re.DOTALL)
    if not answer:
        return problems + ["axe gave no answer"]
    answer = json.loads(html.unescape(answer.group(1)))
    if answer["dark"] != (scheme == "dark"):
        problems.append("the browser did not take the scheme")
    if answer["overflow"] > answer["width"]:
        problems.append(f"the page is {answer['overflow']} wide in {answer['width']}")
    problems += answer["unsorted"]
    for violation in answer["violations"]:
        problems.append(f"{violation['id']}: {violation['help']}")
        problems += ["    " + node.replace("\n", " ") for node in violation["nodes"][:4]]
    return problems


def main():
    chromium, script = browser(), axe()
    failures = 0
    for name in sys.argv[1:]:
        text = pathlib.Path(name).read_text(encoding="utf-8")
        found = {"structure": structure(text)}
        if chromium and script:
            with tempfile.TemporaryDirectory() as folder:
                page = pathlib.Path(folder, "page.html")
                place = text.rindex("</body>")
                page.write_text(
                    text[:place] + RUN.replace("%s", script) + text[place + len("</body>"):],
                    encoding="utf-8")
                for scheme in SCHEMES:
                    for width in WIDTHS:
                        found[f"{scheme}, {width}"] = ask(chromium, page, scheme, width)
        count = sum(len(problems) for problems in found.values())
        failures += count
        print(f"{name}: {count} problems ({'; '.join(found)})")
        for place, problems in found.items():
            for problem in problems:
                print(f"  {place}: {problem}")
    if not (chromium and script):
        print("axe-core in Chromium: skipped, one of them is missing")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
