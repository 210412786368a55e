"""Kit: the shoes that the poster wears or wore."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.patterns import either, starting, whole
from app.drafting.facts.said import Clause, Said

MOST = 200

_BRAND = either(
    r"""brooks|hokas?(?: one one)?|nikes?|asics|sauconys?|sauconies|new balances?|nb|adidas|altras?
    mizunos?|salomons?|inov-?8s?|puma|topos?(?: athletic)?|merrells?|newtons?|scarpa|la sportiva
    under armour|reebok|skechers?|craft|kalenji|kiprun|vibram|vivobarefoots?|on(?= cloud)|karhu|361
    diadora|mount to coast|xero|salming|norda|atreyu|decathlon kiprun"""
)
_FAMILY = either("gel|zoom|air|fresh foam x?|fuelcell|react|dna|fresh foam|wave")
# Names that are shoes' names whatever stands before them.
_LONE = either(
    r"""ghosts?(?: max)?|adrenalines?(?: gts)?|glycerins?(?: gts)?|cascadias?|cliftons?
    bondis?|arahis?
    speedgoats?|rincons?|mafates?|pegasus(?: turbo| trail| plus)?|pegs
    vapor ?fly(?:s|ies)?(?: next%)?|alpha ?fly(?:s|ies)?|zoom ?flys?|vomeros?|novablasts?|nimbus
    kayanos?|superblasts?|magic speed|metaspeed(?: sky| edge)?|kinvaras?
    endorphin (?:speed|pro|shift|elite)s?|peregrines?|880s|1080s?|860s|ultra ?boosts?
    adizero(?: sl| boston| adios| pro| evo)?|adios pro|takumi sen|lone peaks?|torins?|escalantes?
    wave (?:riders?|inspires?|sky|rebellion)|speedcross|sense ride|mudclaws?|x-?talons?|roclite
    cloud(?:monster|flow|surfer|stratus|runner|boom|swift)s?|trailfly(?: ultra)?"""
)
_MODEL = either(
    _LONE
    + r"""
    launch|hyperion(?: tempo| elite| max)?|levitate|ravenna|beast|ariel|revel|caldera|catamount
    divide|mach(?: x)?|challengers?|gaviotas?|rocket x|torrent|skyward|zinal|tecton|invincibles?
    structures?|wildhorse|kiger|streakfly|winflos?|infinity(?: run| react)?|react|free run|next%
    cumulus|gt-?[ ]?[12]000|gel-?[ ]?[a-z]+|pulse|noosa|trabuco|excite|contend|rides?
    triumphs?|guides?
    hurricanes?|omni|axon|tempus|xodus|cohesion|endorphin|880|860|rebel|beacon|vongo|sc elite|more
    tempo|hierro|propel|adios|boston|supernova|solar ?(?:boost|glide)|takumi|terrex|agravic
    prime ?x|paradigm|olympus|superior|timp|rivera|provision|fwd|wave [a-z]+|cloud[a-z]*
    s/?lab|ultra glide|pulsar|aero glide|xa pro|trailtalon|parkclaw|terraultra|velocity
    deviate(?: nitro)?|fast-?r|magnify|phantom|ultrafly|magnifly|mtn racer|gorun|trail glove
    run active|greyhound"""
)
_NUMBER = (
    r"(?: ?(?:gtx|gts|wide|2e|4e|v ?\d{1,2}|mk ?\d|\d{1,4}(?:v\d{1,2})?s?|nxt|trail|goretex)"
    r"(?![\w%/-]|[.:]\d|[ ]?(?:miles?|km|weeks?|months?|years?|mins?|days?|pairs?|times?|k"
    r"|mpw)\b)){0,3}"
)
_SHOE = re.compile(
    rf"(?<![\w'-])(?:{_BRAND}(?:[ '](?:{_FAMILY}[ -]?)?{_MODEL}\b)?{_NUMBER}|{_LONE}\b{_NUMBER})"
    r"(?![\w'])"
)
_WEARS = whole(
    """my|mine|wear|wears|wore|worn|wearing|running in|run in|ran in|been in|was in|i'm in|in my
    in a|in the|in some|currently in|switched|switch|changed|swapped|moved|gone|went|bought|got
    had|have
    own|owned|using|use|used|pair|pairs|new|old|shoes|shoe|trainers|rotating|rotate|rotation
    broke in
    breaking in|from|love|loved|loving|live in|replaced|bin|binned|chucked|ditched|walked out with
    sold me|gave me|retired|current|currently|on my|left|in|tried|been"""
)
_SHOP = whole(
    r"""buy|buying|sold my|sold the|treat(?:ing|ed)? myself|for sale|selling|looking at|eyeing
    recommend\w*|suggest\w*|should|worth|thinking
    tempted|considering|[£$]\d+|discount|deal|on sale|review|reviews|launch of|released|heard
    reckons?
    sell me|sponsor\w*|compared? (?:to|with)|versus|vs|try the|anyone|is the|are the|does the
    what about|about the|talked into|in the shop|tried on"""
)
# A brand alone is no shoe.
_MODELLED = re.compile(rf"{_BRAND}[ '].|(?!{_BRAND}\Z)|hokas?\Z|vibrams?\Z")
_WORN_AFTER = starting("for (?:easy|racing|the|\\d+|long|speed)|held up|have lasted|since")


def shoes(said: Said) -> Iterator[Fact]:
    """The shoes that the poster wears or wore, by brand and model."""
    for found in islice(_SHOE.finditer(said.text), MOST):
        clause = said.clause(found.start())
        if _MODELLED.match(found[0]) and _worn(said, clause, found):
            yield said.fact("shoes", found.span(), said.source[slice(*found.span())])


def _worn(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    at = found.start()
    if not clause.sure_until(at) or said.quotes(at):
        return False
    words = said.words(clause, at)
    if _SHOP.search(words) and "sold me" not in words:
        return False
    return bool(_WEARS.search(said.before(clause, at))) or _opens(said, clause, found)


def _opens(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether a sentence begins with the shoe, and gives its model's number."""
    start, end = said.sentence(clause, found.start())
    numbered = any(c.isdigit() for c in found[0])
    named = " " in found[0] and _WORN_AFTER.match(said.text, found.end())
    alone = " " in found[0] and not said.text[found.end() : end].strip(" .!,;")
    return start == found.start() and bool(numbered or named or alone)
