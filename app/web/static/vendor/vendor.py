"""Fetch the browser files we ship: pinned npm packages in, checked files and one icon sprite out.

Run it by hand (`python app/web/static/vendor/vendor.py`) after changing a pin; it needs `npm`.
"""

import hashlib
import re
import subprocess
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).parent

# package, version, licence, {file in the package: file here}
PACKAGES: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    (
        "htmx.org",
        "4.0.1",
        "0BSD",
        {"dist/htmx.min.js": "htmx-4.0.1.min.js", "LICENSE": "htmx-LICENSE.txt"},
    ),
    (
        "inter-ui",
        "4.1.1",
        "OFL-1.1",
        {
            "variable-latin/InterVariable-subset.woff2": "inter-latin-4.1.1.woff2",
            "LICENSE.txt": "inter-LICENSE.txt",
        },
    ),
    ("lucide-static", "1.62.0", "ISC", {"LICENSE": "lucide-LICENSE.txt"}),
)

ICONS = (
    "arrow-left",
    "bold",
    "check",
    "chevron-down",
    "chevron-up",
    "circle-alert",
    "circle-check",
    "circle-question-mark",
    "circle-x",
    "clipboard-paste",
    "code",
    "copy",
    "external-link",
    "inbox",
    "italic",
    "keyboard",
    "library",
    "link",
    "list",
    "list-ordered",
    "log-out",
    "moon-star",
    "pencil-line",
    "plus",
    "redo-2",
    "search",
    "search-x",
    "shield-alert",
    "sun",
    "text-quote",
    "triangle-alert",
    "undo-2",
    "user-round",
    "x",
)


def fetch(package: str, version: str, folder: Path) -> dict[str, bytes]:
    """The files of one published package, by their path in it."""
    command = ["npm", "pack", "--silent", f"{package}@{version}"]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    with tarfile.open(folder / done.stdout.split()[-1]) as archive:
        members = [member for member in archive.getmembers() if member.isfile()]
        files = {member.name: archive.extractfile(member) for member in members}
        return {n.split("/", 1)[1]: f.read() for n, f in files.items() if f is not None}


def symbol(name: str, svg: str) -> str:
    """One icon as a `<symbol>` of the sprite; strokes are left to the style sheet."""
    inner = re.sub(r"\s+", " ", svg[svg.index(">", svg.index("<svg")) + 1 : svg.index("</svg>")])
    return f'<symbol id="{name}" viewBox="0 0 24 24">{inner.strip().replace("> <", "><")}</symbol>'


def sprite(files: dict[str, bytes]) -> bytes:
    """All the icons in use as one SVG file."""
    symbols = "".join(symbol(n, files[f"icons/{n}.svg"].decode()) for n in ICONS)
    return f'<svg xmlns="http://www.w3.org/2000/svg">{symbols}</svg>\n'.encode()


def entry(package: str, version: str, licence: str, files: dict[str, bytes]) -> str:
    """A package's lines in the manifest."""
    sums = [f'"{name}" = "{hashlib.sha256(data).hexdigest()}"' for name, data in files.items()]
    head = f'["{package}"]\nversion = "{version}"\nlicence = "{licence}"\n'
    return "\n".join([head + f'\n["{package}".sha256]', *sums, ""])


def main() -> None:
    """Fetch everything, write the files and the manifest."""
    entries = [
        "# Written by vendor.py: what is shipped to the browser, from where, and its hash.\n"
    ]
    for package, version, licence, wanted in PACKAGES:
        with tempfile.TemporaryDirectory() as folder:
            found = fetch(package, version, Path(folder))
        kept = {here: found[there] for there, here in wanted.items()}
        if package == "lucide-static":
            kept["icons.svg"] = sprite(found)
        for name, data in kept.items():
            (HERE / name).write_bytes(data)
        entries.append(entry(package, version, licence, kept))
    (HERE / "VENDOR.toml").write_text("\n".join(entries), encoding="utf-8")


if __name__ == "__main__":
    main()
