"""Opens Word documents as other programs do: python-docx reads them, LibreOffice makes PDF of them.

Usage: check-docx.py FILE.docx ...; says what is skipped where a program is missing.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.dom import minidom


def well_formed(path):
    with zipfile.ZipFile(path) as archive:
        bad = archive.testzip()
        if bad:
            raise SystemExit(f"{path}: {bad} is damaged")
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                minidom.parseString(archive.read(name))


def read(path):
    import docx

    document = docx.Document(path)
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    if not document.core_properties.title or not headings:
        raise SystemExit(f"{path}: no title or no headings")
    for table in document.tables:
        for row in table.rows:
            _ = [cell.text for cell in row.cells]
    return f"{len(headings)} headings, {len(document.tables)} tables"


def pages(paths, office):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [office, f"-env:UserInstallation=file://{folder}/profile", "--headless",
             "--convert-to", "pdf", "--outdir", folder, *paths],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)
        for path in paths:
            pdf = pathlib.Path(folder, pathlib.Path(path).stem + ".pdf")
            if not pdf.exists() or pdf.stat().st_size < 5000:
                raise SystemExit(f"{path}: LibreOffice made no PDF of it")
            count = "?"
            if shutil.which("pdfinfo"):
                lines = subprocess.run(
                    ["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
                count = next(line.split()[1] for line in lines.splitlines()
                             if line.startswith("Pages:"))
                if int(count) < 2:
                    raise SystemExit(f"{path}: only {count} page")
            print(f"{path}: {count} pages")


def main(paths):
    for path in paths:
        well_formed(path)
    try:
        for path in paths:
            print(f"{path}: {read(path)}")
    except ImportError:
        print("python-docx could not be had: skipped")
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office:
        pages(paths, office)
    else:
        print("LibreOffice could not be had: skipped")


main(sys.argv[1:])
