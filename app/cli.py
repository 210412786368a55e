"""The command line, one function per command."""

import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError
from rich.console import Console

from app.checking import check_folder
from app.cli_import import export_command, import_command
from app.cli_learn import learn_command
from app.cli_links import links_command
from app.cli_options import BadInput, DatabaseOption, LibraryOption, print_json, settings_of
from app.cli_people import token, user
from app.cli_privacy import privacy
from app.cli_watched import watched_command
from app.evaluation import BadPosts, evaluate_file, summary_json, summary_lines
from app.face import draft_json, match_json
from app.face_check import check_json, count_errors, problem_line
from app.insights.past import BadPast
from app.library import InitRefused, Library, LibraryMissing, init
from app.matching import Evidence, Result
from app.post import TEXT_LIMIT, Post, TextTooLong
from app.reply import NotFound, Prepared, Refused, match_post, prepare

NOTHING_FITS = 3
INPUT_LIMIT = 1 << 20
"""The most bytes that are read of one post; `TEXT_LIMIT` code points fit many times over."""

program = typer.Typer(
    name="reply-desk",
    help="Matches a forum post against a library of canned answers and drafts the reply.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
program.add_typer(user, name="user")
program.add_typer(token, name="token")
program.add_typer(privacy, name="privacy")
program.command("links")(links_command)
program.command("watched")(watched_command)
program.command("import")(import_command)
program.command("export")(export_command)
program.command("learn")(learn_command)

File = Annotated[str, typer.Argument(metavar="[FILE|-]", help="The post; - is standard input.")]
ForumOption = Annotated[str, typer.Option(metavar="F", help="The forum the post is from.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def read_text(file: str, limit: int = INPUT_LIMIT) -> str:
    """The text of a file or of standard input. Raises `BadInput`."""
    name = "standard input" if file == "-" else file
    try:
        if file == "-":
            if sys.stdin.isatty():
                print("Paste the post, then press Ctrl D on a line of its own.", file=sys.stderr)
            data = sys.stdin.buffer.read(limit + 1)
        else:
            with Path(file).open("rb") as source:
                data = source.read(limit + 1)
    except OSError as error:
        raise BadInput(f"{name} can't be read: {error.strerror}.") from None
    if len(data) > limit:
        raise BadInput(f"{name} is too long: at most {TEXT_LIMIT:,} characters are matched.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadInput(f"{name}, line {line}, is not UTF-8 text; save it as UTF-8.") from None


@program.command("match")
def match_command(
    file: File = "-",
    library: LibraryOption = None,
    forum: ForumOption = "",
    limit: Annotated[int, typer.Option(min=1, max=50, help="How many answers at most.")] = 5,
    as_json: JsonOption = False,
) -> None:
    """Rank the answers for a post, with the words that earned each. Exit 3: nothing fits."""
    shelf = Library(settings_of(library=library).library)
    result = match_post(shelf, Post(text=read_text(file), forum=forum), limit=limit)
    if as_json:
        print_json(match_json(result))
    else:
        _print_result(result)
    if result.verdict == "none" and not result.urgent:
        raise typer.Exit(NOTHING_FITS)


def _print_result(result: Result) -> None:
    out = Console(highlight=False, soft_wrap=True, markup=False)
    if result.urgent:
        out.print(f"Urgent ({result.urgent.rule}): {result.urgent.message}", style="bold red")
    words = {"sure": "Sure.", "choose": "Choose among these.", "none": "No answer fits well."}
    out.print(words[result.verdict], style="bold")
    for number, match in enumerate(result.matches, 1):
        title = match.answer.title or match.answer.id
        out.print(f"{number}. {match.confidence:4.0%}  {title}  ({match.answer.id})")
        for e in match.evidence[:5]:
            met = "" if e.text.casefold() == e.keyword.casefold() else f" ~ “{e.keyword}”"
            share = _share([e], match.score)
            out.print(f"      “{e.text}”{met}, {e.kind} in {e.origin}, {share:.0f} of 100")
        small, rest = match.evidence[5:], 100 - _share(match.evidence, match.score)
        if small:
            share = _share(small, match.score)
            out.print(f"      smaller: {' … '.join(e.text for e in small)}, {share:.0f} of 100")
        if rest >= 1:
            out.print(f"      the rest, {rest:.0f} of 100")


def _share(evidence: Sequence[Evidence], score: float) -> float:
    """How much of a score some evidence makes up, in per cent."""
    return 100 * sum(e.weight for e in evidence) / score if score else 0.0


@program.command()
def draft(
    file: File = "-",
    library: LibraryOption = None,
    forum: ForumOption = "",
    format: Annotated[
        str,
        typer.Option(
            metavar="markdown|bbcode|reddit|html|text", help="Instead of the forum's own."
        ),
    ] = "",
    answer: Annotated[
        list[str] | None, typer.Option(metavar="ID", help="Draft this answer; may be repeated.")
    ] = None,
    author: Annotated[str, typer.Option(metavar="NAME", help="Who wrote the post.")] = "",
    short: Annotated[
        bool | None,
        typer.Option(
            "--short/--whole", help="Instead of what the forum prefers.", show_default=False
        ),
    ] = None,
    language: Annotated[
        str, typer.Option(metavar="CODE", help="Draft in it, such as de; else in the post's own.")
    ] = "",
    as_json: JsonOption = False,
) -> None:
    """Write a reply to a post on standard output, notes beside it. Exit 3: nothing fits."""
    shelf = Library(settings_of(library=library).library)
    post = Post(text=read_text(file), forum=forum, author=author)
    prepared = prepare(
        shelf,
        post,
        format=format,
        answers=answer or None,
        today=datetime.now(UTC).date(),
        short=short,
        language=language,
    )
    if as_json:
        print_json(draft_json(prepared.result, prepared.draft))
    else:
        _print_draft(prepared)
    if not prepared.draft.text:
        raise typer.Exit(NOTHING_FITS)


def _print_draft(prepared: Prepared) -> None:
    notes = list(prepared.draft.notes)
    if prepared.result.urgent:
        notes.insert(0, f"Urgent rule: {prepared.result.urgent.rule}.")
    if not prepared.draft.text:
        notes.insert(0, "No answer fits well, so nothing was drafted.")
    for match in prepared.result.matches[:3]:
        notes.append(f"{match.confidence:.0%} {match.answer.id}")
    if prepared.draft.text:
        print(prepared.draft.text, flush=True)
    for note in notes:
        print(note, file=sys.stderr)


@program.command("check")
def check_command(library: LibraryOption = None, as_json: JsonOption = False) -> None:
    """Check the library's files and run its own tests. Exit 1: there are errors."""
    folder = settings_of(library=library).library
    checked = check_folder(folder, today=date.today(), progress=sys.stderr.isatty())
    errors = count_errors(checked.problems)
    if as_json:
        print_json(check_json(checked.answers, checked.tests, checked.problems))
    else:
        for problem in checked.problems:
            print(problem_line(problem))
        counts = f"{checked.answers} answers, {checked.tests} tests"
        print(f"{counts}: {errors} errors, {len(checked.problems) - errors} warnings")
    if errors:
        raise typer.Exit(1)


@program.command("init")
def init_command(folder: Annotated[Path, typer.Argument(metavar="DIR")]) -> None:
    """Start a library of your own from the samples."""
    count = init(folder)
    print(f"{count} files are in {folder}; edit them, then: reply-desk serve --library {folder}")


@program.command()
def evaluate(
    posts: Annotated[Path, typer.Argument(metavar="POSTS.jsonl")],
    library: LibraryOption = None,
    rankings: Annotated[
        Path | None, typer.Option(metavar="OUT.jsonl", help="Write each post's ranking there.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Measure matching on labelled posts: one {"id", "text", "answers"} a line.

    `answers` lists the ids that are right; none means that nothing fits. A post may say whether
    it is `urgent`.
    """
    shelf = Library(settings_of(library=library).library)
    found = evaluate_file(shelf, posts, rankings, progress=sys.stderr.isatty())
    if as_json:
        print_json(summary_json(found))
    else:
        print("\n".join(summary_lines(found)))


@program.command()
def serve(
    host: Annotated[
        str | None, typer.Option(metavar="HOST", help="Where to listen.  [default: 127.0.0.1]")
    ] = None,
    port: Annotated[
        int | None, typer.Option(metavar="PORT", help="0 takes a free one.  [default: 8000]")
    ] = None,
    library: LibraryOption = None,
    database: DatabaseOption = None,
    workers: Annotated[
        int | None, typer.Option(metavar="N", help="How many processes.  [default: 1]")
    ] = None,
) -> None:
    """Serve the pages and the API, and print a link to sign in with."""
    from app.serving import serve as run  # the server's libraries take a while to import

    run(settings_of(host=host, port=port, library=library, database=database, workers=workers))


@program.command()
def doctor(library: LibraryOption = None, database: DatabaseOption = None) -> None:
    """Look whether everything that serving needs is in order. Exit 1: something is not."""
    from app.doctor import examine

    findings = examine(settings_of(library=library, database=database))
    for finding in findings:
        print(f"{finding.mark}  {finding.sentence}")
    if any(finding.level == "error" for finding in findings):
        raise typer.Exit(1)


def _expected() -> tuple[type[Exception], ...]:
    """The errors that are the user's to mend; each message is one sentence."""
    mine = (
        BadInput,
        BadPast,
        BadPosts,
        InitRefused,
        LibraryMissing,
        NotFound,
        Refused,
        TextTooLong,
    )
    if "app.store" not in sys.modules:  # a command that opened no database need not load it now
        return mine
    from app.access import TokenRefused
    from app.access.people import NobodyThere, PersonRefused
    from app.desk import OtherLibrary
    from app.links import LinksBusy
    from app.serving import CannotServe
    from app.store import StoreError

    refused = (NobodyThere, PersonRefused, TokenRefused)
    return (*mine, *refused, CannotServe, LinksBusy, OtherLibrary, StoreError)


def main() -> None:
    """Run the command line; bad input ends with one sentence and exit 2."""
    for stream in (sys.stdout, sys.stderr):
        # A pipe in an old locale must not turn “quotes” into a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        program(prog_name="reply-desk")
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(141)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = "REPLY_DESK_" + "_".join(str(part) for part in first["loc"]).upper()
        print(f"{name} can't be used: {first['msg']}.", file=sys.stderr)
        sys.exit(2)
    except Exception as error:
        if isinstance(error, _expected()):
            print(str(error), file=sys.stderr)
            sys.exit(2)
        from app.logs import frames, kinds  # a traceback would quote the post

        print(f"Reply Desk failed: {kinds(error)}.", *frames(error), sep="\n  ", file=sys.stderr)
        sys.exit(1)
