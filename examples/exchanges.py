"""Draws which provinces visited which, as an SVG picture. Needs Python 3.9 or later and no package.

    python3 examples/exchanges.py http://127.0.0.1:4000/graphql > exchanges.svg

Each block between the lines of dashes is a cell, to be pasted into a notebook.
"""

# ---- Asking: one function is the whole client.
import json
import sys
from html import escape
from urllib.request import Request, urlopen

ADDRESS = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000/graphql"


def ask(query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    with urlopen(Request(ADDRESS, body, {"Content-Type": "application/json"})) as response:
        answer = json.load(response)
    if answer.get("errors"):
        raise SystemExit("\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


# ---- The exchanges between provinces, under the names and borders of a day.
cells = ask(
    """query ($day: Date) {
      exchangeMatrix(kind: PROVINCE, asOf: $day) { visitor { name } host { name } times }
    }""",
    day="2025-07-01",
)["exchangeMatrix"]

# ---- A matrix: who went stands at the left, who received them at the top, the more visits the darker.
visitors = sorted({cell["visitor"]["name"] for cell in cells})
hosts = sorted({cell["host"]["name"] for cell in cells})
most = max((cell["times"] for cell in cells), default=1)
SIDE, MARGIN = 22, 170

parts = [
    f'<svg xmlns="http://www.w3.org/2000/svg" font-family="sans-serif" font-size="12" '
    f'width="{MARGIN + SIDE * len(hosts) + 20}" height="{MARGIN + SIDE * len(visitors) + 20}">'
]
for row, name in enumerate(visitors):
    parts.append(f'<text x="{MARGIN - 6}" y="{MARGIN + SIDE * row + 15}" text-anchor="end">{escape(name)}</text>')
for column, name in enumerate(hosts):
    x = MARGIN + SIDE * column + 15
    parts.append(f'<text transform="translate({x} {MARGIN - 6}) rotate(-60)">{escape(name)}</text>')
for cell in cells:
    x = MARGIN + SIDE * hosts.index(cell["host"]["name"])
    y = MARGIN + SIDE * visitors.index(cell["visitor"]["name"])
    told = escape(f'{cell["visitor"]["name"]} → {cell["host"]["name"]}: {cell["times"]}')
    parts.append(
        f'<rect x="{x}" y="{y}" width="{SIDE - 2}" height="{SIDE - 2}" fill="#0b5fa5" '
        f'fill-opacity="{0.25 + 0.75 * cell["times"] / most:.2f}"><title>{told}</title></rect>'
    )
parts.append("</svg>")
sys.stdout.buffer.write("\n".join(parts).encode() + b"\n")
