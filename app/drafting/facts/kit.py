"""Kit: the shoes that the poster wears or wore."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.said import Clause, Said

LIMIT = 50

_BRANDS = (
    r"brooks|hokas?(?: one one)?|nikes?|asics|sauconys?|sauconies|new balances?|nb|adidas|altras?|mizunos?|salomons?|inov-?8s?|puma|topos?(?: athletic)?"
    r"|merrells?|newtons?|scarpa|la sportiva|under armour|reebok|skechers?|craft|kalenji|kiprun|vibram|vivobarefoots?|on(?= cloud)|karhu|361|diadora|mount to coast|xero"
)
_MODELS = (
    r"ghosts?(?: max)?|adrenalines?(?: gts)?|glycerins?(?: gts)?|launch|hyperion(?: tempo| elite| max)?|cascadias?|levitate|ravenna|beast|ariel|revel|caldera|catamount|divide"
    r"|cliftons?|bondis?|arahis?|mach(?: x)?|speedgoats?|rincons?|challengers?|gaviotas?|rocket x|mafate|torrent|skyward|zinal|tecton"
    r"|pegasus(?: turbo| trail| plus)?|pegs|vapor ?fly(?:s|ies)?(?: next%)?|alpha ?fly(?:s|ies)?|invincibles?|zoom ?fly(?:s)?|vomeros?|structures?|wildhorse|kiger|streakfly|winflos?|infinity(?: run| react)?|react|free run|next%"
    r"|novablasts?|nimbus|kayanos?|cumulus|superblasts?|magic speed|metaspeed(?: sky| edge)?|gt-?[ ]?[12]000|gel-?[ ]?\w+|pulse|noosa|trabuco|excite|contend"
    r"|rides?|kinvaras?|endorphin(?: speed| pro| shift| elite)?s?|triumphs?|guides?|hurricanes?|peregrines?|omni|axon|tempus|xodus|cohesion"
    r"|880s?|1080s?|860s?|rebel|beacon|vongo|sc elite|more|tempo|hierro|propel"
    r"|adios(?: pro)?|boston|ultra ?boosts?|adizero(?: sl| boston| adios| pro| evo)?|supernova|solar ?(?:boost|glide)|takumi(?: sen)?|terrex|agravic|prime ?x"
    r"|lone peaks?|torins?|escalantes?|paradigm|olympus|superior|timp|rivera|provision|fwd"
    r"|wave riders?|wave inspires?|wave sky|wave rebellion|wave \w+|cloud(?:monster|flow|surfer|stratus|runner|boom|swift|x|ace|eclipse|venture|ultra|nova|go)?s?"
    r"|sense ride|speedcross|s/?lab|ultra glide|pulsar|aero glide|xa pro|trailfly(?: ultra)?|trailtalon|mudclaws?|x-?talons?|roclite|parkclaw|terraultra|velocity|deviate(?: nitro)?|fast-?r|magnify|phantom|ultrafly|magnifly|mtn racer"
)
_LONE = (
    r"ghosts?|adrenalines?|glycerins?|cascadias?|cliftons?|bondis?|arahis?|speedgoats?|rincons?|mafates?|pegasus|pegs|vapor ?fly(?:s|ies)?|alpha ?fly(?:s|ies)?|zoom ?fly(?:s)?"
    r"|vomeros?|novablasts?|nimbus|kayanos?|superblasts?|magic speed|metaspeed|kinvaras?|endorphin (?:speed|pro|shift|elite)s?|peregrines?|880s|1080s?|860s|ultra ?boosts?|adizero|adios pro"
    r"|takumi sen|lone peaks?|torins?|escalantes?|wave riders?|wave inspires?|cloud(?:monster|flow|surfer|stratus|runner|boom|swift)s?|speedcross|sense ride|mudclaws?|x-?talons?|roclite|trailfly"
)
_NUMBER = r"(?: ?(?:gtx|gts|wide|2e|4e|v ?\d{1,2}|mk ?\d|\d{1,4}(?:v\d{1,2})?s?|nxt|trail|goretex)(?![\w:.%/-]|[ ]?(?:miles?|km|weeks?|months?|years?|mins?|days?|pairs?|times?|k|mpw)\b)){0,3}"
_SHOE = re.compile(
    rf"(?<![\w'-])(?:(?P<brand>{_BRANDS})(?:(?: |')?(?:(?:gel|zoom|air|fresh foam x?|fuelcell|react|dna|gel-|fresh foam)[ -]?)?(?:{_MODELS})\b)?{_NUMBER}"
    rf"|(?P<lone>{_LONE})\b{_NUMBER})(?![\w'])",
    re.I,
)
_WEARS = re.compile(
    r"\b(?:my|mine|wear|wears|wore|worn|wearing|running in|run in|ran in|been in|was in|i['’]m in|in my|in a|in the|in some|currently in|switched|switch|changed|swapped|moved|gone|went|bought|got|had|have|own|owned|using|use|used"
    r"|pair|pairs|new|old|shoes|shoe|trainers|rotating|rotate|rotation|broke in|breaking in|from|love|loved|loving|live in|replaced|bin|binned|chucked|ditched|walked out with|sold me|gave me|retired|current|currently|on my|left|in|tried|been)\b",
    re.I,
)
_SHOP = re.compile(
    r"\b(?:buy|buying|for sale|selling|looking at|eyeing|recommend\w*|suggest\w*|should|worth|thinking|tempted|considering|£\d+|\$\d+|discount|deal|sale|review|reviews|launch of|released|heard|reckons?"
    r"|sell me|sponsor\w*|compared? (?:to|with)|versus|vs|try the|anyone|is the|are the|does the|what about|about the|talked into|in the shop|tried on)\b",
    re.I,
)


def shoes(said: Said) -> Iterator[Fact]:
    """The shoes that the poster wears or wore, by brand and model."""
    for found in islice(_SHOE.finditer(said.text), 4 * LIMIT):
        clause = said.clause(found.start())
        if _worn(said, clause, found):
            yield Fact("shoes", found.start(), found.end(), found[0], found[0])


def _worn(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    if clause.owner != "poster" or clause.asked or said.quotes(found.start()):
        return False
    if min(clause.denial, clause.doubt) < found.start():
        return False
    words = said.text[clause.start : clause.end]
    before = said.text[max(said.sentence(clause)[0], found.start() - 70) : found.start()]
    if _SHOP.search(words) and "sold me" not in words.lower():
        return False
    return bool(_WEARS.search(before) or _at_start(said, clause, found))


def _at_start(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether a sentence begins with the shoe, and gives its model's number."""
    return said.sentence(clause)[0] == found.start() and any(c.isdigit() for c in found[0])
