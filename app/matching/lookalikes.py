"""Lookalikes: ordinary words that are near words of urgent rules and yet no misspellings of them.

What belongs here is any plain word that a post may well hold and that would be read as another:
"angle" as "ankle". Words of common.py and of the answers are safe already, and so is every form of
a word that stands here. A word is missing where an urgent banner stands over a harmless post and
marks a word that no rule holds: add it as it was written, in its place in the alphabet. No names.
"""

from app.matching.common import COMMON

_NEAR = """
access aces achieves aloe among angle anserine ant arise armrests attach badger banned barn barrel
baskets bass bats battle bay beach beads beaten beauty begging bell bet billion bingo bland blend
bless blink bloom blush bolt bond bonk bonus boost booth booty bored bother brackets brake bran
bride brink brunch budge bull bumpy bunch bungee bunk buried burnt bush button cabinet cafe cam
cannon cape carrier cart carve castle catering cave chain chalk champ chaos chase cheat chess chewy
chilly chin chips choir chop chuffed claims clam clan clap clasp cleat click climate climber cloak
clues coast cobble college comb concert cones connected consultant contraption contrast cooker
cookie cooler copper core coros county court crane crate craze creaks create crisis crouch crowded
cruizing crust crutch cure curse dawn deed delicious depth descent dessert digging dine disco
discuss dispute dive dock donated doping dose drafting drawn driven droop drove dual duck dune dunk
dusk easel easter editing eighteenth eighth election elegant exit explore faulty feast feather
feature fed fees fellow fete fewer fifth fin finance firewood firm flares flatter flaw flea flesh
fling flint float floss flour floyd font footfall footy forest former forth fourteenth fresher
fried fright fringe frost frown fuel fund fur fuse gene german gloss gorse gown grace grade grain
grams grand grant grape grasp grate grave grease grin grippy groan growl gutted hail hairy hall
hallway hamper hamstring handover handy hanger harden hare harmless harness hats haven heartache
heartbreak heartfelt heed herd hiding hiker hilly hippy hire hitter hive hobby hoop horrid hose
hull hurdle injure inn itch jolly jumper kicker kinda knitters knitting knots known lack lager
laser lather lawyer layer leader leather leek lend lengthen lens lick lid lighten linen litter loan
loaves loch lodge loft logging loose lounge lugging lumber male malted marine married marsh mass
master mat maths mattress mature media medius melted mesh metal method mill miner minty mixer
mocking mode mods monkey moped moss moth mowing mule mute needless neon newer nineteenth noisy
noodle nun otter overcome overdo overdone overdue overheard overseas overweight packet paddle
palace pane parade parrot passable paste path peach peeling pelvic pence perk pest petal pies pike
pilates pile pilot pinch plank planter poker pole polish poll popular pork postie potting powder
praize prancing prefers presume prime property proposed pros proud public pudding pure purse quarry
quicker quilt racer raffle raisin reacting reader reception reed reflex relax rely remove reset
resist resps reward rider ripe roam rocky rod role roller roots ropey rotate router routine rowing
rubbed rude sack sailing salty sang sash satin sciatic scone score scout scrap seam searching
secretary selfie senior series seventeenth sewing shady shaken shall shark sharpen sheep sheer
shine shock shore shorten shove shred shutter sigh sin singlet skating skiing skill sleet slid
slide sling slope sloppy sloth slouching slower slugs smart smarter smear smelly smoker snack
snarling sneak sneezed sniff snoring socket sole soleus solved soot soothing sounding sow spade
spain spam span spare spice spill spilt spinner spiral spire spirit spoiling spoke spraying
sprinter sprout sprung squid stack staff stall stark startled steak steal steep steer stem stereo
stiffens stile stink stirring stock stoked stool stoop stork strait strand stranger strava stray
strengthen stress stretchy stride striker stringy strip stripe stroke strongest strut stun stunt
sturdy suits sulked summary superb surfing swagger swam swapped swat sweater sweep swift switch
sword swore swum tack tally tame tan tangle tank taper tease teat teen temper tempt tenner tenth
terrain thaw theory thesis thicken thirsty thirteenth thorn thread threat throne thunder thus
tickle tide tiger tile timber tin tinker tint toll tonnes topical trace trailer tramp trial trick
trim trots truce trump tuck tuned typical udder uncle untie usable vary vase vast vets visa vogue
wagging wale walker ward warfare weaken weaver weld welly wheat whine whisk wicked widen wifi
willow winch windy wing winner wire wise wiser wit witch wolves wore worker worm wrestling wring
wrung
"""

LOOKALIKES = COMMON.union(_NEAR.split())
"""Words that mean themselves in a post, however near a rule's word they are."""
