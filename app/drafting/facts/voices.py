"""Voices: the words that tell whom a clause is about, and whether it is so, denied or wished."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


THEIRS = _words("my our the his her their your")
"""What "kids" follows where they are meant, and not "two kids later"."""

KIDS = _words("kids children")

BEFORE_ADVISERS = _words(
    """
    my the a an our but and then so because first second third old new local sports nhs both two
    since
    """
)
"""What stands before an adviser who says something; after other words they are seen or asked."""

DEVICES = _words("garmin strava watch app calculator calculators plan book article")
"""Advisers whose "had me at" is no more than a figure."""

GIVING = _words("had has have gave gives sold put got set made let")
"""What advisers do so that it was done: "my coach has me doing", "gave me"."""

NEUTRAL = _words("it it's its that's thats there this")
"""First words of a clause that tells of a thing, whatever was wished before it."""

MINE = _words("i i'm i've i'd i'll im ive my me mine myself")

GENERALLY = _words("most some many usually often can should tends tend")

PARTICIPLES = _words("been had done taken worn seen got run gone kept bought eaten felt made")

OURS = _words("we we've we're our us")

SELF = _words("i i'm i've i'd i'll im ive")

PERSONS = _words(
    """
    mate mates friend friends buddy buddies partner wife husband hubby missus fiance fiancee
    boyfriend girlfriend brother brothers sister sisters son sons daughter daughters dad mum mom
    father mother stepson stepdaughter nan gran grandad granddad grandma grandmother grandfather
    parents uncle aunt auntie cousin cousins nephew niece neighbour neighbor neighbours
    colleague colleagues coworker boss teammate teammates clubmate clubmates flatmate housemate
    roommate workmate workmates kid child lad lads bloke guy chap lady woman man boy girl
    teenager pal grandson granddaughter grandsons granddaughters grandkids grandchildren grandpa
    stepdad stepmum sibling twin spouse fella marshal marshals teacher student pupil
    patient patients captain secretary he she his her hers him himself herself
    he's she's he'd she'd winner pacer
    pacers client clients athlete athletes marathoner marathoners clubmate's kipchoge farah
    radcliffe twins toddler juniors boys girls women men blokes ladies
    """
)
"""Somebody else, who stays the one that is meant until another is named."""

SELF_DESCRIBING = _words(
    """
    dad mum mom father mother lady woman man bloke guy chap lad girl grandmother grandfather
    grandad nan gran athlete marathoner teenager boy
    """
)
"""Persons that a poster also is: "a 45 year old bloke"."""

BEFORE_SELF = _words("old yo yr y o here new busy")
"""What such a word follows then."""

BEING = _words("i'm im am as i was been we're")
"""What "a bloke" or "a middle of the pack guy" follows then."""

NOT_BEING = _words("with like by behind know and my")
"""What keeps such a word from being the poster all the same."""

CALLED = _words("lads mate mates pal guys folks people everyone everybody all chap")
"""Who is spoken to where such a word is nearly all of a clause."""

ADVISERS = _words(
    """
    coach coaches trainer physio physios physiotherapist physiotherapists therapist therapists
    doctor doctors doc gp gps dr podiatrist podiatrists chiro chiropractor osteo osteopath nurse
    pharmacist consultant surgeon specialist masseuse masseur garmin strava watch app article
    articles blog book books video videos youtube podcast podcasts website internet google
    magazine calculator calculators advice plan
    """
)
"""Those who advise: what they say wasn't done yet."""

ANYBODY = _words(
    """
    you your yours yourself you've you're youve anyone anybody everyone everybody people folks
    others runners guys nobody someone somebody who's beginners one's elites
    """
)
"""Nobody in particular, asked or told something in one sentence."""

GREETINGS = _words(
    """
    hi hello hey hiya morning evening afternoon thanks thank cheers greetings dear ok right
    welcome all
    """
)

LASTING_DENIALS = _words("not never cannot cant dont didnt havent nor neither no")
"""Those that also deny the clauses that follow with no subject of their own."""

