"""Languages: which one a post is written in by its function words, and a draft's own few words."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import fields, replace
from typing import NamedTuple

from app.answer import Answer
from app.forum import Formality, Forum, Voice

_LEAST = 3
"""How many function words tell a language; one fewer where they are of no other language."""

_FUNCTION_WORDS = {
    "en": "the and is my i it of to have with that but for this was are what when not can you they"
    " from how does after been there would any",
    "de": "der die das und ist ich nicht mein meine mit auf ein eine einen wie was kann habe aber"
    " bei nach seit auch für beim immer wenn wird dem es",
    "fr": "le la les des et est je mon ma mes une un dans que qui pas pour avec sur mais au aux"
    " depuis après quand comment plus suis chez ce",
    "es": "el la los las y es mi mis una un en que no con por para pero cuando como cómo qué muy me"
    " desde después tengo puedo más al del",
    "it": "il la gli le e è mio mia miei una un di che non con per ma quando come cosa ho sono"
    " della dopo mi nel più dei si anche",
    "nl": "de het een en is ik mijn niet van met op maar voor dat als wat hoe kan heb bij naar ook"
    " sinds na er wordt geen mij aan dan",
    "pt": "o a os as e é meu minha meus uma um em que não com por para mas quando como muito me"
    " desde depois tenho posso mais ao do da",
    "sv": "och är jag det att en ett min mina inte på med som för men har kan när hur vad om efter"
    " sedan av till från mig den så var",
}
_LANGUAGES: dict[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in _FUNCTION_WORDS.items()
}
_VOICED = tuple(field.name for field in fields(Voice) if field.name != "language")
_WORD = re.compile(r"[^\W\d_]+")

NAMES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian",
    "nl": "Dutch", "pt": "Portuguese", "sv": "Swedish",
}  # fmt: skip


def function_words(language: str) -> frozenset[str]:
    """The words that hold a language's sentences together, as far as they tell it."""
    return _LANGUAGES.get(base(language), frozenset())


class Words(NamedTuple):
    """A draft's own words: two headings, a heading of a page to look at, a search, the way from a
    short version to the whole answer, and the mark of a step that the poster has tried."""

    reading: str
    threads: str
    section: str
    search: str
    whole: str
    tried: str


_WORDS = {
    "en": Words(
        "Worth reading",
        "Other threads that may help",
        "look at the section “{}”",
        "Threads about {}",
        "The whole answer",
        "you have tried this",
    ),
    "de": Words(
        "Zum Weiterlesen",
        "Andere Themen, die helfen könnten",
        "siehe den Abschnitt „{}“",
        "Themen zu {}",
        "Die ganze Antwort",
        "das hast du schon versucht",
    ),
    "fr": Words(
        "À lire",
        "D'autres sujets utiles",
        "regarde la partie « {} »",
        "Sujets à propos de {}",
        "La réponse complète",
        "tu l'as déjà essayé",
    ),
    "es": Words(
        "Para leer",
        "Otros hilos útiles",
        "mira la sección «{}»",
        "Hilos sobre {}",
        "La respuesta completa",
        "ya lo has probado",
    ),
    "it": Words(
        "Da leggere",
        "Altre discussioni utili",
        "guarda la sezione «{}»",
        "Discussioni su {}",
        "La risposta completa",
        "l'hai già provato",
    ),
    "nl": Words(
        "Om te lezen",
        "Andere draadjes die kunnen helpen",
        "kijk bij het kopje “{}”",
        "Draadjes over {}",
        "Het hele antwoord",
        "dit heb je al geprobeerd",
    ),
    "pt": Words(
        "Para ler",
        "Outros tópicos úteis",
        "veja a secção “{}”",
        "Tópicos sobre {}",
        "A resposta completa",
        "já experimentou isto",
    ),
    "sv": Words(
        "Läs mer",
        "Andra trådar som kan hjälpa",
        "se avsnittet ”{}”",
        "Trådar om {}",
        "Hela svaret",
        "det här har du redan provat",
    ),
}

# Only what names the reader differs; "siehe", "kijk", "veja" and "se" do for both.
_FORMAL = {
    "fr": _WORDS["fr"]._replace(section="voyez la partie « {} »", tried="vous l'avez déjà essayé"),
    "es": _WORDS["es"]._replace(section="mire la sección «{}»", tried="ya lo ha probado"),
    "it": _WORDS["it"]._replace(section="guardi la sezione «{}»", tried="l'ha già provato"),
}


def post_language(text: str, main: str = "en") -> str:
    """The language of a post, "" when too few of its words tell; `main` wins ties.

    Known are the languages of `NAMES`. `text`: the poster's own words.
    """
    counts = Counter(_WORD.findall(text.casefold()))
    found = {
        language: sum(counts[word] for word in words) for language, words in _LANGUAGES.items()
    }
    second, best = sorted(found.values())[-2:]
    if best < _LEAST and (best < _LEAST - 1 or second):
        return ""
    first = [language for language, count in found.items() if count == best]
    return base(main) if base(main) in first else first[0]


def version_of(answer: Answer, language: str) -> Answer:
    """The answer in a language: the variant of just that code, else of its base, else the main one.

    Variants that aren't active are not taken.
    """
    versions = [answer, *(v for v in answer.variants if v.status == "active")]
    same = [v for v in versions if v.language.casefold() == language.casefold()]
    near = [v for v in versions if base(v.language) == base(language)]
    return (same or near or versions)[0]


def voiced(forum: Forum, language: str) -> Forum:
    """The forum with its words in a language, as far as it has them."""
    voice = _voice(forum, language)
    own = {field: getattr(voice, field) for field in _VOICED} if voice else {}
    return replace(forum, **{field: words for field, words in own.items() if words})


def _voice(forum: Forum, language: str) -> Voice | None:
    same = [v for v in forum.voices if v.language.casefold() == language.casefold()]
    near = [v for v in forum.voices if base(v.language) == base(language)]
    return next(iter(same or near), None)


def voice_notes(forum: Forum, versions: Sequence[Answer]) -> list[str]:
    """A sentence where the words around a reply stay in the forum's language, and numbers too."""
    spoken = versions[0].language if versions else ""
    same = base(spoken) in ("", base(forum.language or "en"))
    if same or _voice(forum, spoken) or not any(getattr(forum, field) for field in _VOICED):
        return []
    words = f"Greeting, sign-off and numbers to ring are as {forum.name or forum.id} has them: it"
    return [f"{words} has no {named(spoken)} `voices` in _forums.yaml."]


def language_notes(answers: Sequence[Answer], language: str) -> list[str]:
    """One sentence for each answer that comes in another version than its main one, or can't."""
    notes: list[str] = []
    for answer in answers:
        version = version_of(answer, language)
        name = f"“{answer.title or answer.id}”"
        if version is not answer:
            notes.append(f"The {named(version.language)} version of {name} was taken.")
        elif language and base(version.language) != base(language):
            main = named(version.language)
            notes.append(f"{name} has no {named(language)} version, so the {main} one was taken.")
    return notes


def words_in(language: str, formality: Formality = "informal") -> Words:
    """A draft's own words in a language; English where they aren't known."""
    words = _WORDS.get(base(language), _WORDS["en"])
    return _FORMAL.get(base(language), words) if formality == "formal" else words


def named(language: str) -> str:
    """A language's English name, or its code."""
    return NAMES.get(language) or language


def base(language: str) -> str:
    """A language without its region: "pt" for "pt-BR"."""
    return language.partition("-")[0].casefold()
