"""The commands about people and programs: `user` and `token`."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from app.cli_options import BadInput, DatabaseOption, LibraryOption, open_store, settings_of
from app.library import Library
from app.settings import Settings

user = typer.Typer(help="Who may sign in.", no_args_is_help=True, rich_markup_mode=None)
token = typer.Typer(help="API tokens.", no_args_is_help=True, rich_markup_mode=None)

Forums = Annotated[list[str] | None, typer.Option(metavar="F", help="Only this forum.")]


@user.command("add")
def user_add(
    name: str,
    role: Annotated[str, typer.Option(metavar="moderator|curator|admin")] = "moderator",
    forum: Forums = None,
    library: LibraryOption = None,
    database: DatabaseOption = None,
) -> None:
    """Let somebody in, and print the link by which they choose a password, once in 7 days."""
    from app.access.people import COMMAND_LINE, invite, rights

    settings = settings_of(library=library, database=database)
    known = [each.id for each in Library(settings.library).contents.forums]
    wanted = rights(role, forum or [], known)
    with open_store(settings) as store:
        code = invite(store, name, wanted, datetime.now(UTC), COMMAND_LINE)
    print(_address(settings, code))


@user.command("list")
def user_list(library: LibraryOption = None, database: DatabaseOption = None) -> None:
    """List everyone, their role and forums, and whether they may sign in."""
    with open_store(settings_of(library=library, database=database)) as store:
        waiting = store.invitations(datetime.now(UTC))
        for row in store.people():
            state = "active" if row.password else "no password"
            state = "invited" if row.id in waiting else state
            state = "disabled" if row.disabled_at else state
            print(f"{row.name}  {row.role}  {','.join(row.forums) or 'all forums'}  {state}")


@user.command("link")
def user_link(name: str, library: LibraryOption = None, database: DatabaseOption = None) -> None:
    """Print a new link for somebody, by which they choose a password anew, once in 7 days."""
    from app.access.people import COMMAND_LINE, invite_again, named

    settings = settings_of(library=library, database=database)
    with open_store(settings) as store:
        code = invite_again(store, named(store, name), datetime.now(UTC), COMMAND_LINE)
    print(_address(settings, code))


@user.command("disable")
def user_disable(name: str, library: LibraryOption = None, database: DatabaseOption = None) -> None:
    """Sign somebody out everywhere and let them in no more, their tokens neither."""
    from app.access.people import COMMAND_LINE, disable, named

    with open_store(settings_of(library=library, database=database)) as store:
        disable(store, named(store, name).id or 0, datetime.now(UTC), COMMAND_LINE)


def _address(settings: Settings, code: str) -> str:
    return f"{settings.address}/invitation/{code}"


@token.command("create")
def token_create(
    name: str,
    scope: Annotated[
        list[str] | None,
        typer.Option(metavar="match|draft|answers:read|answers:write|insights"),
    ] = None,
    forum: Forums = None,
    expires: Annotated[
        int, typer.Option(metavar="DAYS", help="How long it lives; 0: until it is revoked.")
    ] = 365,
    library: LibraryOption = None,
    database: DatabaseOption = None,
) -> None:
    """Make a token and print it alone; it is shown this once. Default scopes: match, draft."""
    from app.access import new_token
    from app.access.people import COMMAND_LINE
    from app.reply import find_forum

    settings, now = settings_of(library=library, database=database), datetime.now(UTC)
    for wanted in forum or []:
        find_forum(Library(settings.library).contents, wanted)
    with open_store(settings) as store:
        print(new_token(store, name, scope, forum, now, days=expires, by=COMMAND_LINE))


@token.command("list")
def token_list(library: LibraryOption = None, database: DatabaseOption = None) -> None:
    """List the tokens; the secrets themselves are not kept."""
    now = datetime.now(UTC)
    with open_store(settings_of(library=library, database=database)) as store:
        for row in store.tokens():
            old = row.expires_at is not None and row.expires_at <= now
            state = "revoked" if row.revoked_at else "expired" if old else "active"
            forums = ",".join(row.forums) if row.forums else "all forums"
            until = f"until {row.expires_at:%Y-%m-%d}" if row.expires_at else "no end"
            print(f"{row.id}  {row.name}  {','.join(row.scopes)}  {forums}  {until}  {state}")


@token.command("revoke")
def token_revoke(id: str, library: LibraryOption = None, database: DatabaseOption = None) -> None:
    """End a token; it is refused from the next request on."""
    from app.access.people import COMMAND_LINE

    with open_store(settings_of(library=library, database=database)) as store:
        if not store.revoke_token(id, datetime.now(UTC), COMMAND_LINE):
            raise BadInput("There is no token of that id; `reply-desk token list` names them.")
