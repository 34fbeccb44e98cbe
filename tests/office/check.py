"""Holds the documents for Word, as LibreOffice printed them, against the pages of HTML of the same scan.

Usage: check.py FOLDER, with NAME.html and NAME.txt (the text of the printed document) side by side.
Every word of a page has to stand in the document, those in the pictures included, as often as in the page.
"""

import re
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path


class Words(HTMLParser):
    """The words of a page that a reader sees."""

    UNSEEN = {"style", "title", "desc"}

    def __init__(self):
        super().__init__()
        self.unseen = 0
        self.texts = []

    def handle_starttag(self, tag, attributes):
        self.unseen += tag in self.UNSEEN

    def handle_endtag(self, tag):
        self.unseen -= tag in self.UNSEEN

    def handle_data(self, data):
        if not self.unseen:
            self.texts.append(data)


def words(text):
    """Words and numbers. Marks are left out: paper breaks lines, and addresses, at some of them."""
    return Counter(re.findall(r"[^\W_]+", text))


def main(folder):
    pages = sorted(Path(folder).glob("*.html"))
    assert pages, "there is nothing to compare"
    wrong = 0
    for page in pages:
        seen = Words()
        seen.feed(page.read_text(encoding="utf-8"))
        printed = page.with_suffix(".txt").read_text(encoding="utf-8")
        # A long word may be broken at the end of a line.
        whole = re.sub(r"[-\u00ad]\n\s*", "", printed)
        found = words(printed) | words(whole)
        missing = words(" ".join(seen.texts)) - found
        sheets = printed.count("\f")
        print(f"{page.stem}: {sheets} pages")
        if missing:
            wrong += 1
            print(f"  missing: {dict(missing)}")
        if page.stem.startswith("draaiboek") and sheets != 1:
            wrong += 1
            print("  has to fit on one sheet of paper")
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
