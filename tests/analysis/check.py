"""Holds docs/analyse.md against the real DuckDB, and against R where that is installed.

Invents scans, has the program make one table of them, runs every query of the page on it, and compares
what comes out with the page and with a count that never saw the table. UPDATE_OUTPUT=1 writes what came
out into the page.

    python check.py PROGRAM    # needs the package duckdb
"""

import collections
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib

import duckdb

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "analyse.md"
QUESTIONNAIRE = tomllib.loads((ROOT / "questionnaires/implementatie-quickscan.toml").read_text("utf-8"))

LOCATIONS = ["Kampen", "Meppel", "Zwolle"]
MONTHS = ["2026-02", "2026-09"]
PEOPLE = 2  # who fill in the scan alone, per location and month


def short_questions():
    return [question for question in QUESTIONNAIRE["question"] if question.get("short")]


def code(question, *place):
    """An answer for a question: always the same one, and worse for later phases."""
    phase = "FOIAVB".index(question["section"])
    spread = sum(map(ord, question["id"] + "".join(map(str, place)))) % 5
    if spread == 4 and phase > 1:
        return "unknown"
    return str(max(0, min(4, 4 - phase + spread - 1 + MONTHS.index(place[1]))))


def head(location, month):
    return f"""format = 1
[questionnaire]
id = "implementatie-quickscan"
version = "{QUESTIONNAIRE["version"]}"
[about]
intervention = "Samen Sterk"
group = "{location}"
stage = "preparing"
changed = {month}-15T10:00:00+01:00
"""


def alone(location, month, person):
    text = head(location, month)
    for question in short_questions():
        given = code(question, location, month, person)
        answer = "unknown = true" if given == "unknown" else f'choice = "{given}"'
        text += f'[answers.{question["id"]}]\n{answer}\nnote = "=1+1;\\n\\"zegt\\" {location}, soms"\n'
    return text


def ballot(question, location):
    """The votes of four people: all the same, or two that lie far apart."""
    far = sum(map(ord, question["id"] + location)) % 3 == 0
    return {"0": 2, "4": 2} if far else {"2": 4}


def together(location):
    text = head(location, MONTHS[-1]) + "[group]\nparticipants = 4\n"
    for question in short_questions():
        votes = ", ".join(f'"{vote}" = {count}' for vote, count in ballot(question, location).items())
        round = f"{{ voters = 4, votes = {{ {votes} }}, unknown = 0, not_applicable = 0 }}"
        text += f'[answers.{question["id"]}]\nchoice = "2"\nrounds = [{round}]\n'
    return text


def invent(folder):
    for location in LOCATIONS:
        for month in MONTHS:
            for person in range(PEOPLE):
                name = f"{location}-{month}-{person}.scan.toml".lower()
                (folder / name).write_text(alone(location, month, person), "utf-8")
        (folder / f"{location}-groep.scan.toml".lower()).write_text(together(location), "utf-8")


def answers():
    """Every answer as it was invented: question, location, month, and code."""
    for question in short_questions():
        for location in LOCATIONS:
            for month in MONTHS:
                for person in range(PEOPLE):
                    yield question, location, month, code(question, location, month, person)
            yield question, location, MONTHS[-1], "2"


def expected():
    """What the queries of the page should give, in the order of the page."""
    low, chosen, want, asked, unknown = (collections.Counter() for _ in range(5))
    for question, location, month, given in answers():
        key = (question["id"], question["title"])
        phase = question["section"]
        if phase != "F":
            asked[phase] += 1
            unknown[phase] += given == "unknown"
        if given == "unknown":
            continue
        if question.get("critical"):
            chosen[key] += 1
            low[key] += int(given) <= 1
        if phase == "A":
            want[location, month] += int(given)
            want[location, month, "max"] += 4
    titles = {section["id"]: section["title"] for section in QUESTIONNAIRE["section"]}
    differ = collections.Counter()
    for question in short_questions():
        for location in LOCATIONS:
            far = len(ballot(question, location)) > 1
            differ[question["id"], question["title"]] += far
    by_count = lambda counter: sorted(counter, key=lambda key: (-counter[key], key))
    share = {phase: round(100 * unknown[phase] / asked[phase]) for phase in asked}
    return [
        [(*key, low[key], chosen[key]) for key in by_count({key: low[key] for key in chosen})][:5],
        [
            (location, month, want[location, month], want[location, month, "max"])
            for location in LOCATIONS
            for month in MONTHS
        ],
        [(phase, titles[phase], share[phase], asked[phase]) for phase in by_count(share)],
        [(*key, differ[key], len(LOCATIONS)) for key in by_count(differ)][:5],
    ]


def cells(shown):
    """The rows of a table as DuckDB draws it, without its header."""
    rows = shown.split("├")[-1].splitlines()[1:-1]
    return [[cell.strip() for cell in row.strip("│").split("│")] for row in rows]


def in_r(code, wanted):
    """The same question in R, where that is installed."""
    if not shutil.which("Rscript"):
        print("!!!! SKIPPED: the R of docs/analyse.md was not run: no R here", file=sys.stderr)
        return
    said = subprocess.run(["Rscript", "-"], input=code, capture_output=True, check=True, text=True, encoding="utf-8")
    rows = [line.split() for line in said.stdout.splitlines()[1:]]
    found = [(row[1], " ".join(row[2:-2]), int(row[-2]), int(row[-1])) for row in rows]
    if found != wanted:
        sys.exit(f"R gives {found}\nexpected {wanted}")


def run(program):
    page = PAGE.read_text("utf-8")
    blocks = re.findall(r"(?s)^```(\w+)\n(.*?)^```", page, re.MULTILINE)
    setup = next(text for kind, text in blocks if kind == "sql")
    queries = [
        (query, shown)
        for (kind, query), (next_kind, shown) in zip(blocks, blocks[1:])
        if (kind, next_kind) == ("sql", "text")
    ]
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        invent(pathlib.Path(folder))
        made = re.search(r"quickscan (report \*\.scan\.toml .*)", page).group(1).split()
        subprocess.run([program, *made], check=True, env={"HOME": folder, "LANG": "nl"})
        database = duckdb.connect()
        database.execute(setup)
        if len(queries) != len(expected()):
            sys.exit(f"the page has {len(queries)} queries with output, expected {len(expected())}")
        for (query, shown), wanted in zip(queries, expected()):
            found = database.sql(query).fetchall()
            if found != wanted:
                sys.exit(f"{query}\ngives    {found}\nexpected {wanted}")
            if os.environ.get("UPDATE_OUTPUT"):
                said = str(database.sql(query)).rstrip() + "\n"
                page = page.replace(f"{query}```\n\n```text\n{shown}", f"{query}```\n\n```text\n{said}")
            elif cells(shown) != [[str(cell) for cell in row] for row in found]:
                sys.exit(f"{query}\ngives {found}\nand the page shows\n{shown}")
        in_r(next(text for kind, text in blocks if kind == "r"), expected()[0])
        os.chdir(ROOT)
    if os.environ.get("UPDATE_OUTPUT"):
        PAGE.write_text(page, "utf-8", newline="\n")
    print(f"docs/analyse.md holds for DuckDB {duckdb.__version__}: {len(queries)} queries")


run(os.path.abspath(sys.argv[1]))
