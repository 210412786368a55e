"""Lookalikes: ordinary words that are near words of urgent rules and yet no misspellings of them.

What belongs here is any plain word that a post may well hold and that would be read as another:
"angle" as "ankle". Words of common.py and of the answers are safe already, and so is every form of
a word that stands here. A word is missing where an urgent banner stands over a harmless post and
marks a word that no rule holds: add it as it was written, in its place in the alphabet. No names.
"""

from app.matching.common import COMMON

_NEAR = """
access aces achieves action aloe alter among ancient angle anserine ant arise armrests attach badger
baggy bandanas banned barking barn barrel baskets bass batch bats battle bay beach beads beast
beaten beauty beeped beggars begging bell bet billion bingo binned bland blend bless blink bloom
blowy blush boggy bolt bond bonk bonus boost booth booty bored bother bouncer bout bouts brackets
brake bran breather breeze bride brink brow brownies brunch brushed budge bull bullet bumpy bunch
bungee bunk buried burnt burping bursitis bush butter buttered button cabinet cafe callus cam candle
cannon cape carrier cart carve castle catering cave chain chalk champ chaos chase cheat chess chewy
chilly chin chips choir chop chuffed claims clam clan clap clasp cleat click climate climber cloak
closer clues coal coast cobble college comb concert conclusions cones confession connected
consultant content contraption contrast cooker cookie cooler copper core coros county court crane
crate craze creaks create creeks crisis crocked crouch crowded cruizing crumpet crust crutch cure
curse dawn deed delicious delivered depth descent dessert digging dine disco discuss dispute dive
doable dock donated doping dose drafting drawn drew driven drooling droop drove drug drummer dual
duck dune dunk dusk easel easter editing eighteenth eighth election elegant exit explore faulty
feast feather feature fed fees fellow fells fete fewer fifth fin finance firewood firm firmer fitter
fiver fizzy flares flatter flaw flea flesh fling flint float floss flour floyd foil folding fond
font fool footfall footy forest former forth fourteenth fresher fried fright fringe frost frown fuel
fund fur fuse gene german gloss glue god goggles goody gorse gout gown grace grade grain grams grand
grant grape grasp grassy grate grave grease greasy grin gripe grippy groan growl guardian gutted
hail hairy hall hallway hamper hamstring handover handy hanger harden hare harmless harness hats
haunt haven heartache heartbreak heartfelt heed herd heron hiding hiker hilly hippy hire hitter hive
hoarse hobby hoop horrid hose hull hung hurdle inflicted injure inn intention invented itch itll
jolly jumper kicker kinda kinks knitters knitting knots known lack lager lame laser lather lawyer
layer laziness leader learner leather led leek lend lengthen lens lick lid lifters lighten linen
liners litter loan loaves loch lodge loft logging lone loose lottery lounge lugging lumber lurker
lurking male malted marine married marsh mass master mat maths mattress mature media medius melted
merino mesh metal method midlife mill miner mini minty mitts mixer moan mocking mode mods module
monkey moped moss moth mowing mule mute nattering neck needless neon nerds newer nineteenth noisy
noodle nun otter ounce overcome overdo overdone overdue overheard overseas overweight packet paddle
palace palms pane parade parrot passable paste path peach peaked peaking peeling pelvic pence perk
pest petal pies pike pilates pile pilot pinch pirates plank planter plodding poker pole polish poll
popular pork portion postie pottering potting powder praize prancing prat prayer prefers presume
prime princess process prone property proposed pros proud public pudding pure purse quarry quicker
quid quilt racer raffle raisin reacting reader rears reception reciting reed reflex rejection
related relax rely remove reset resist resps retired reward rider ripe roam robbery rocky rod role
roller roots ropey rotate router routine rowing rubbed rude rushing sack sailing salty sang sash
satin scanner scars sciatic scone scoops score scout scrap scrum seam searching secretary selfie
senior sequence series seventeenth sewing shady shaken shall shark sharpen sharper sheep sheer shes
shine shinty shock shore shorten shouldve shove shred shutter sigh sin singlet situation skating
skiing skill slabs sleet slid slide sling slope sloppy sloth slouching slower slugs smart smarter
smear smelly smoker snack snakes snarling sneak sneezed sniff snoring soapy socket sole soleus
solved soot soothing sounding sow spacers spade spain spam span spare spice spill spilt spinner
spiral spire spirit spoiling spoke spraying sprinter sprout sprung squid stack staff stall stark
startled stats steak steal steep steer stem stereo stewing stiffens stile stink stirring stock
stoked stool stoop stork strait strand stranger strava stray strengthen stress stretchy stride
striker stringy strip stripe stroke strongest strut stun stunt sturdy suits sulked summary superb
surfing swagger swam swapped swat sweater sweep swept swift switch sword swore swum tack talc tally
tame tan tangle tank taper tarn tease teat teen temper tempt tenner tension tenth terrain thaw
theory thesis theyll thicken thirsty thirteenth thorn thread threat throne thunder thus tickle tide
tiger til tile tilted timber tin tinker tint toll tonnes topical trace trailer tramp trays trial
trick trim trots truce trump tuck tuned typical udder uncle untie usable vary vase vast vets visa
vogue wagging wale walker wand ward warfare weaken wearer weaver weirder weld welly wetter wheat
whine whisk whod whove wicked widen widower wifi willow winch windy wing winner wire wise wiser wit
witch wolves wore worker worm wrestling wring wrung
"""

LOOKALIKES = COMMON.union(_NEAR.split())
"""Words that mean themselves in a post, however near a rule's word they are."""