DENIALS = _words(
    """
    not never no nor neither without hardly barely cannot cant dont didnt doesnt havent hasnt
    hadnt isnt wasnt arent werent wont wouldnt couldnt shouldnt aint fail failed failing missed
    avoid avoided avoiding none nowhere except lacking
    """
)

DOUBTS = _words(
    """
    want wants wanted wanting wanna hope hopes hoping hoped hopefully wish would would've woud
    could could've should should've shoud shud cud might will i'll we'll i'd we'd shall dream
    dreams dreaming dreamt dreamed goal goals aim aims aiming aimed target targets targeting
    ning gonna thinking considering considered tempted promised promises wonder wondering wondered
    if unless whether need needs needed suppose supposed told advised recommended recommend
    recommends suggest suggests suggested reckon reckons chasing chase attempt attempts
    attempting upcoming qualify qualifying qualifier predict predicts predicted prediction
    equivalent shape imagine imagining afraid scared worried worry worrying fear fearing instead
    rather maybe perhaps ought tomorrow pretend imaginary say says said saying thinks believes
    swears claims reading read heard ideally desperate someday nearly ought instructed
    prescribed orders ordered due must re according
    """
)
"""A wish, a plan, a condition, advice: no more than words so far."""

WISHES = _words(
    """
    goal goals target targets dream dreams wish would would've could could've might should
    should've if ned according hope hopes prediction predicted attempt equivalent shape
    """
)
"""Doubts that also undo what stands before them: "a 3:15 would be nice"."""

DOUBT_PAIRS = frozenset(
    {
        *(
            ("going", "to"),
            ("about", "to"),
            ("ready", "for"),
            ("try", "to"),
            ("trying", "to"),
            ("tried", "to"),
        ),
        *(
            ("like", "to"),
            ("love", "to"),
            ("hate", "to"),
            ("hard", "to"),
            ("training", "for"),
            ("train", "for"),
        ),
        *(("looking", "at"), ("looking", "for"), ("looking", "to"), ("signed", "up")),
        *(
            ("build", "to"),
            ("yet", "to"),
            ("want", "to"),
            ("plan", "to"),
            ("plan", "is"),
            ("plans", "to"),
            ("next", "year"),
            ("next", "week"),
            ("next", "month"),
        ),
        *(
            ("one", "day"),
            ("starting", "to"),
            ("have", "to"),
            ("hoping", "for"),
            ("short", "of"),
        ),
        *(
            ("as", "if"),
            ("to", "try"),
            ("worth", "trying"),
            ("keen", "to"),
            ("afford", "to"),
            ("wait", "to"),
        ),
        *(
            ("next", "time"),
            ("scared", "of"),
            ("build", "up"),
            ("building", "up"),
            ("working", "towards"),
        ),
        *(("work", "towards"), ("supposed", "to"), ("rather", "than"), ("meant", "to")),
        *(
            ("can", "i"),
            ("do", "i"),
            ("am", "i"),
            ("is", "it"),
            ("do", "you"),
            ("does", "it"),
            ("able", "to"),
            ("used", "by"),
            ("ask", "about"),
            ("asking", "about"),
            ("allowed", "to"),
            ("the", "plan"),
            ("my", "plan"),
        ),
    }
)

NOT_TO_GO = _words("the a my our see work bed gym physio yoga pilates church")
"""What follows "going to" where it is a way, and no plan."""

JOINERS = _words(
    """
    but and while whereas although though because cos cuz coz so then which who whose until till
    unless if when yet however except plus whilst whenever where
    """
)
"""Words that begin another clause."""

TELLING = _words(
    """
    stuck seen iced rested taken used wore wearing running tried ran did had got have currently
    been pb pr best finished managed was now
    """
)
"""First words of a clause that tells something new, whatever was wished before it."""

ASKING = _words(
    """
    what what's whats why how when where which who is are am do does did has have can could
    should would will shall any anyone anybody anything may might was were isn't aren't don't
    doesn't didn't haven't hasn't can't shouldn't wouldn't thoughts ideas advice normal tips
    suggestions recommendations worth
    """
)
