"""Lookalikes: ordinary words that are near words of urgent rules and yet no misspellings of them.

What belongs here is any plain word that a post may well hold and that would be read as another:
"angle" as "ankle". Words of common.py and of the answers are safe already, and so is every form of
a word that stands here. A word is missing where an urgent banner stands over a harmless post and
marks a word that no rule holds: add it as it was written, in its place in the alphabet. No names.
"""

from app.matching.common import COMMON

_NEAR = """
access aces achieves aloe among angle anserine ant arise armrests attach backyard bacon badger
banned barn baskets bass battle bay beads beast beaten beauty begging bell bet billion bingo bland
blend bless blink bloom blush bolt bond bonk bonus boost booster booth booty bored bother bouncy
braces brackets brake bran bras bride briefing brink brunch budge bull bumpy bunch bungee bunk
buried burnt bush bust cabinet cafe cam cannon cape carrier cart castle catering cave chain chalk
champ chaos chase cheat chess chewy chilly chin chips choir chop chuffed claims clam clan clap
clasp cleat click climate climber cloak clone cloudy clues coast cobble coil college comb concert
cones connected consultant contraption contrast cooker cookie cooler copper core coros county
court crane crate craze creaks create crisis crouch crowded crown cruizing crust crutch cure curse
dairy dawn deed depth descent dessert digging dine disco discuss dispute ditch dive dock donated
doping dose drafting drawn driven droop drove dual dune dunk dusk easel easter editing eighteenth
eighth election elegant exit explore express faulty feast feather feature fed fees fellow fete
fifth fin finance firewood firm flares flatter flaw flea flesh fling flint float floss flour floyd
folder font footfall footy forest former forth fourteenth fresher fright fringe frost frown froze
fuel fund fur fuse gag gene german girdle gloss gorse gout gown grace grade grain grams grand
grant grape grasp grate grave grease grinding grippy groan grove growl gutted hail hairy hallway
halved hamper handover handy hanger harden hare harmless harness hats haven heartache heartbreak
heartfelt heed herd hiding hiker hilly hippy hitter hive hobby hoop horrid hose hull hurdle injure
inn itch japanese jolly jumper kicker kinda knitters knitting knots known lack lager laser lather
lawyer layer leader leaf leather leek lend lengthen lens lick lid lighten linen liner liver loan
loaves loch lodge loft logged loop loose lounge lugging lumber male malted marine married marsh
martial masks mass master mat maths mattress mature media medial medius melted mesh metal method
mill miner minty mirror mixer mocking mode mods monkey moped moss mowing mute needless neon newer
nineteenth noisy noodle nun oats otter overcome overcooked overdo overdone overdue overheard
overseas overweight paddle palace panel parade parrot passable paste path peach peaks peeling
pelvic pence per perk pest petal pie pike pilates pile pilot pinch pine planter pliers plume plump
plus poker polish poll pope popular pork postal poster postie postpone potter potting powder
praize prancing prank prefers presume prime property proposed pros proud public pudding pure purse
quarry queen quicker quilt racers raffle raisin reacting reader reception redesigned reed reflex
relax rely remove reset resist reward rider riot ripe roam roar rocky rod role roller ropey rotate
router routine rowing rubbed rude sack sailing salty sang sash satin saucer sciatic scone score
scout scrap seam searching secretary selfie senior series seventeenth sewing shady shaken shall
shark sharpen sheep sheer shell shine shock shore shorten shove shred shutter sigh sin singlet
skating skiing skill slalom sleet slid slide slim sling slope sloppy sloth slouching slower slugs
smaller smart smarter smear smelly smile smoker snack snarling sneak sneezed sniff snoring socket
sole soleus solved soot soothe sounding sour sow spade spain spam span spare spice spill spilt
spinner spiral spire spirit spoiling spoke spraying sprinter sprout sprung squid stack staff stale
stalk stark startled steal steep steer stem stereo stiffens stifle stink stirring stock stoked
stole stool stoop stork strait strand stranger strava stray strengthen stress stretchy stride
striker stringy strip stripe stroke strongest strut stun stunt sturdy stutter suits sulked summary
superb surfing swagger swam swapped swat sweater sweep swift sword swore swum tacky taco tally
tame tan tangle taper tasked tasty tease teat teen temper tempt tenner tenth terrain thaw theory
thicken thirsty thirteenth thorn thread threat thus tickle tide tiger tile timber tin tinker tint
toast toll tonnes topical trace trailer tramp trial trick trim trots truce trump tuck tuned
typical udder untie usable vary vase vast vets visa vogue wagging wale walker ward warfare weaken
weaver weld welly wheat whine whingeing whisk wicked widen wifi willow winch windy wing winner
wise wiser wit witch wolves woody wore worker worm wrestling wrinkles wrung
"""

LOOKALIKES = COMMON.union(_NEAR.split())
"""Words that mean themselves in a post, however near a rule's word they are."""
