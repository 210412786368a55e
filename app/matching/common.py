"""Common words: English words that are never misspelt others, and how little the smallest say."""

_FUNCTION = """
a about after again all also although always am an and another any anyone anything are arent as at
back be because been before being both but by came can cannot cant come could couldnt did didnt do
does doesnt doing done dont down each either else ever every few for from get gets getting give go
goes going gone good had hadnt has hasnt have havent having he hello help her here hers hi him his
how however i id if ill im in into is isnt it its itself ive just know let lets like lot made make
many may maybe me mean might mine more most much must my myself need needs never no nor not now of
off on once one only or other others our out over own please quite rather really same say see
seems she should shouldnt since so some somebody someone something still such sure take tell than
thank thanks that thats the their them then there theres these they theyre thing things think this
those though through to too try trying until up upon us use used using very want wanted wants was
wasnt way we well went were werent weve what whats when where whether which while who whom whose
why will with within without wont would wouldnt yes yet you your youre yours
"""
_COMMON = """
able above across actually add ago air alone along already amount animal answer appear area asked
asking baby bad bag bake band bank bar base bath bean beans beat bed beef beer beginning behind
believe belt best better big bike bill bird birth bit black blood blue board boat body book books
born boss bottle bought bowl box boy bread bring broke broken brother brought brown build built
burn busy buy cake call called calm camera camp car card care careful cars case cash cat caught
cause cell certain chair chance change charge cheap check cheese chest chicken child children
choice church city class clean clear clock close clothes coat code coffee cold color colour comes
coming common company computer contact cook cooking cool copy corn cost count country couple
course cover cream cross cup current cut cycle daily dance dark data date daughter days dead deal
dear death deep degree desk diet dinner dirt dish doctor dog dogs door double dozen draw dream
dress drink drive drop during dust early earn earth east easy eat eating edge eggs eight empty end
engine english enjoy enough entire evening event exact example expect extra face fact fail fair
fall family farm fast father fear feel feeling feet fell felt field fight file fill film final
finally find fine finger finish fire first fish fit five fix flat floor flower food foot force
forget form found four free fresh friend friends front fruit full fun funny game garden gave
general gift girl given glad glass goal gold grass great green grew ground group grow guess guide
guitar guy guys hair half hand hands happen happened happy hard hate head health hear heard heart
heat heavy held high hill hit hold hole holiday home hope horse hospital hotel hour hours house
huge human hundred hurt husband ice idea image inch inside interest iron issue item jacket job
join juice jump keep kept kids kill kind kitchen knew knife lady lake land large last late later
laugh lead learn least leave left leg legs less letter level life lift light line list listen
little live local lock long longer look looking looks lose loss lost loud love lower luck lunch
machine main man map mark market match matter meal meaning meat meet member memory men message met
middle mile miles milk mind minute minutes miss model moment money month months moon morning
mother mountain mouth move movie moving music name near nearly neck new news next nice night nine
noise normal north nose note nothing notice number ocean offer office often old older open option
orange order outside page paid pain paint pair pan paper parent park part parts party pass past
pasta people pepper perfect person phone photo piano pick picture piece pink place plan plane
plant plate play player point police pool poor possible post potato pound power present press
pretty price print private problem program pull push put question quick quickly quiet race rain
raise ran read ready real reason recent recipe record red remember repair reply rest result rice
rich ride right ring rise river road rock room round rule run running safe said salad salt sand
sauce save saw school science sea season seat second seen self sell send sense sent serve service
set seven several shape share sheet ship shirt shoe shoes shop short shot show shower shut sick
side sign simple sing single sister sit site six size skin sleep slow slowly small smell smoke
snow soap soft soil sold solid son song soon sort soup south space speak special speed spend spent
spot spring stage stand star start started state station stay steel step stick stone stood stop
store storm story street strong student stuff style sugar summer sun supper sweet swim table taken
talk tall taste taught taxi teach team ten test text thick thin third thought three throw ticket
tie tight till time times tiny tip tire tired today toe together told tomorrow tonight took tool
tooth top total touch tough tour toward town track trade train training travel tree trip trouble
truck true trust turn turned twelve twenty twice two type under unit upper usual usually value
view visit voice wait wake walk walking wall war warm wash waste watch water weak wear weather
week weeks weight west wet wheel white whole wide wife wild win wind window wine winter wish woman
women won wonder wood word words work working world worry worse worst worth write wrong wrote yard
year years yellow yesterday young zero
"""

FUNCTION = frozenset(_FUNCTION.split())
"""Words that hold a sentence together; half of all texts may hold any of them."""

COMMON = FUNCTION.union(_COMMON.split())
"""Words that a writer is likelier to mean than a neighbour of theirs."""

_POLITE = "best easiest easy guy guys hello hi id kind plz pls possible sir somehow"
SMALL = FUNCTION.union(_POLITE.split())
"""Words that any request may hold, so that what they meet says little."""
