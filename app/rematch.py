"""Matching again: a moderator mended the post, and the draft follows where it is untouched."""

from dataclasses import replace

from app.desk import Desk
from app.drafting import revise
from app.opened import OpenDraft
from app.redraft import Redraft, Redrafted, post_of
from app.reply import Refused, prepare


def rematch(desk: Desk, id: str, *, title: str, text: str, author: str) -> OpenDraft:
    """Match a draft's post as it reads now. What was edited by hand stays, with its answers.

    Raises `NotFound`, `TextTooLong`, or `Refused` for a post without words or that is gone.
    """
    row = desk.draft(id)
    if row.state == "done" or row.text is None:
        raise Refused("text", "The post is gone, so it can't be matched again.")
    before = desk.redraft_of(row)
    was = before.compose(before.now)
    post = replace(post_of(row), title=title.strip(), text=text, author=author.strip())
    prepared = prepare(
        desk.library,
        post,
        format=row.format,
        choose=False,
        today=desk.now().date(),
        short=row.short,
        language=row.language,
    )
    found = prepared.result
    desk.store.change_post(
        id,
        now=desk.now(),
        by=desk.by,
        title=prepared.post.title,
        text=prepared.post.text,
        author=prepared.post.author,
        verdict=found.verdict,
        urgent=found.urgent.rule if found.urgent else None,
        confidence=found.matches[0].confidence if found.matches else None,
    )

    def again(redraft: Redraft) -> Redrafted:
        untouched = row.markdown == row.composed
        off = redraft.now.urgent_off and redraft.row.urgent == row.urgent
        wanted = replace(redraft.now, urgent_off=off)
        if untouched:
            wanted = replace(wanted, answers=prepared.draft.answers, follow_up=())
        draft = redraft.compose(wanted)
        if untouched:
            return Redrafted(wanted, draft.markdown, draft.markdown, draft.notes)
        markdown, notes = revise(row.markdown, was, draft)
        return Redrafted(wanted, draft.markdown, markdown, (*draft.notes, *notes))

    return desk.change_draft(id, again)
