"""English: ordinary words, each form of them, that are never misspelt others.

Written for this project; add a word here when a right word was taken for a misspelling.
"""

_WORDS = """
aaron abacus abacuses abandon abandoned abandoning abandons abaya abbey abbeys abbreviated
abbreviation abbreviations abby abdomen abdominal abduction abductor abductors abdul abide abided
abides abiding abigail abilities ability abject able abler ably abnormal abnormally aboard abolish
abolished abolishes abolishing abomination abort aborted aborting abortion abortions aborts about
above abrasion abrasions abrasive abreast abroad abrupt abruptly abscess abscesses absence
absences absent absentee absenteeism absentees absently absentminded absolute absolutely absorb
absorbed absorbent absorbing absorbs absorption abstain abstained abstinence abstract abstraction
absurd absurdity absurdly abundance abundant abuse abused abuses abusing abusive abysmal academia
academic academically academics academies academy accelerate accelerated accelerates accelerating
acceleration accelerator accent accents accept acceptable acceptance accepted accepting accepts
access accessed accesses accessible accessing accessories accessory accident accidental
accidentally accidents acclaim acclaimed acclimation acclimatise acclimatised accolade accolades
accommodation accommodations accompanied accompanies accompaniment accompany accompanying
accomplice accomplices accomplish accomplished accomplishes accomplishing accordance according
accordingly accordion accordions account accountability accountable accountant accountants
accounted accounting accounts accreditation accredited accrual accrue accrued accrues accruing
accumulate accumulated accumulates accumulating accumulation accuracy accurate accurately
accusation accusations accuse accused accuser accuses accusing accustomed acer ache ached aches
achievable achieve achieved achievement achievements achiever achievers achieves achieving
achilles aching achy acid acidic acids acknowledge acknowledged acknowledgement acknowledges
acknowledging acknowledgment acne acorn acorns acoustic acoustics acquaintance acquaintances
acquainted acquire acquired acquires acquiring acquisition acquisitions acquit acquits acquitted
acre acres acrobat acrobatic acrobatics acrobats acronym acronyms across acrylic acted acting
action actions activate activated activates activating activation active actively activist
activists activities activity actor actors actress actresses acts actual actuality actually
acupuncture acupuncturist acute acutely adam adamant adamantly adams adapt adaptable adaptation
adaptations adapted adapter adapters adapting adaption adaptor adaptors adapts added addict
addicted addiction addictions addictive addicts adding addition additional additionally additions
additive additives address addressed addresses addressing adds adductor adductors adele adenoids
adequacy adequate adequately adhere adhered adheres adhering adhesive adhesives adidas adjacent
adjective adjectives adjourn adjourned adjust adjustable adjusted adjuster adjusting adjustment
adjustments adjusts admin administer administered administering administers administration
administrative administrator administrators admins admirable admirably admiral admirals admire
admired admirer admirers admires admiring admission admissions admit admits admittance admitted
admittedly admitting adolescence adolescent adolescents adopt adopted adoptee adoptees adopter
adopting adoption adoptions adoptive adopts adorable adorably adore adored adores adoring
adornment adrenal adrenaline adrian adult adulterous adultery adulthood adults advance advanced
advances advancing advantage advantages advent adventure adventures adverb adverbs adversary
adverse adversely adversity advert advertise advertised advertisement advertisements advertiser
advertisers advertises advertising adverts advice advil advisable advisably advise advised adviser
advisers advises advising advisor advisors advisory advocacy advocate advocated advocates
advocating aeon aerial aerials aerobic aerobics aeroplane aeroplanes aerosol aesthetic
aesthetically aesthetics afaik afar affair affairs affect affected affecting affection
affectionate affectionately affects affidavit affiliate affiliated affiliates affirm affirmative
affirmed affirming affirms affluent afford affordability affordable affordably afforded affording
affords afloat afoot aforementioned aforesaid afraid afresh africa african africans after
afterlife aftermath afternoon afternoons aftershave aftershock aftertaste afterthought afterward
afterwards again against agapanthus aged ageing agencies agency agenda agendas agent agents ages
aggravate aggravated aggravates aggravating aggravation aggregate aggregated aggregates aggression
aggressive aggressively aggressor aghast agile aging agitate agitated agitation agnes agnostic
agonise agonised agonises agonising agonisingly agonize agonized agonizes agonizing agony agree
agreeable agreed agreeing agreement agreements agrees agricultural agriculture ahead ahem ahmed
ahoy aidan aide aided aides aiding aids aikido ailing ailment ailments aimed aiming aimless
aimlessly aims aint airbag airbags airbnb airborne airbrush aircraft aired airer airfare airfares
airflow airing airless airlift airline airliner airliners airlines airmail airplane airplanes
airport airports airs airspace airtight airtime airway airways ajar alabama alan alarm alarmed
alarming alarmingly alarms alas alaska albania albeit albert alberta album albums alcohol
alcoholic alcoholics alcove alec alert alerted alerting alertness alerts alex alexa alexander
alexandra alfie alfred alfresco algae algebra algeria algorithm algorithms alias aliases alibi
alibis alice alicia alien alienate alienated alienating aliens alight align aligned aligning
alignment aligns alike alimony alison alive alkaline allah allan allegation allegations allege
alleged allegedly alleges allegiance alleging allen allergen allergens allergic allergies
allergist allergists allergy alley alleys alliance alliances allied allies alligator alligators
allium alliums allocate allocated allocates allocating allocation allocations allot allotment
allotments allots allotted allotting allow allowable allowance allowances allowed allowing allows
alloy alloys allure alluring ally almond almonds almost alms aloe alone along alongside aloof
aloud alpha alphabet alphabetical alphabetically alphabets alphanumeric alphas alpine already
alright alsatian alsatians also altar altars alter alteration alterations altered altering
alternate alternated alternately alternates alternating alternation alternative alternatively
alternatives alternator alters although altitude altitudes altogether altruism altruistic
aluminium aluminum alumni alumnus alvin always amalgamation amanda amateur amateurish amateurs
amaze amazed amazement amazes amazing amazingly amazon ambassador ambassadors amber ambidextrous
ambience ambient ambiguity ambiguous ambition ambitions ambitious ambitiously ambulance ambulances
amelia amen amenable amend amended amending amendment amendments amends amenities amenity america
american americans amid amidst amino amir amiss ammo ammunition amnesia amnesty among amongst
amortisation amount amounted amounting amounts amphibian amphibians ample amplifier amplifiers
amply amps amputate amputated amputates amputating amputation amputations amputee amputees
amsterdam amuse amused amusement amusements amuses amusing amusingly anaemia anaemic anaerobic
anaesthesia anaesthetic anaesthetics analog analogies analogue analogy analyse analysed analyses
analysing analysis analyst analysts analytical analytics analyze analyzed analyzes analyzing
anarchist anarchy anatomical anatomically anatomy ancestor ancestors ancestral ancestry anchor
anchored anchoring anchors anchovies anchovy ancient anderson andes andre andrea andreas andrew
android androids andy anecdotal anecdote anecdotes anemia anemic anemone anesthesia anesthetic
anesthetics anew angel angela angelic angels anger angered angering angers angie angina angle
angler anglers angles anglican angling angola angrier angriest angrily angry angst anguish
anguished animal animals animate animated animates animating animation animator anime animosity
anita ankle ankles anna anne annex annexe annie annihilate annihilated anniversaries anniversary
annotate annotated annotation annotations announce announced announcement announcements announcer
announcers announces announcing annoy annoyance annoyed annoying annoyingly annoys annual annually
annuities annuity annulled annum anomalies anomaly anonymity anonymous anonymously anorak anoraks
anorexia anorexic another answer answered answering answers antacid antacids antagonise antagonism
antagonist antagonistic antarctic antarctica anteater antelope antelopes antenna antennae antennas
anterior anthem anthems anthologies anthology anthony anthropology antibacterial antibiotic
antibiotics antibodies antibody anticipate anticipated anticipates anticipating anticipation
anticlockwise antics antidepressant antidepressants antidote antidotes antifreeze antihero
antihistamine antihistamines antique antiques antiseptic antisocial antispam antivirus antler
antlers antonio antonym antonyms ants anvil anxieties anxiety anxious anxiously anybody anyhow
anymore anyone anyones anyplace anything anytime anyway anyways anywhere aorta apache apart
apartment apartments apathy aperture apertures apes apex apiece apis apocalypse apologetic
apologetically apologies apologise apologised apologises apologising apologize apologized
apologizes apologizing apology apostle apostles apostrophe apostrophes appalled appalling
appallingly apparatus apparel apparent apparently appeal appealed appealing appeals appear
appearance appearances appeared appearing appears appease appeased appeases appeasing append
appendage appendages appended appendices appendicitis appending appendix appendixes appends
appetiser appetisers appetising appetite appetites appetizer appetizers appetizing applaud
applauded applauding applauds applause apple apples applet appliance appliances applicable
applicant applicants application applications applicator applied applies apply applying appoint
appointed appointing appointment appointments appoints appraisal appraisals appreciate appreciated
appreciates appreciating appreciation appreciative apprehension apprehensive apprentice
apprentices apprenticeship apprenticeships approach approachable approached approaches approaching
appropriate appropriately appropriation approval approvals approve approved approves approving
approvingly approximate approximately approximation approximations apps apricot apricots april
apron aprons aptitude aqua aquarium aquariums aquathlon aquatic aquatics arab arabia arabic arable
arbitrarily arbitrary arbitration arcade arcades arch archaeologist archaeology archaic archangel
archbishop archenemy archeology archer archers archery arches archie archipelago architect
architects architectural architecture architectures archival archive archives archway arcs arctic
ardent arduous area areas arena arenas arent argentina arguable arguably argue argued argues
arguing argument arguments arise arisen arises arising aristocracy aristocrat arithmetic arizona
arkansas armadillo armadillos armband armbands armchair armchairs armed armenia armful armies
armored armory armour armoured armpit armpits armrest armrests arms army aroma aromas aromatherapy
aromatic arose around arousal arraigned arrange arranged arrangement arrangements arranges
arranging array arrays arrears arrest arrested arresting arrests arrhythmia arrival arrivals
arrive arrived arrives arriving arrogance arrogant arrogantly arrow arrows arsenal arsenic arson
arsonist artefact artefacts arterial arteries artery arthouse arthritis arthroscopies arthroscopy
arthur article articles articulate articulated artifact artifacts artificial artificially
artillery artisan artisans artist artistic artistically artistry artists artwork artworks arty
asap ascend ascended ascending ascends ascent ascii ascot ashamed ashes ashley ashtray ashtrays
asia asian asics aside asked askew asking asks asleep asparagus aspect aspects asphalt aspiration
aspirations aspire aspired aspires aspirin aspiring aspirins assailant assassin assassination
assassins assault assaulted assaulting assaults assemble assembled assembles assemblies assembling
assembly assent assert asserted asserting assertion assertions assertive assertively assertiveness
asserts assess assessed assesses assessing assessment assessments asset assets assign assigned
assigning assignment assignments assigns assist assistance assistant assistants assisted assisting
assists associate associated associates associating association associations assorted assortment
assume assumed assumes assuming assumption assumptions assurance assurances assure assured assures
assuring asterisk asterisks asthma asthmatic astonish astonished astonishing astonishingly
astonishment astounded astounding astray astrology astronaut astronauts astronomy asunder asylum
asymmetrical async asynchronous atheism atheist atheists athens athlete athletes athletic
athletically athletics atlanta atlantic atlas atlases atmosphere atom atomic atoms atrium
atrocious atrocity atrophy attach attached attaches attaching attachment attachments attack
attacked attacker attackers attacking attacks attain attainable attained attaining attainment
attains attempt attempted attempting attempts attend attendance attendant attendants attended
attendee attendees attending attends attention attentive attentively attentiveness attested attic
attics attire attitude attitudes attorney attorneys attract attracted attracting attraction
attractions attractive attractively attracts attributable attribute attributed attributes
aubergine aubergines auburn auckland auction auctioned auctioning auctions audacity audible
audibly audience audiences audio audiobook audiobooks audit audited auditing audition auditions
auditor auditorium auditors audits audrey august aunt auntie aunties aunts aunty austin australia
australian australians austria austrian authentic authentically authenticate authenticated
authentication authenticity author authored authoring authorisation authorise authorised
authorises authoritarian authoritative authorities authority authorization authorize authorized
authorizes authors authorship autism autistic auto autobiography autocomplete autocorrect autofill
autograph autographs automate automated automates automatic automatically automating automation
automaton autonomous autonomously autopilot autoplay autopsies autopsy autos autumn autumnal
auxiliary availability available avalanche avalanches avatar avatars avenue avenues average
averages aversion aviation avid avocado avocados avoid avoidable avoidance avoided avoiding avoids
await awaited awaiting awaits awake awaken awakened awakening awakes awaking award awarded
awarding awards aware awareness away awesome awestruck awful awfully awhile awkward awkwardly
awkwardness awoke awoken awry axed axes axis axle axles azalea azaleas baba babe babes babies
baboon baboons baby babysitter babysitters bachelor bachelors back backache backaches backbone
backbones backdoor backdrop backdrops backed backend backends backer backers backfire backfires
background backgrounds backhand backhander backing backlash backlight backlit backlog backlogs
backpack backpacker backpackers backpacking backpacks backs backseat backside backslash backspace
backspin backstage backstory backstroke backtrack backtracking backup backups backward backwards
backyard backyards bacon bacteria bacterial bacterium bade badge badger badgered badgering badgers
badges badly badminton bagel bagels baggage baggy bagpipe bagpipes bags baguette baguettes bahamas
bail bailed bailiff bailiffs bailing bailout bailouts bails bairn bait baited baiting baits bake
baked baker bakeries bakers bakery bakes bakeware bakewell baking balance balanced balances
balancing balconies balcony bald balder balding baldness bale bales bali balkans ball ballad
ballads ballboy ballcock ballerina ballerinas ballet ballets ballgame balloon balloons ballot
ballots ballpark ballroom balls balm balsamic baltimore bamboo bamboos banana bananas band bandage
bandaged bandages bandaging bandaid bandana bandanna bandit bandits bands bandwagon bandwidth
bandwidths bang banged banger bangers banging bangkok bangladesh bangs banish banished banishes
banishing banister banisters banjo banjos bank bankcard banked banker bankers banking banknote
banknotes bankrupt bankruptcies bankruptcy banks banned banner banners banning banquet banquets
bans banter baps baptise baptised baptism baptist baptists baptize baptized barbara barbarism
barbecue barbecues barbed barbell barbells barber barbers barcelona barcode barcodes bare bareback
barefoot barefooted barely bargain bargained bargaining bargains barge barged barges barging
barista baristas bark barked barking barks barley barn barnacle barnes barney barns barometer
barometers baron barons barracks barrel barrels barren barrier barriers barristers barry bars
barter bartered bartering barters base baseball based basel baseline baselines basement basements
bases bash bashful bashing basic basically basics basil basin basing basins basis bask basked
basket basketball baskets basking basks basset bassist bassists bassline bassoon bassoons batch
batches bath bathe bathed bather bathes bathing bathmat bathroom bathrooms baths bathtub bathtubs
baton batons bats batsman batsmen batted batter battered batteries battering batters battery
batting battle battled battlefield battlefields battles battling bavaria bayou bays bazaar bazaars
beach beaches beachfront bead beading beads beagle beagles beak beaks beam beamed beaming beams
bean beanbag beanbags beanie beanies beans bear bearable beard bearded beards bearer bearing
bearings bears beast beastly beasts beat beaten beating beatings beatrice beats beautician
beauties beautiful beautifully beauty beaver beavers became because beckon beckoned beckoning
beckons becky become becomes becoming bedbug bedbugs bedclothes bedding bedframe bedridden bedroll
bedroom bedrooms beds bedsheet bedsheets bedside bedsores bedspread bedspreads bedtime bedtimes
beech beeches beef beehive beehives been beep beeped beeping beeps beer beers bees beet beetle
beetles beetroot beetroots beets befall befallen befalling befalls befell befitting before
beforehand befriend befriended befriending began beggar beggars begged begging begin beginner
beginners beginning beginnings begins begonia begonias begrudge begs begun behalf behave behaved
behaves behaving behavior behavioral behaviors behaviour behavioural behaviours beheld behind
behold beholding beholds beige beijing being belated belatedly belch belched belches belching
belfast belgian belgium belief beliefs believable believe believed believer believers believes
believing belittle belittled belittling bell bella bellies bellow bellows bells belly belong
belonged belonging belongings belongs beloved below belt belts bemused bench benches benchmark
benchmarks bend bending bends bendy beneath benefactor beneficial beneficially beneficiaries
beneficiary benefit benefited benefiting benefits benefitted benefitting benign benjamin bennett
bent bereaved bereavement bereft beret berets berlin bermuda bern bernard bernie berries berry
berth berths beset beside besides bespoke best bestie besties bestow bestowed bestowing bestows
bestseller bestsellers bestselling beta beth bethany betray betrayal betrayed betraying betrays
betrothed bets betted better betting betty between beverage beverages beverly beware bewildered
bewildering bewilderment beyond bias biased biases bible bibles biblical bibs bicep biceps bicker
bickering bicycle bicycles bidder bidders bidding bide bidet biding bids bigger biggest biggish
bigot bigots bike biked biker bikers bikes biking bikini bikinis bilateral bilberry bile bilingual
bill billboard billboards billed billiards billing billion billionaire billionaires billions bills
billy binaries binary bind binding bindings binds bindweed binge binged bingeing binges binging
binoculars biochemical biochemistry biodegradable biodiversity biographical biographies biography
biological biologically biologist biologists biology bionic biopic biopsies biopsy bios biotin
bipartisan bipolar birch birches bird birdcage birdie birdies birds birdsong birdwatching
birmingham biro biros birth birthday birthdays birthmark birthmarks birthplace birthright births
biryani biscuit biscuits bishop bishops bison bitcoin bitcoins bite bites bitesize biting bitmap
bitrate bits bitten bitter bitterest bitterly bitterness bitwise bizarre bizarrely black
blackberries blackberry blackbird blackbirds blackboard blackboards blackcurrant blackcurrants
blacken blackened blacker blackest blackhead blackheads blackjack blacklist blacklists blackmail
blackness blackout blackouts blacks blacksmith blacksmiths bladder bladders blade blades blah
blame blamed blames blaming bland blandly blank blanked blanket blankets blankly blanks blaring
blase blast blasted blasting blasts blatant blatantly blaze blazed blazer blazers blazes blazing
bleach bleached bleaches bleaching bleak bleaker bleakness bleary bled bleed bleeder bleeding
bleeds bleep bleeps blemish blemishes blend blended blender blenders blending blends bless blessed
blesses blessing blessings blew blind blindfold blindfolded blinding blindly blindness blinds
bling blink blinked blinking blinks bliss blissful blissfully blister blistered blistering
blisters blitz blizzard blizzards bloat bloated bloating bloats bloatware blob blobs block
blockade blockage blockages blockbuster blockbusters blocked blocking blocks blog blogged blogger
bloggers blogging blogs bloke blokes blond blonde blondes blood blooded bloodhound bloodhounds
bloodless bloodshed bloodstained bloodstream bloodstreams bloodthirsty bloom bloomed bloomers
blooming blooms blooper bloopers blossom blossomed blossoming blossoms blot blots blotted blotting
blouse blouses blow blower blowing blown blowout blows blue bluebell bluebells blueberries
blueberry bluebird blueprint blueprints bluer blues bluetooth bluff bluffed bluffing bluffs
blunder blundered blundering blunders blunt blunter bluntest bluntly bluntness blur blurb blurred
blurring blurry blurs blurt blurted blush blushed blushes blushing blustery boar board boarded
boarder boarders boarding boardroom boards boardwalk boars boast boasted boastful boasting boasts
boat boated boating boats bobble bobby bobcat bobsleigh bodice bodied bodies bodily body
bodybuilder bodybuilders bodybuilding bodyguard bodyguards bodysuit bodyweight bodywork bogey
bogeys bogged boggling bogus boil boiled boiler boilers boilersuit boiling boils bold bolder
boldest boldly boldness bolivia bollard bollards bolognese bolster bolt bolted bolting bolts bomb
bombard bombarded bombarding bombardment bombards bombay bombed bomber bombers bombing bombings
bombs bombshell bonanza bond bonded bonding bonds bone boneless bones bonfire bonfires bonk bonked
bonkers bonks bonnet bonnets bonsai bonus bonuses bony book bookable bookcase bookcases booked
bookend bookends bookie bookies booking bookings bookish bookkeeper bookkeepers bookkeeping
booklet booklets bookmaker bookmakers bookmark bookmarked bookmarks books bookshelf bookshelves
bookshop bookshops bookstore bookstores bookworm boolean boom boomerang booming booms boon boost
boosted booster boosters boosting boosts boot bootable bootcamp bootcamps booted booth booths
booting bootlaces bootleg bootloader boots bootstrap booze boozy bordeaux border bordered
bordering borderline borders bore bored boredom bores boring boringly born borne borough boroughs
borrow borrowed borrowing borrows bosnia boss bossed bosses bossier bossiest bossily bossing bossy
boston botanical botanist botany botch botched both bother bothered bothering bothers bothersome
botnet botox bots bottle bottled bottles bottling bottom bottomless bottoms bougainvillea bought
boulder boulders bounce bounced bouncer bouncers bounces bouncing bouncy bound boundaries boundary
bounded boundless bounds bountiful bounty bouquet bouquets bourbon boutique boutiques bovine bowed
bowel bowels bowing bowl bowled bowler bowlers bowling bowls bows bowtie bowties boxed boxer
boxers boxes boxing boxset boxsets boxwood boyfriend boyfriends boys brace braced bracelet
bracelets braces bracing bracket brackets brackish brad bradawl bradley brag bragged bragging
brags braid braided braids braille brain brainchild brainiac brainless brainpower brains
brainstorm brainstorming brainwash brainwashed brainwave brainwaves brainy brake braked brakes
braking bramble brambles bran branch branched branches branching brand branded branding brandon
brands brandy brans brash brass brat brats bratty bravado brave bravely braver bravery bravest
bravo brawl brawls brazil brazilian breach breached breaches breaching bread breadcrumb
breadcrumbs breads breadth breadwinner break breakable breakage breakages breakaway breakdown
breakdowns breaker breakers breakfast breakfasts breaking breakneck breakout breakpoint
breakpoints breaks breakthrough breakthroughs breakup breakups breast breastbone breastbones
breastfeeding breasts breaststroke breath breathable breathalyser breathe breathed breather
breathers breathes breathing breathless breathlessly breathlessness breaths breathtaking
breathtakingly bred breed breeder breeders breeding breeds breeze breezes breezier breeziest
breezily breezy brekkie brenda brendan brethren brett brevity brew brewed brewer breweries brewers
brewery brewing brews brexit brian bribe bribed bribery bribes bribing brick bricklayer
bricklayers bricks brickwork bridal bride bridegroom bridegrooms brides bridesmaid bridesmaids
bridge bridged bridges bridget bridging brief briefcase briefcases briefed briefer briefest
briefing briefings briefly briefs bright brighten brightened brightening brightens brighter
brightest brightly brightness brighton brilliance brilliant brilliantly brimming brine bring
bringing brings brink brioche brisbane brisk brisket briskly bristle bristles bristol britain
british briton britons brittle broad broadband broadcast broadcasted broadcaster broadcasters
broadcasting broadcasts broaden broadened broader broadest broadly broadside broccoli brochure
brochures broiler broke broken brokenhearted broker brokerage brokers bronchitis bronze bronzed
brooch brooches brooklyn brooks broom brooms bros broth brother brotherhood brotherly brothers
broths brought brow brown browned browner brownfield brownie brownies brownish browns brows browse
browsed browser browsers browses browsing bruce bruh bruise bruised bruiser bruises bruising
brunch brunches brunette brunettes bruno brush brushed brushes brushing brussels brutal brutality
brutally brute brutes bryan bubble bubbled bubblegum bubbles bubbling bubbly bucket buckets buckle
buckled buckles buckling buckwheat budapest budded buddha buddhism buddhist buddhists buddies
budding buddleia buddy budgerigar budget budgetary budgeted budgeting budgets budgie budgies buds
buff buffalo buffaloes buffed buffer buffered buffering buffers buffet buffets buffs bugged
buggies bugging buggy bugs build builder builders building buildings builds buildup built bulb
bulbs bulgaria bulge bulged bulges bulging bulk bulkier bulkiest bulky bull bulldog bulldogs
bulldozer bulldozers bullet bulletin bulletins bulletproof bullets bullfrog bullied bullies
bullish bullpen bulls bullseye bully bullying bumblebee bumblebees bumbling bump bumped bumper
bumpers bumpier bumpiest bumpily bumping bumps bumpy bunch bunches bundle bundled bundles bundling
bungalow bungalows bungee bungled bunion bunions bunk bunkbed bunkbeds bunker bunkers bunks
bunnies bunny buns bunting buoy buoyancy buoyant buoys burden burdened burdening burdens bureau
bureaucracy bureaucrat bureaucratic bureaucrats burger burgers burglar burglaries burglars
burglary burgled burgundy burial burials buried buries burlap burly burma burn burned burner
burners burning burnout burns burnt burp burped burpee burpees burping burps burrito burritos
burrow burrows bursa bursar bursaries bursary bursitis burst bursting bursts bury burying bused
buses bush bushes busier busiest busily business businesses businessman businessmen businesswoman
businesswomen busker buskers busses bust busted bustle bustling busts busy butch butcher butchered
butchers butler butlers butt butter buttercup buttercups buttered butterflies butterfly buttering
buttermilk butternut butters butterscotch buttery buttock buttocks button buttoned buttoning
buttons butts buyer buyers buying buyout buys buzz buzzed buzzer buzzers buzzes buzzing buzzword
buzzwords byebye bygone bygones byline bylines bypass bypassed bypasses bypassing byproduct
byproducts bystander bystanders byte bytes cabbage cabbages cabin cabinet cabinets cabins cable
cables cabs cache cached caches caching cacti cactus cactuses caddie caddies caddy cadence
caesarean cafe cafes cafeteria cafeterias caffeine cage caged cages cagey cahoots cairo caitlin
cake caked cakes calamari calcaneus calcium calculate calculated calculates calculating
calculation calculations calculator calculators calculus calcutta calendar calendars calf calgary
caliber calibers calibrate calibrated calibrates calibrating calibre calibres california call
callback callbacks called caller callers calling calls callus calluses calm calmed calmer calmest
calming calmly calmness calms calorie calories calve calved calves calvin calving cambodia
cambridge came camel camellia camellias camels cameo cameos camera cameras cameron camilla
camisole camouflage camouflaged camouflages camouflaging camp campaign campaigned campaigning
campaigns campbell camped camper campers campervan campervans campfire campfires campground
campgrounds camping camps campsite campsites campus campuses camshaft canada canadian canadians
canal canals canaries canary canberra cancel canceled canceling cancellation cancelled cancelling
cancels cancer cancerous cancers candid candidacy candidate candidates candidly candle candles
candlestick candlesticks candour canine canines cannabis canned cannelloni cannon cannons cannot
canoe canoeing canoeist canoes canonical canopies canopy cant canteen canteens canter canvas
canvases canvassing canyon canyons capabilities capability capable capably capacities capacity
cape caper capers capes capillaries capillary capital capitalism capitals capped cappuccino
cappuccinos caps capsule capsules captain captains captcha captchas caption captions captivate
captivated captivating captive captives captivity capture captured captures capturing caramel
caramels caravan caravanning caravans carb carbo carbohydrate carbohydrates carbon carbonated
carbs carburetor carburettor card cardamom cardboard cardiac cardiff cardigan cardigans cardinal
cardinals cardio cardiologist cardiologists cardiology cardiovascular cards care cared career
careers carefree careful carefully caregiver caregivers careless carelessly carelessness carer
carers cares caress caressed caresses caressing caret caretaker caretakers caretaking cargo
cargoes cargos caribbean caring carl carla carlos carly carnage carnation carnations carnival
carnivals carnivore carnivores carnivorous carol carolina caroline carols carolyn carousel
carpenter carpenters carpentry carpet carpeted carpets carriage carriages carrie carried carrier
carriers carries carrot carrots carry carrying cars carsick cart carted carter cartilage
cartilages carting carton cartons cartoon cartoonist cartoonists cartoons cartridge cartridges
carts cartwheel cartwheels carve carved carves carving carvings cascade cascades case cased casein
cases casey cash cashback cashed cashes cashew cashier cashiers cashing cashpoint casing casings
casino casinos cassava casserole casseroles cassette cassettes cast castaway casting castle
castles castor casts casual casually casualties casualty cataclysm catalog catalogs catalogue
catalogued catalogues cataloguing catalyst catalysts cataract cataracts catastrophe catastrophes
catastrophic catch catcher catchers catches catchier catchiest catching catchment catchup catchy
categories category cater catered caterer caterers catering caterpillar caterpillars caters
catfish cathartic cathedral cathedrals catherine catheter catheters catholic catholics cathy
cattle caucus caught cauliflower cauliflowers caulk caulking causal cause caused causes causeway
causing caustic caution cautioned cautioning cautions cautious cautiously cavalier cavalry cave
caveat caveats cavern caverns caves caviar cavities cavity cease ceased ceasefire ceaseless
ceaselessly ceases ceasing cecilia ceiling ceilings celebrate celebrated celebrates celebrating
celebration celebrations celebrities celebrity celery celestial cell cellar cellars cello
cellophane cellos cellphone cellphones cells cellular celsius celtic cement cemented cementing
cements cemeteries cemetery censor censored censoring censors censorship census censuses cent
centenary center centered centering centers centimeter centimeters centimetre centimetres
centipede centipedes central centralised centralized centrally centre centred centres centring
cents centuries century ceramic ceramics cereal cereals cerebral ceremonial ceremonies ceremony
certain certainly certainty certificate certificates certified certifies certify certifying
cervical cesarean chad chafe chafed chafes chaff chafing chain chained chainring chainrings chains
chair chaired chairman chairmen chairs chaise chalet chalets chalk chalks chalky challenge
challenged challenger challengers challenges challenging chamber chambers chameleon chameleons
champion championed championing champions championship championships chance chancellor chances
chandelier chandeliers change changeable changed changelog changeover changer changes changing
channel channeled channeling channelled channelling channels chaos chaotic chaotically chap
chapati chapel chapels chaplain chapped chaps chapter chapters character characteristic
characteristics characters charcoal charcoals charge chargeable charged charger chargers charges
charging chariot chariots charisma charismatic charities charity charles charlie charlotte charm
charmed charming charmingly charms charred chart charted charter chartered chartering charters
charting charts chase chased chases chasing chasm chassis chaste chastity chat chatbot chatbots
chatroom chatrooms chats chatted chattier chattiest chatting chatty chauffeur chauffeurs cheap
cheapen cheaper cheapest cheaply cheapskate cheapskates cheat cheated cheating cheats check
checkbox checkboxes checked checker checkers checkin checking checkins checklist checklists
checkout checkouts checkpoint checkpoints checks checksum checkup checkups cheddar cheek cheekbone
cheekbones cheeked cheekier cheekiest cheekily cheeks cheeky cheer cheered cheerful cheerfully
cheerfulness cheering cheerio cheerleader cheerleaders cheerleading cheerless cheers cheese
cheesecake cheesecakes cheeses cheesier cheesiest cheesy cheetah cheetahs chef chefs chelsea
chemical chemically chemicals chemist chemistry chemists chemo chemotherapy cheque chequered
cheques cherish cherished cherishes cherishing cherries cherry cheryl cheshire chess chest chester
chestnut chestnuts chests chew chewed chewing chews chewy chic chicago chick chicken chickenpox
chickens chickpea chickpeas chicks chief chiefly chiefs chihuahua chilblain chilblains child
childbirth childcare childhood childhoods childish childishly childless childlike childminder
childminders childproof children chile chill chilled chilli chillier chillies chilliest chilling
chills chilly chime chimed chimes chiming chimney chimneys chimp chimpanzee chimpanzees chimps
chin china chinchilla chinese chinos chins chip chipmunk chipmunks chipped chipping chippy chips
chipset chiropodist chiropodists chiropody chiropractor chiropractors chirp chirped chirping
chirps chisel chiselled chisels chivalrous chivalry chives chloe chlorine chocolate chocolates
choice choices choir choirs choke choked choker chokes choking cholera cholesterol chondromalacia
choose chooses choosing chop chopped chopper choppers choppier choppiest chopping choppy chops
chopsticks choral chord chords chore choreographer choreographers choreography chores chorizo
chorus choruses chose chosen chow chris christ christen christened christening christian
christianity christians christina christine christmas christopher chrome chronic chronically
chronological chronologically chronology chrysanthemum chubbier chubbiest chubby chuck chucked
chucking chuckle chuckled chuckles chuckling chucks chum chums chunk chunks chunky church churches
churn churned churning chute chutes chutney cider cigar cigarette cigarettes cigars cindy cinema
cinemas cinematic cinematographer cinematography cinnamon cipher ciphers circa circle circled
circles circling circuit circuits circular circulate circulated circulates circulating circulation
circumcision circumference circumstance circumstances circus circuses cirrhosis cistern cisterns
citation citations cite cited cites cities citing citizen citizens citizenship citrus city civic
civil civilian civilians civilisation civility civilization civilly clad cladding claim claimed
claiming claims claire clam clammy clamour clamp clamped clamping clamps clams clan clandestine
clank clans clap clapped clapping claps clara clare clarified clarifies clarify clarifying
clarinet clarinets clarity clarke clash clashed clashes clashing clasp clasped clasping clasps
class classed classes classic classical classically classics classier classiest classification
classifications classified classifies classify classifying classing classmate classmates classroom
classrooms classy clattering claudia claudication clause clauses claustrophobia claustrophobic
clavicle claw clawed clawing claws clay clean cleaned cleaner cleaners cleanest cleaning
cleanliness cleanly cleans cleanse cleansed cleanser cleansers cleanses cleansing cleanup clear
clearance clearances clearcut cleared clearer clearest clearing clearly clears cleavage cleaver
clef clematis clementine clementines clench clenched clenches clenching clergy clergyman clergymen
clerk clerks cleveland clever cleverer cleverest cleverly cliche cliches click clickable clickbait
clickbaits clicked clicker clickers clicking clicks client clients cliff cliffhanger cliffhangers
cliffs climactic climate climates climatic climax climaxed climb climbed climber climbers climbing
climbs clinch clinched clinches clinching cling clingfilm clinging clings clingy clinic clinical
clinically clinician clinicians clinics clip clipboard clipboards clipped clippers clipping clips
clique cliques clive cloak cloaks cloche clock clocked clocking clocks clockwise clockwork clog
clogged clogging clogs clone cloned clones cloning close closed closely closeness closer closes
closest closet closets closeup closeups closing closure closures clot cloth clothe clothed clothes
clothing cloths clots clotted clotting cloud cloudburst clouded cloudier cloudiest clouding
cloudless clouds cloudy clout clove clover clovers cloves clown clowns club clubbing clubhouse
clubhouses clubs clue clueless clues clumsier clumsiest clumsily clumsiness clumsy clung clunky
cluster clustered clustering clusters clutch clutched clutches clutching clutter cluttered
cluttering clutters cmon coach coached coaches coaching coal coalition coalitions coarse coast
coastal coasted coaster coasters coasting coastline coastlines coasts coat coated coating coatings
coatrack coats coax coaxed coaxes coaxing cobble cobbled cobbler cobblers cobbles cobra cobras
cobweb cobwebs coccyx cockatoo cocker cockpit cockpits cockroach cockroaches cocktail cocktails
cocoa coconut coconuts code codebase codec codecs coded codeine codes coding cody coerce coerced
coerces coercing coercion coffee coffees coffin coffins cofounder cofounders cognition cognitive
coherence coherent coherently cohesion cohesive coil coiled coiling coils coin coincide coincided
coincidence coincidences coincidental coincidentally coincides coinciding coined coins coke cola
colas cold colder coldest coldly coldness colds coleslaw colic colin collaborate collaborated
collaborates collaborating collaboration collaborations collage collagen collages collapse
collapsed collapses collapsing collar collarbone collarbones collarless collars collateral
colleague colleagues collect collectable collectables collected collectible collectibles
collecting collection collections collective collectively collector collectors collects college
colleges collegiate collide collided collides colliding collie collies collins collision
collisions colloquial cologne colombia colon colonel colonels colonial colonies colonise colonised
colonoscopies colonoscopy colons colony color colorado colored colorful colorfully coloring
colorless colors colossal colour coloured colourful colourfully colouring colourless colours
column columnist columnists columns coma comatose comb combat combative combats combed combination
combinations combine combined combines combing combining combo combos combs combustion come
comeback comebacks comedian comedians comedic comedies comedown comedy comers comes comet comets
comfier comfiest comfort comfortable comfortably comforted comforting comforts comfy comic
comically comics coming comings comma command commanded commander commanders commanding
commandment commandments commando commandos commands commas commemorate commemorated commemorates
commemorating commemorative commence commenced commences commencing commend commendable commended
commending commends comment commentaries commentary commentator commentators commented commenter
commenters commenting comments commerce commercial commercially commercials commission
commissioned commissioner commissioning commissions commit commitment commitments commits
committed committee committees committing commode commodities commodity common commoner commonest
commonly commonplace commonsense communal communicable communicate communicated communicates
communicating communication communications communicative communion communism communist communists
communities community commute commuted commuter commuters commutes commuting compact compactness
companies companion companions companionship company comparable comparably comparative
comparatively compare compared compares comparing comparison comparisons compartment compartments
compass compasses compassion compassionate compassionately compat compatible compel compelled
compelling compellingly compels compensate compensated compensates compensating compensation
compete competed competence competent competently competes competing competition competitions
competitive competitively competitor competitors compilation compilations compile compiled
compiler compilers compiles compiling complacency complacent complain complained complainer
complainers complaining complains complaint complaints complement complementary complemented
complementing complements complete completed completely completeness completes completing
completion complex complexion complexions complexities complexity compliance compliant complicate
complicated complicates complicating complication complications complied complies compliment
complimentary complimented complimenting compliments comply complying component components compose
composed composer composers composes composing composite composition compositions compost
composting composure compound compounded compounding compounds comprehend comprehended
comprehending comprehends comprehensible comprehension comprehensive comprehensively compress
compressed compresses compressing compression compressor compressors comprise comprised comprises
comprising compromise compromised compromises compromising compulsion compulsive compulsively
compulsory compute computed computer computerised computerized computers computes computing
comrade comrades conceal concealed concealing conceals concede conceded concedes conceding conceit
conceited conceivable conceivably conceive conceived conceives conceiving concentrate concentrated
concentrates concentrating concentration concentrations concept conception conceptions concepts
conceptual conceptually concern concerned concerning concerns concert concerted concerto concertos
concerts concession concessions concierge concise concisely conclude concluded concludes
concluding conclusion conclusions conclusive conclusively concrete concurrent concurrently
concussed concussion concussions condemn condemned condemning condemns condensation condense
condensed condenses condensing condiment condiments condition conditional conditionally
conditioned conditioner conditioners conditioning conditions condo condolence condolences condom
condos conducive conduct conducted conducting conductor conductors conducts cone cones
confectionery confer conference conferences conferred conferring confers confess confessed
confesses confessing confession confessions confetti confide confided confidence confident
confidential confidentiality confidentially confidently confides confiding config configs
configuration configurations configure configured configures configuring confine confined
confinement confines confining confirm confirmation confirmations confirmed confirming confirms
confiscate confiscated confiscates confiscating conflict conflicted conflicting conflicts conform
conformance conformed conforming conformity conforms confront confrontation confrontations
confronted confronting confronts confuse confused confuses confusing confusingly confusion
congenital congested congestion conglomerate congo congrats congratulate congratulated
congratulates congratulating congratulations congregation congregations congress congressman
congressmen congresswoman conical conifer conifers conjugate conjunction conjunctions
conjunctivitis conjure conjured conjuring conker conkers connect connected connecticut connecting
connection connections connectivity connector connectors connects connor connotation connotations
conquer conquered conquering conqueror conquerors conquers conquest conquests conscience
consciences conscientious conscientiously conscious consciously consciousness conscript
consecutive consecutively consensual consensus consent consented consenting consents consequence
consequences consequent consequently conservation conservative conservatively conservatives
conserve conserved conserves conserving consider considerable considerably considerate
considerately consideration considerations considered considering considers consist consisted
consistency consistent consistently consisting consists consolation console consoled consoles
consolidate consolidated consolidates consolidating consoling consonant consonants conspicuous
conspicuously conspiracies conspiracy conspirator conspirators conspire conspired constable
constables constant constantly constants constellation constellations constipated constipation
constituencies constituency constituent constituents constitute constituted constitutes
constituting constitutional constrain constrained constraining constrains constraint constraints
constriction construct constructed constructing construction constructions constructive
constructively constructor constructs consulate consult consultant consultants consultation
consultations consulted consulting consults consume consumed consumer consumers consumes consuming
consumption contact contacted contacting contactless contacts contagion contagious contain
contained container containers containing containment contains contaminant contaminants
contaminate contaminated contaminates contaminating contamination contemplate contemplated
contemplates contemplating contemplation contemporary contempt contend contended contender
contenders contending contends content contented contentedly contentious contentment contents
contest contestant contestants contested contesting contests context contexts contextual
contiguous continent continents contingency contingent continual continually continuation continue
continued continues continuing continuity continuous continuously contorted contour contours
contraband contraception contraceptive contraceptives contract contracted contracting contraction
contractions contractor contractors contracts contractual contradict contradicted contradicting
contradiction contradictions contradicts contralto contraption contraptions contrary contrast
contrasted contrasting contrasts contribute contributed contributes contributing contribution
contributions contributor contributors contrive contrived contrives contriving control
controllable controlled controller controllers controlling controls controversial controversially
controversies controversy contusion contusions convened convenience convenient conveniently
convent convention conventional conventionally conventions convents converge converged converges
converging conversation conversations converse conversed converses conversing conversion
conversions convert converted converter converters convertible convertibles converting converts
convey conveyancing conveyed conveying conveyor conveys convict convicted convicting conviction
convictions convicts convince convinced convinces convincing convincingly convoluted convoy
convoys convulsion convulsions cook cookbook cookbooks cooked cooker cookers cookery cookie
cookies cooking cooks cool coolant cooled cooler coolers coolest cooling coolly coolness cools
coop cooper cooperate cooperated cooperates cooperating cooperation coordinate coordinated
coordinates coordinating coordination coordinator coordinators cope coped copenhagen copes copied
copier copiers copies coping copious copper coppers copy copycat copycats copying copyright
copyrighted copyrights coral cordless corduroy core cores corey corgi coriander cork corks
corkscrew corkscrews corn cornea corner cornerback cornered corners cornerstone cornerstones
cornflakes cornmeal corns cornstarch cornwall coronary coronation coronavirus coroner coroners
corp corporal corporate corporation corporations corps corpse corpses corral correct corrected
correcting correction corrections corrective correctly correctness corrects correlate correlated
correlates correlating correlation correlations correspond corresponded correspondence
correspondent correspondents corresponding corresponds corridor corridors corroborate corrode
corroded corrodes corroding corrosion corrosive corrupt corrupted corrupting corruption corrupts
corsage corset corsets cortisol cortisone cosier cosiest cosily cosmetic cosmetics cosmic cosmos
cost costar costars costing costings costly costs costume costumed costumes cosy cots cottage
cottages cotton couch couches cougar cough coughed coughing coughs could couldnt couldve council
councillor councillors councilor councilors councils counsel counseled counseling counselled
counselling counsellor counsellors counselor counselors counsels count countable countdown
countdowns counted counter countered counterfeit counterfeits countering counterpart counterparts
counters countertop countertops counties counting countless countries country countryside counts
county coup couple coupled couples coupling couplings coupon coupons coups courage courageous
courageously courgette courgettes courier couriers course coursed courses coursework coursing
court courteous courteously courtesy courthouse courthouses courtroom courtrooms courts courtship
courtyard courtyards couscous cousin cousins couture coven cover coverage covered covering
coverings covers covert covertly covid coward cowardice cowardly cowards cowboy cowboys cowgirl
cowgirls coworker coworkers cows coyly coyote coyotes cozier coziest cozily cozy crab crabby crabs
crack crackdown cracked cracker crackers cracking crackling cracks cradle cradled cradles cradling
craft crafts craftsman craftsmen craig cram crammed cramming cramp cramped cramping cramps crams
cranberries cranberry crane cranes cranial crank cranks crankshaft cranky crash crashed crashes
crashing crass crate crater craters crates cravat crave craved craves craving cravings crawfish
crawl crawled crawler crawlers crawling crawls crayon crayons craze crazed crazes crazier craziest
crazily craziness crazy creak creaked creaking creaks creaky cream creamy crease creased creases
creasing create created creates creatine creating creation creations creative creatively
creativity creator creators creature creatures credential credentials credibility credible
credibly credit credited crediting creditor creditors credits creditworthy creed creek creeks
creep creepers creepier creepiest creepily creeping creeps creepy crept crescendo crescent
crescents crest crested crests crevice crevices crew crewed crewing crewneck crews crib cribs
cricket cricketer cricketers cricketing crickets cried cries crime crimes criminal criminals
crimson cringe cringed cringes cringing crippling crises crisis crisp crispier crispiest crisply
crispness crisps crispy criteria criterion critic critical critically criticise criticised
criticises criticising criticism criticisms criticize criticized criticizes criticizing critics
critique critiqued critiques croak croaked croaking croaks croatia croatian crochet crocheted
crocheting crochets crockery crocodile crocodiles crocus croissant croissants cron crook crooked
crooks crop cropped cropping crops croquet cross crossbar crossbars crossed crosses crossfire
crossfit crossing crossings crossover crossovers crossplatform crossroad crossroads crosstrain
crosstrained crosstraining crosstrains crosswalk crosswalks crosswind crosswise crossword
crosswords crouch crouched crouches crouching croup crouton croutons crow crowbar crowbars crowd
crowded crowding crowds crown crowned crowning crowns crows crucial crucially crucible crucifix
crucifixion crude crudely cruel crueler cruelest crueller cruellest cruelly cruelty cruise cruised
cruiser cruisers cruises cruising crumb crumble crumbled crumbles crumbling crumbs crumpet
crumpets crunch crunched crunches crunchier crunchiest crunchiness crunching crunchy crusade
crusader crusades crush crushed crushes crushing crust crusted crusts crusty crutch crutches crux
crying cryptic crypto cryptocurrency cryptos crystal crystals cuba cuban cubbyhole cube cubed
cubes cubicle cubicles cuboid cubs cuckoo cuckoos cucumber cucumbers cuddle cuddled cuddles
cuddling cuddly cuff cufflink cufflinks cuffs cuisine culinary cull culled culling culls culminate
culminated culminates culminating culmination culottes culprit culprits cult cultivate cultivated
cultivates cultivating cultivation cults cultural culturally culture cultured cultures cumbersome
cumin cummerbund cumulative cuneiform cunning cunningly cupboard cupboards cupcake cupcakes cupid
cupped curable curated curator curators curb curbed curbing curbs curdle curdled cure cured cures
curfew curfews curing curiosity curious curiously curl curled curler curlers curlier curliest
curling curls curly currant currants currencies currency current currently currents curricula
curriculum curried curries curry curse cursed curses cursing cursor cursors curt curtail curtailed
curtain curtains curtis curtsy curvature curve curved curves curving curvy cushion cushioned
cushioning cushions custard custards custodian custodians custody custom customarily customary
customer customers customisable customisation customisations customise customised customises
customising customize customized customizes customizing customs cutback cutbacks cute cutely
cuteness cuter cutest cuticle cuticles cutie cutlery cutlet cutlets cutoff cutoffs cutout cutouts
cuts cutscene cutscenes cutter cutters cutthroat cutting cuttings cyan cyanide cyberattack
cyberattacks cybercrime cybersecurity cyclamen cycle cycled cycles cycleway cycleways cyclical
cycling cyclist cyclists cyclone cyclones cygnet cylinder cylinders cymbal cymbals cynical
cynically cynthia cyprus cyst cysts czech dabbed dabbing dabble dabbled dabbling dabs dachshund
dada daddies daddy dads daemon daffodil daffodils dagger daggers dahlia dahlias dailies daily
dainty dairies dairy daisies daisy dakota dallas dalmatian damage damaged damages damaging damian
damning damp damped dampen dampened dampening dampens damper dampers dampest damping damply
dampness damps dams damsel damsels dance danced dancer dancers dances dancing dandelion dandelions
dandruff dandy danger dangerous dangerously dangers dangle dangled dangles dangling daniel daniela
danielle daniels danish danny dare dared dares daring dark darken darkened darkening darkens
darker darkest darkly darkness darling darlings darn darned darren dart darted darts darwin daryl
dash dashboard dashboards dashcam dashcams dashed dashes dashing data database databases datasheet
date dated dates dating datum daughter daughters daunted daunting dave david davies dawn dawned
dawning dawns daybreak daycare daycares daydream daydreaming daydreams daylight days daytime dazed
dazzle dazzled dazzles dazzling deacon deactivate deactivated deactivates deactivating dead
deadbeat deadbolt deadlier deadliest deadlift deadlifts deadline deadlines deadlock deadly deaf
deafness deal dealer dealers dealership dealerships dealing dealings deals dealt dean deans dear
dearer dearest dearly death deaths debate debated debates debating debbie debit debits deborah
debrief debris debt debtor debtors debts debug debugged debugger debugging debugs debut debuts
decade decades decaf decathlon decay decayed decaying decays deceased deceit deceitful deceive
deceived deceives deceiving december decency decent decently deception deceptions deceptive
deceptively decide decided decidedly decides deciding decimal decimals decimate decimated decipher
deciphered deciphering deciphers decision decisions decisive decisively deck deckchair deckchairs
decked decking decks declaration declarations declare declared declares declaring decline declined
declines declining decode decoded decoder decoders decodes decoding decompose decomposed
decomposes decomposing decor decorate decorated decorates decorating decoration decorations
decorative decorator decorators decorum decrease decreased decreases decreasing decrypt decrypted
decryption dedicate dedicated dedicates dedicating dedication deduct deducted deductible deducting
deduction deductions deducts deed deeds deejay deem deemed deeming deems deep deepen deepened
deepening deepens deeper deepest deeply deer defamation default defaulted defaulting defaults
defeat defeated defeating defeats defect defected defective defects defence defences defend
defendant defendants defended defender defenders defending defends defense defenses defensive
defensively defer deferral deferrals deferred deferring defers defiance defiant defiantly
defibrillator defibrillators deficiencies deficiency deficient deficit deficits defied defies
define defined defines defining definite definitely definition definitions definitive definitively
deflate deflated deflates deflating deflation deflect deflected deflecting deflects deforestation
deformed deformities deformity defrag defrost defrosted defrosting defrosts deftly defunct defuse
defused defy defying degenerate degenerative degradation degrade degraded degrades degrading
degree degrees dehydrate dehydrated dehydrates dehydrating dehydration deities deity deja dejected
dejection delaware delay delayed delaying delays delegate delegated delegates delegating
delegation delete deleted deletes deleting deletion deletions delhi deli deliberate deliberately
delicacies delicacy delicate delicately delicatessen delicious deliciously delight delighted
delightful delightfully delighting delights delimiter delimiters delinquent delirious delirium
delis deliver delivered deliveries delivering delivers delivery delphinium delta deltoid deltoids
deluded deluge delusion delusional delusions deluxe delve delved delves delving demand demanded
demanding demands demeaning demeanor demeanour dementia demise demo democracies democracy democrat
democratic democratically democrats demographic demographics demolish demolished demolishes
demolishing demolition demon demonic demons demonstrate demonstrated demonstrates demonstrating
demonstration demonstrations demonstrative demonstrator demonstrators demoralise demoralised
demoralising demoralizing demos demote demoted demotion denial denials denied denies denim denmark
dennis denominator denoted denotes denounce denounced dens dense densely denser densest density
dent dental dented denting dentist dentistry dentists dents denture dentures denver deny denying
deodorant deodorants depart departed departing department departments departs departure departures
depend dependable dependably dependant dependants depended dependence dependencies dependency
dependent dependents depending depends depict depicted depicting depicts depleted depletion
deplorable deploy deployed deploying deploys deport deportation deported deporting deports deposit
deposited depositing deposits depot depots depraved deprecated deprecation depreciation depress
depressant depressed depresses depressing depressingly depression deprivation deprive deprived
deprives depriving depth depths deputies deputy derail derailed derailleur derailleurs deranged
derby deregulation derek derelict derivation derivative derivatives derive derived derives
deriving dermatitis dermatologist dermatologists dermatology derogatory descend descendant
descendants descended descending descends descent describe described describes describing
description descriptions descriptive desensitised desert deserted deserting deserts deserve
deserved deserves deserving design designate designated designates designating designed designer
designers designing designs desirability desirable desire desired desires desiring desist desisted
desisting desists desk desks desktop desktops desolate desolation despair despaired despairing
despairs desperate desperately desperation despicable despise despised despises despising despite
despondent dessert desserts destination destinations destined destiny destroy destroyed destroyer
destroyers destroying destroys destruction destructive destructively detach detached detaches
detaching detachment detail detailed details detain detained detaining detains detect detected
detecting detection detective detectives detector detectors detects detention detentions deter
detergent detergents deteriorate deteriorated deteriorates deteriorating deterioration
determination determine determined determines determining deterred deterrent deterrents deterring
deters detest detestable detested detesting detests detonate detonated detonation detonator detour
detoured detouring detours detox detoxing detract detracts detriment detrimental detroit deuce
devalue devalued devastate devastated devastates devastating devastatingly devastation develop
developed developer developers developing development developments develops deviate deviated
deviates deviating deviation deviations device devices devil devilish devils devious devise
devised devises devising devoid devolution devon devote devoted devotee devotees devotes devoting
devotion devour devoured devouring devours devout devs dewy dexterity diabetes diabetic diabetics
diabolical diagnose diagnosed diagnoses diagnosing diagnosis diagnostic diagnostics diagonal
diagonally diagonals diagram diagrams dial dialect dialects dialed dialing dialled dialling
dialogue dialogues dials dialysis diameter diameters diamond diamonds diana diane diaper diapers
diaphragm diaphragms diaries diarist diarrhea diarrhoea diary dice diced dices dicing diclofenac
dictate dictated dictates dictating dictation dictator dictatorial dictators dictatorship
dictionaries dictionary didactic didnt died diego diehard diehards dies diet dietary dieted dieter
dieters dietician dieticians dieting dietitian dietitians diets diff differ differed difference
differences different differential differentiate differentiated differentiates differentiating
differentiation differently differing differs difficult difficulties difficulty diffs digest
digested digestible digesting digestion digestive digests digger diggers digging digit digital
digitally digits dignified dignity digs dilapidated dilated dilation dilemma dilemmas diligence
diligent diligently dilute diluted dilutes diluting dimension dimensional dimensions diminish
diminished diminishes diminishing dimly dimmed dimmer dimmest dimming dimple dimples dims dine
dined diner diners dines dinghies dinghy dingo dingy dining dinky dinner dinners dinosaur
dinosaurs dioxide dioxides diploma diplomacy diplomas diplomat diplomatic diplomatically diplomats
dipped dipping dips dipstick dire direct directed directing direction directional directions
directive directives directly director directorial directories directors directory directs dirt
dirtier dirtiest dirtily dirty disabilities disability disable disabled disables disabling
disadvantage disadvantages disagree disagreeable disagreed disagreeing disagreement disagreements
disagrees disallow disallowed disappear disappearance disappeared disappearing disappears
disappoint disappointed disappointing disappointingly disappointment disappointments disappoints
disapproval disapprove disapproved disapproves disapproving disarm disarmed disarming disarms
disarray disaster disasters disastrous disastrously disbanded disbelief disbelieving disc discard
discarded discarding discards discernible discerning discharge discharged discharges discharging
disciple disciples disciplinary discipline disciplined disciplines disciplining disclaimer
disclaimers disclose disclosed discloses disclosing disclosure disclosures disco discography
discoloration discolored discolouration discoloured discomfort disconcerting disconnect
disconnected disconnecting disconnection disconnects discontent discontinue discontinued
discontinues discontinuing discord discos discount discounted discounting discounts discourage
discouraged discourages discouraging discover discovered discoveries discovering discovers
discovery discreet discreetly discrepancies discrepancy discretion discretionary discriminate
discriminated discriminates discriminating discrimination discriminatory discs discus discuss
discussed discusses discussing discussion discussions disdain disease diseased diseases disembark
disengage disfigured disfigurement disgrace disgraceful disgruntled disguise disguised disguises
disguising disgust disgusted disgusting disgustingly disgusts dish disheartened disheartening
dishes dishonest dishonestly dishonesty dishwasher dishwashers disillusioned disinfect
disinfectant disinfectants disinfected disinterest disinterested disjointed disk disks dislike
disliked dislikes disliking dislocate dislocated dislocates dislocating dislocation dislocations
disloyal dismal dismally dismantle dismantled dismantles dismantling dismay dismayed dismiss
dismissal dismissals dismissed dismisses dismissing dismissive disobedience disobedient disobey
disobeyed disorder disorderly disorders disorganised disorganized disorientated disoriented
disorienting disown disowned disparity dispatch dispatched dispatches dispatching dispense
dispensed dispenser dispensers dispensing disperse dispersed disperses dispersing displace
displaced displacement displaces displacing display displayed displaying displays displeased
displeasure disposable disposal disposals dispose disposed disposes disposing disposition
disproportion disprove disproved dispute disputed disputes disputing disqualified disqualifies
disqualify disqualifying disregard disregarded disregarding disregards disrepair disrespect
disrespectful disrespectfully disrupt disrupted disrupting disruption disruptions disruptive
disrupts dissatisfaction dissatisfied dissect dissected dissecting dissects dissent dissented
dissenting dissents dissertation dissertations dissident dissimilar dissipate dissolve dissolved
dissolves dissolving distance distanced distances distant distantly distaste distasteful
distillation distilled distillery distinct distinction distinctions distinctive distinctively
distinctly distinguish distinguishable distinguished distinguishes distinguishing distort
distorted distorting distortion distortions distorts distract distracted distracting distraction
distractions distracts distraught distress distressed distressing distribute distributed
distributes distributing distribution distributor distributors district districts distro distros
distrust distrustful disturb disturbance disturbances disturbed disturbing disturbingly disturbs
disuse disused ditch ditched ditches ditching ditto diuretic diuretics dive dived diver divers
diverse diversified diversifies diversify diversifying diversion diversions diversity divert
diverted diverting diverts dives divide divided dividend dividends divides dividing divine
divinely diving divinity division divisions divisive divorce divorced divorcee divorcees divorces
divorcing divulge divulged divulges divulging diwali dizzier dizziest dizzily dizziness dizzy
dizzying doable docile dock docked docker docking docks dockyard doctor doctorate doctored doctors
doctrine doctrines document documentaries documentary documentation documented documenting
documents dodge dodged dodgers dodges dodgier dodgiest dodging dodgy does doesnt dogged doggie
doggies doggy doghouse dogma dogmas dogs doing dojo doled doll dollar dollars dolls dolphin
dolphins domain domains dome domes domestic domestically domesticated dominance dominant dominate
dominated dominates dominating domination dominic domino dominoes doms donald donate donated
donates donating donation donations done dongle dongles donkey donkeys donna donor donors dont
donut donuts doodle doodles doom doomed dooming dooms door doorbell doorbells doorknob doorknobs
doorman doormat doormats doormen doors doorstep doorsteps doorway doorways dorky dorm dormant
dormitories dormitory dormouse dorms dorothy dorset dorsiflexion dosage dosages dose dosed doses
dosing dots dotted dotting double doubled doubles doubling doubly doubt doubted doubters doubtful
doubtfully doubting doubtless doubts doug dough doughnut doughnuts douglas douse doused dove dover
dowel dowels down downed downer downers downgrade downgraded downgrades downgrading downhearted
downhill downhills downing download downloaded downloading downloads downplay downplayed
downplaying downplays downpour downpours downright downside downsides downsize downsized downsizes
downsizing downstairs downstream downtime downtown downtrodden downturn downturns downvote
downvotes downward downwards dowry doze dozed dozen dozens dozes dozing draft drafted drafting
drafts drag dragged dragging dragon dragonflies dragonfly dragons drags drain drainage drained
draining drainpipe drainpipes drains drama dramas dramatic dramatically dramatist drank drape
draped drapery drapes draping drastic drastically draught draughts draughty draw drawback
drawbacks drawer drawers drawing drawings drawn draws dread dreaded dreadful dreadfully dreading
dreadlocks dreads dream dreamed dreamer dreamers dreamier dreamiest dreamily dreaming dreamland
dreams dreamt dreamy dreary dredge dredged dredges dredging drench drenched drenches drenching
dress dressage dressed dresser dressers dresses dressing dressings dressmaker drew dribble
dribbled dribbler dribblers dribbles dribbling dried drier driers dries driest drift drifted
drifter drifters drifting drifts drill drilled drilling drills drink drinkable drinker drinkers
drinking drinks drip dripped dripping drips drivable drive driven driver drivers drives driveway
driveways driving drizzle drizzled drizzly dromedary drone drones drool drooled drooling drools
droop drooped drooping droopy drop dropbox dropdown dropdowns dropkick droplet droplets dropout
dropouts dropped dropping droppings drops drought droughts drove droves drown drowned drowning
drowns drowsier drowsiest drowsily drowsiness drowsy drug drugged druggist drugs drugstore
drugstores drum drumbeat drumkit drummed drummer drummers drumming drums drumstick drumsticks
drunk drunkard drunken drunkenly drunkenness drunks dryer dryers drying dryly dryness drywall dual
duathlon dubai dubbed dubbing dubious dubiously dublin dubs duchess duchesses duchy duck ducked
ducking duckling ducklings ducks duct ducts dude dudes duel dueled dueling duelled duelling duels
duet duets dugout duke dukes dull duller dullest dullness dully duly dumbbell dumbbells
dumbfounded dummies dummy dump dumped dumping dumpling dumplings dumps dumpster dumpsters duncan
dune dunes dungarees dungeon dungeons dunk dunked dunking dunno duped duplex duplicate duplicated
duplicates duplicating duplication durability durable duration durations duress durham during dusk
dusky dust dustbin dustbins dusted duster dusters dustier dustiest dustily dustin dusting dustpan
dusts dusty dutch duties dutiful dutifully duty duvet duvets dwarf dwarfed dwarfing dwarfs dwarves
dwell dwelled dweller dwellers dwelling dwellings dwells dwelt dwindle dwindled dwindles dwindling
dyed dyeing dyes dying dylan dynamic dynamically dynamics dynamite dynasties dynasty dysfunction
dysfunctional dyslexia dyslexic dyspraxia each eager eagerly eagerness eagle eagles earache
earaches earbud earbuds eardrum eardrums earl earlier earliest earlobe earlobes earls early
earmuff earmuffs earn earned earner earners earnest earnestly earning earnings earns earphone
earphones earplug earplugs earring earrings ears earth earthier earthiest earthing earthly
earthquake earthquakes earthworm earthworms earthy earwig earwigs ease eased easel easels eases
easier easiest easily easing east eastbound easter easterly eastern easy easygoing eatable eaten
eater eateries eaters eatery eating eats eaves eavesdrop eavesdropping ebay ebook ebooks eccentric
eccentricity echo echocardiogram echoed echoes echoing eclectic eclipse eclipsed eclipses
eclipsing ecological ecologically ecologist ecologists ecology economic economical economically
economics economies economist economists economy ecosystem ecosystems ecstasy ecstatic eczema
edamame eddie edema edgar edge edged edges edgeways edgier edgiest edging edgy edible edibles
edinburgh edit editable edited edith editing edition editions editor editorial editorials editors
edits educate educated educates educating education educational educator educators edward edwards
edwin eels eerie eerily effect effected effecting effective effectively effectiveness effects
efficiency efficient efficiently effort effortless effortlessly efforts eggcup egghead eggplant
eggplants eggs eggshell eggshells egos egotistical egret egypt egyptian eiderdown eight eighteen
eighteenth eighth eighths eighties eights eighty eileen either eject ejected ejecting ejection
ejects elaborate elaborated elaborately elaborates elaborating elaboration elaine elapse elapsed
elapses elapsing elastic elated elation elbow elbowed elbowing elbows elder elderly elders eldest
eleanor elect elected electing election elections elective electives electoral electorate
electorates electric electrical electrically electrician electricians electricity electrified
electrode electrodes electrolyte electrolytes electron electronic electronically electronics
electrons elects elegance elegant elegantly element elementary elements elena elephant elephants
elevate elevated elevates elevating elevation elevations elevator elevators eleven elevens
eleventh elicit elicited eliciting elicits eligibility eligible elijah eliminate eliminated
eliminates eliminating elimination elite elizabeth elks ella ellen ellie elliot ellipse ellipses
elliptical elongated elope eloped eloquent eloquently else elsewhere elsie elude eluded eludes
eluding elusive elves email emailed emailing emails emanate emanated emanates emanating
emancipation embankment embargo embargoes embark embarked embarking embarks embarrass embarrassed
embarrasses embarrassing embarrassingly embarrassment embassies embassy embed embedded embedding
embeds embellish embellished embellishment ember embers embezzlement emblem emblems embodied
embodies embodiment embody embodying embolism embossed embrace embraced embraces embracing
embroidered embroidery embroiled embryo embryonic embryos emerald emeralds emerge emerged
emergence emergencies emergency emerges emerging emigrate emigrated emigrates emigrating
emigration emily eminent eminently emission emissions emit emits emitted emitting emma emoji
emojis emoticon emoticons emotion emotional emotionally emotionless emotions emotive empathetic
empathic empathise empathize empathy emperor emperors emphasis emphasise emphasised emphasises
emphasising emphasize emphasized emphasizes emphasizing emphatic emphatically emphysema empire
empires empirical empirically employ employability employed employee employees employer employers
employing employment employs empower empowered empowering empowerment empowers emptied empties
emptiness empty emptying emulate emulated emulates emulating emulator emulators emulsion enable
enabled enables enabling enact enacted enacting enacts enamel enchanted enchilada enclose enclosed
enclosing enclosure enclosures encode encoded encodes encoding encodings encompass encompassed
encompasses encompassing encore encores encounter encountered encountering encounters encourage
encouraged encouragement encourages encouraging encouragingly encroach encroaching encrusted
encrypt encrypted encrypting encryption encrypts encyclopaedia encyclopedia encyclopedias endanger
endangered endangering endangers endearing endeavor endeavors endeavour endeavours ended ending
endings endive endless endlessly endometriosis endorphin endorphins endorse endorsed endorsement
endorsements endorses endorsing endoscopy endowed endpoint endpoints ends endurance endure endured
endures enduring endzone enemies enemy energetic energetically energise energised energises
energising energize energized energizes energizing energy enforce enforced enforcement enforces
enforcing engage engaged engagement engagements engages engaging engine engineer engineered
engineering engineers engines england english engrave engraved engraves engraving engrossed engulf
engulfed engulfing engulfs enhance enhanced enhancement enhancements enhances enhancing enigmatic
enjoy enjoyable enjoyed enjoying enjoyment enjoys enlarge enlarged enlargement enlarges enlarging
enlighten enlightened enlightening enlightenment enlightens enlist enlisted enlisting enlists
enormous enormously enough enquire enquired enquires enquiries enquiring enquiry enraged enrich
enriched enriches enriching enrichment enrol enroll enrolled enrolling enrollment enrolls
enrolment enrols ensemble ensembles enslaved ensue ensued ensues ensuing ensure ensured ensures
ensuring entail entailed entailing entails entangled entanglement enter entered entering
enterprise enterprises enters entertain entertained entertainer entertainers entertaining
entertainingly entertainment entertains enthralled enthralling enthused enthusiasm enthusiast
enthusiastic enthusiasts entice enticed entices enticing entire entirely entirety entities entitle
entitled entitlement entitles entitling entity entourage entrance entrances entrant entrants
entrepreneur entrepreneurs entries entropy entrust entrusted entrusting entrusts entry entrypoint
envelope enveloped envelopes enviable enviably envied envies envious environment environmental
environmentally environments envisage envisaged envisages envisaging envisioned envoy envoys envy
envying enzyme enzymes epic epics epidemic epidemics epidural epilepsy epileptic epilogue
epilogues epiphany episode episodes epitome epitomise epitomised epitomises epitomising epitomize
epitomized epitomizes epitomizing epoch epochs epoxy equal equaled equaling equaliser equality
equalizer equalled equalling equally equals equate equated equates equating equation equations
equator equestrian equilibrium equinox equip equipment equipped equipping equips equitable
equities equity equivalent equivalently equivalents eradicate eradicated eradicates eradicating
eras erase erased eraser erasers erases erasing erasure erect erected erecting erects ergonomic
ergonomics eric erica erik erin ernest ernie erode eroded erodes eroding erosion errand errands
errant erratic erratically erred erring erroneous erroneously error errors errs erstwhile erupt
erupted erupting eruption eruptions erupts escalate escalated escalates escalating escalation
escalator escalators escapade escapades escape escaped escapes escaping escapism escort escorted
escorting escorts escrow esophagus esoteric especial especially espionage espresso espressos essay
essays essential essentially essentials essex establish established establishes establishing
establishment establishments estate estates esteem esteemed esther estimate estimated estimates
estimating estimation estonia estranged estrogen etcetera etch etched etches etching eternal
eternally eternity ethan ethernet ethical ethically ethics ethiopia ethnic ethnicities ethnicity
etiquette eucharist eugene euphemism euphonium euphoria euphoric eureka euro europe european
europeans euros euthanasia evacuate evacuated evacuates evacuating evade evaded evades evading
evaluate evaluated evaluates evaluating evaluation evaluations evan evangelical evangelicals
evangelist evans evaporate evaporated evaporates evaporating evaporation evasion evasive evelyn
even evening evenings evenly event eventful events eventual eventually ever evergreen evergreens
everlasting evermore every everybody everyday everyone everyones everything everywhere evict
evicted evicting eviction evictions evicts evidence evident evidently evil evils evolution
evolutionary evolve evolved evolves evolving ewes exacerbate exacerbated exacerbates exact exactly
exaggerate exaggerated exaggerates exaggerating exaggeration exaltation exam examination
examinations examine examined examiner examiners examines examining example examples exams
exasperated exasperating excavate excavated excavates excavating excavation excavations exceed
exceeded exceeding exceedingly exceeds excel excelled excellence excellent excellently excelling
excels except excepting exception exceptional exceptionally exceptions excerpt excerpts excess
excesses excessive excessively exchange exchanged exchanges exchanging excitable excite excited
excitedly excitement excites exciting excitingly exclaim exclaimed exclaiming exclaims exclamation
exclude excluded excludes excluding exclusion exclusions exclusive exclusively exclusives
excommunicated excrement excretion excruciating excruciatingly excursion excursions excuse excused
excuses excusing executable execute executed executes executing execution executions executive
executives executor exemplary exemplify exempt exempted exempting exemption exemptions exempts
exercise exercised exercises exercising exert exerted exerting exertion exertional exerts exes
exeter exhale exhaled exhales exhaling exhaust exhausted exhausting exhaustion exhaustive exhausts
exhibit exhibited exhibiting exhibition exhibitions exhibits exhilarated exhilarating exhilaration
exile exiled exiles exist existed existence existent existential existing exists exit exited
exiting exits exodus exorbitant exotic expand expandable expanded expanding expands expanse
expansion expansions expansive expat expats expect expectancy expectant expectantly expectation
expectations expected expecting expects expedite expedited expedites expediting expedition
expeditions expel expelled expelling expels expendable expended expenditure expenditures expense
expenses expensive expensively experience experienced experiences experiencing experiment
experimental experimentally experimented experimenting experiments expert expertise experts
expiration expire expired expires expiring expiry explain explainable explained explaining
explains explanation explanations explanatory explicit explicitly explode exploded explodes
exploding exploit exploitation exploited exploiting exploits exploration explore explored explorer
explorers explores exploring explosion explosions explosive explosives exponent exponential
exponentially export exported exporter exporting exports expose exposed exposes exposing exposure
exposures express expressed expresses expressing expression expressions expressive expressively
expressly expressway expulsion exquisite exquisitely extend extended extending extends extension
extensions extensive extensively extensor extensors extent extents exterior exteriors exterminate
exterminated exterminates exterminating external externally extinct extinction extinguish
extinguished extinguisher extinguishers extinguishes extinguishing extort extortion extortionate
extra extract extracted extracting extraction extractor extracts extracurricular extraneous
extraordinary extras extravagance extravagant extravagantly extreme extremely extremes extremism
extremist extremists extremities extremity extrovert extroverted exuberant eyeball eyeballs
eyebrow eyebrows eyed eyeing eyelash eyelashes eyelet eyelets eyelid eyelids eyeliner eyes
eyesight eyesore eyewear eyewitness eyewitnesses fable fabled fables fabric fabricate fabricated
fabricates fabricating fabrication fabrics fabulous fabulously facade facades face facebook
facecloth faced faceless facelift facelifts faceoff facepalm facepalmed facepalming facepalms
faceplate faceplates faces facet facets facial facilitate facilitated facilitates facilitating
facilities facility facing fact faction factions factor factored factories factors factory facts
factual factually faculties faculty fade faded fades fading faeces fahrenheit fail failed failing
failings fails failure failures faint fainted fainter faintest fainthearted fainting faintly
faints fair fairer fairest fairground fairgrounds fairies fairly fairness fairway fairways fairy
fairytale fairytales faith faithful faithfully faiths fajita fajitas fake faked faker fakes faking
falafel falcon falcons fall fallacies fallacy fallback fallen fallible falling fallout falls false
falsehood falsetto falsified falsify falter faltered faltering fame famed familiar familiarity
familiarly families family famine famous famously fanatic fanatics fanbase fanbases fanbelt
fancied fancier fancies fanciest fanciful fancy fancying fandom fandoms fanfic fanfiction fang
fangs fanned fanning fans fantasies fantastic fantastically fantasy faqs farce farcical fare fared
fares farewell farewells farm farmed farmer farmers farmhouse farmhouses farming farmland farms
farmyard farmyards farsighted farther farthest fartlek fasciitis fascinate fascinated fascinates
fascinating fascinatingly fascination fascism fascist fashion fashionable fashionably fashions
fast fastball fasted fasten fastened fastener fasteners fastening fastens faster fastest fasting
fatal fatalities fatality fatally fate fateful fates father fathered fatherhood fatherly fathers
fathom fathomed fathoming fathoms fatigue fatima fats fattening fatter fattest fatty faucet
faucets fault faulted faults faulty fauna favicon favor favorable favorably favored favoring
favorite favorites favors favour favourable favourably favoured favouring favourite favourites
favouritism favours faxed faxes faxing fear feared fearful fearfully fearing fearless fearlessly
fears fearsome feasibility feasible feast feasting feasts feather feathered feathers feature
featured features featuring february feces federal federally federation federations fedex fedora
feeble feed feedback feeder feeders feeding feeds feel feeling feelings feels fees feet feisty
feline felines felix fell fella fellas fellow fellows felon felonies felons felony felt female
females feminine femininity feminism feminist feminists femoris femur femurs fence fenced fences
fencing fend fended fender fenders fending fends fennel feral ferment fermented fermenting
ferments fern ferns ferocious ferociously ferret ferrets ferried ferries ferritin ferry ferrying
fertile fertilisation fertilised fertiliser fertilisers fertility fertilization fertilized
fertilizer fertilizers fervent fervently fervour festival festivals festive festivities festivity
feta fetal fetch fetched fetches fetching fetus fetuses feud feudal feuding feuds fever feverish
fevers fewer fewest fiance fiancee fiancees fiances fiasco fiber fibers fibre fibreglass fibres
fibroids fibromyalgia fibrous fibula fibulas fickle fiction fictional fictions fictitious fiddle
fiddled fiddles fiddling fiddly fidget fidgeted fidgeting fidgets field fielder fielders fielding
fields fiend fiendish fierce fiercely fiercer fiercest fiery fiesta fifteen fifteenth fifth fifths
fifties fiftieth fifty fight fighter fighters fighting fights figs figurative figuratively figure
figured figures figurine figurines figuring fiji filament file filed filename filenames files
filesystem filibuster filing filings fill filled filler fillers fillet fillets filling fillings
fills film filmed filming filmmaker filmmakers filmmaking films filter filtered filtering filters
filth filthy filtration final finale finales finalise finalised finalises finalising finalist
finalists finalize finalized finalizes finalizing finally finals finance financed finances
financial financially financier financing finch finches find finder finding findings finds fine
fined finely finer fines finesse finest finger fingered fingernail fingernails fingerprint
fingerprints fingers fingertip fingertips finicky fining finish finished finisher finishers
finishes finishing finite finland finnish fiona fire firearm firearms fireball firecracker
firecrackers fired firefighter firefighters firefighting fireflies firefly firefox firelighter
fireman firemen fireplace fireplaces fireproof fires fireside firewall firewalls firewood firework
fireworks firing firm firmer firmest firmly firms firmware first firstly fiscal fish fished
fisheries fisherman fishermen fishery fishes fishing fishy fist fists fitbit fitness fits fitted
fitter fitters fittest fitting fittingly fittings five fives fixated fixation fixed fixer fixes
fixing fixture fixtures fixup fizz fizzed fizzes fizzing flabby flag flagged flagging flagpole
flagrant flagrantly flags flagship flagships flair flak flake flaked flakes flakier flakiest
flaking flaky flamboyant flame flames flaming flamingo flamingos flammable flange flanges flank
flanked flannel flannels flap flapjack flapjacks flapped flapping flaps flare flared flares
flaring flash flashback flashbacks flashcard flashcards flashed flashes flashing flashlight
flashlights flashy flask flasks flat flatbed flatbeds flatly flatmate flatmates flatness flats
flatten flattened flattening flattens flatter flattered flattering flatters flattery flattest
flaunt flaunted flaunting flaunts flavor flavored flavorful flavoring flavorings flavors flavour
flavoured flavourful flavouring flavourings flavours flaw flawed flawing flawless flawlessly flaws
flea fleas fled flee fleece fleeced fleeces fleeing flees fleet fleeting fleets flesh fleshy flew
flex flexed flexes flexibility flexible flexibly flexing flexor flexors flick flicked flicker
flickered flickering flickers flicking flicks flies flight flightless flights flimsier flimsiest
flimsily flimsy flinch flinched flinches flinching fling flinging flings flint flip flipflops
flippant flipped flipper flippers flipping flips flirt flirtatious flirted flirting flirts flirty
float floated floaters floating floats floaty flock flocked flocking flocks flog flogged flogging
flogs flood flooded flooding floods floor floorboard floorboards floored flooring floors flop
flopped floppier floppiest flopping floppy flops flora floral florence florida florist florists
floss flossed flosses flossing flour flourish flourished flourishes flourishing flow flowchart
flowcharts flowed flower flowered flowering flowerpot flowerpots flowers flowery flowing flown
flows fluctuate fluctuated fluctuates fluctuating fluctuation fluctuations fluency fluent fluently
fluff fluffier fluffiest fluffy fluid fluidity fluids fluke flukes flung fluorescent fluoride
flurries flurry flush flushed flushes flushing flustered flute flutes flutter fluttered fluttering
flyer flyers flying foal foals foam foamed foaming foams foamy focaccia focal focus focused
focuses focusing focussed focusses focussing foes foetal foetus foggier foggiest foggy foil foiled
foils folate fold folded folder folders folding folds foliage folk folklore folks follicle
follicles follies follow followed follower followers following followings follows followup folly
fond fonder fondest fondly fondness fondue font fonts food foods fool fooled fooling foolish
foolishly foolproof fools foot footage football footballer footballers footballs footbridge footed
footer footers footfall foothold footie footing footloose footnote footnotes footpath footpaths
footprint footprints footrest footstep footsteps footstool footstools footstrike footwear footwork
forage foraging forbade forbid forbidden forbidding forbids force forced forceful forcefully
forceps forces forcibly forcing fore forearm forearms forecast forecasted forecasting forecasts
forefinger forefingers forefoot forego foregoes foregoing foregone foreground forehand forehead
foreheads foreign foreigner foreigners foreman foremen foremost forensic forensics forerunner
foresaw foresee foreseeable foreseeing foreseen foresees foreshadowed foresight forest forested
forester foresters forestry forests forever forewent foreword forex forfeit forfeited forfeiting
forfeits forgave forge forged forgeries forgery forges forget forgetful forgetfulness forgets
forgettable forgetting forging forgive forgiven forgiveness forgives forgiving forgot forgotten
fork forked forking forklift forklifts forks forlorn form formal formalities formality formally
format formation formations formative formats formatted formatter formatters formatting formed
former formerly formers formidable formidably forming forms formula formulae formulas formulate
formulated formulates formulating formulation fort forte forth forthcoming forthright forties
fortieth fortified fortify fortitude fortnight fortnightly fortnights fortress fortresses forts
fortunate fortunately fortune fortunes forty forum forums forward forwarded forwarder forwarders
forwarding forwards fossil fossils foster fostered fosterer fostering fosters fought foul fouled
foully fouls found foundation foundations founded founder founders founding fountain fountains
four fours fourteen fourteenth fourth fourths foxes foxglove foxgloves foxhound foxy foyer foyers
fraction fractional fractions fracture fractured fractures fracturing fragile fragility fragment
fragmented fragments fragrance fragrances fragrant frail frailer frailest frailly frame framed
frames framework frameworks framing france frances francesca franchise franchises francis frank
franker frankest frankfurt frankfurter frankie franklin frankly frantic frantically fraternal
fraternity fraud frauds fraudster fraudsters fraudulent fraudulently fraught fray frayed fraying
frays frazzled freak freaked freaking freaks freaky freckle freckled freckles fred freddie
frederick free freebie freebies freed freedom freehold freeing freekick freelance freelanced
freelancer freelancers freelances freelancing freely freer frees freesia freest freestyle freeware
freeway freeways freewheel freeze freezer freezers freezes freezing freight freighter freighters
french frenzied frenzy frequencies frequency frequent frequented frequently fresh freshen
freshened freshener fresheners freshening freshens fresher freshers freshest freshly freshman
freshmen freshness freshwater fret fretboard frets fretted fretting friction frictionless friday
fridays fridge fridges fried friend friendless friendlier friendliest friendliness friendly
friends friendship friendships fries frighten frightened frightening frighteningly frightens
frightful frightfully frigid frill frills frilly fringe fringed fringes frisky frivolity frivolous
frivolously frock frocks frog frogs frolic frolicked frolicking frolics from front frontal fronted
frontend frontends frontier frontiers fronts frost frostbite frosted frostier frostiest frostily
frosting frosts frosty froth frothy frown frowned frowning frowns froze frozen frugal frugally
fruit fruitful fruitfully fruition fruitless fruits fruity frumpy frustrate frustrated frustrates
frustrating frustratingly frustration frustrations frying fuchsia fuchsias fudge fudged fuel
fueled fueling fuelled fuelling fuels fugitive fugitives fulfil fulfill fulfilled fulfilling
fulfillment fulfills fulfilment fulfils full fuller fullest fullness fully fumble fumbled fumbling
fume fumed fumes fuming function functional functionality functionally functioned functioning
functions fund fundamental fundamentalist fundamentally fundamentals funded funding fundraiser
fundraisers fundraising funds funeral funerals fungal fungi fungus funky funnel funnels funnier
funnies funniest funnily funny furious furiously furnace furnaces furnish furnished furnishes
furnishing furnishings furniture furry further furthering furthermore furthest fury fuse fusebox
fused fuses fusing fusion fuss fussed fusses fussier fussiest fussily fussiness fussing fussy
futile futon futons future futures futuristic fuzz fuzziness fuzzy gabled gabriel gadget gadgetry
gadgets gain gained gainful gaining gains gaiter gaiters gala galas galaxies galaxy gale gales
gall gallant gallantly gallbladder galleries gallery gallon gallons gallop galloped galloping
gallops gallows gallstone gallstones galore galoshes galvanise galvanised galvanises galvanising
galvanize galvanized galvanizes galvanizing gamble gambled gambler gamblers gambles gambling game
gamed gamepad gamepads gamer gamers games gaming gamma gang ganging gangrene gangs gangster
gangsters gangway gaol gaping gaps garage garages garbage garcia garden gardened gardener
gardeners gardenia gardening gardens gareth gargle gargled gargles gargling garlic garment
garments garmin garnish garnished garnishes garnishing garter gary gases gasket gaskets gasoline
gasp gasped gasping gasps gassed gasses gassy gastric gastritis gastroc gastrocnemius
gastroenteritis gate gateau gated gates gateway gateways gather gathered gathering gatherings
gathers gaudy gauge gauged gauges gauging gauze gave gavin gawky gays gaze gazebo gazebos gazed
gazelle gazes gazette gazing gear gearbox gearboxes geared gearing gears gearstick gecko geckos
geek geekier geekiest geeks geeky geese geez gelatin gelatine gelled gels gemma gems gender
genders gene genealogy general generalisation generalisations generalization generalizations
generally generals generate generated generates generating generation generational generations
generator generators generic generically generosity generous generously genes genetic genetically
geneticist genetics geneva genital genitals genius geniuses genocide genre genres genteel gentile
gentle gentleman gentlemanly gentlemen gentleness gentler gentlest gently gents genuine genuinely
geoff geoffrey geographical geographically geography geological geologist geologists geology
geometric geometry george georgia georgina gerald geranium geraniums gerard gerbil gerbils
geriatric germ german germans germany germinate germination germs gerrymandering gesture gestures
getaway getaways gets getting ghana ghastly gherkin gherkins ghetto ghettos ghost ghostly ghosts
giant giants gibbon gibraltar giddier giddiest giddily giddiness giddy gifs gift giftcard
giftcards gifted gifting gifts gigabit gigabyte gigabytes gigantic giggle giggled giggles giggling
giggly gilet gilets gill gillian gills gimme gimmick gimmicks gimmicky gina ginger gingivitis
giraffe giraffes girl girlfriend girlfriends girls gist github give giveaway giveaways given
givens gives giving gizmo gizmos glacier glaciers glad gladiator gladiators gladioli gladly
gladness glam glamor glamorous glamour glamping glance glanced glances glancing gland glands
glandular glare glared glares glaring glaringly glasgow glass glassed glasses glasshouse glassware
glaucoma glaze glazed glazes glazing gleam gleamed gleaming gleams glee gleeful gleefully glen
glenn glib glide glided glider gliders glides gliding glimpse glimpsed glimpses glimpsing glitch
glitches glitchy glitter glittered glittering glitters glittery glitz glitzy gloat gloated
gloating gloats global globalisation globalization globally globe globes glockenspiel gloom
gloomier gloomiest gloomily gloomy gloria glorified glorifies glorify glorifying glorious
gloriously glory glossary glossier glossiest glossy glove gloved gloves glow glowed glowing glows
glucose glue glued glues gluing glum glut glute gluteal gluten glutes gmail gnarly gnat gnats gnaw
gnawed gnawing gnaws gnocchi gnome gnomes goal goalie goalies goalkeeper goalkeepers goalkeeping
goalless goalpost goalposts goals goat goatee goats gobble gobbled gobbles gobbling goblin goblins
goddess goddesses godfather godfathers godly godmother godmothers godsend goes goggles going
goitre golden goldfinch goldfish golf golfer golfers golfing golly gone gonna gonzalez good
goodbye goodie goodies goodness goods goodwill goody gooey goof goofed goofing goofy google
googled googles googling goose gordon gore gorge gorged gorgeous gorgeously gorges gorging gorilla
gorillas gory gosh gospel gospels gossip gossiped gossiping gossips gossipy gothic gotta gotten
goulash gout govern governance governed governing government governments governor governors
governs gown gowns grab grabbed grabbing grabs grace graceful gracefully gracilis gracious
graciously grade gradebook graded grader graders grades gradient gradients grading gradual
gradually graduate graduated graduates graduating graduation graduations graffiti graft grafted
grafts graham grain grained grains grainy gram grammar grammatical grammatically grams gran grand
grandad grandads grandchild grandchildren granddad granddads granddaughter granddaughters grander
grandest grandfather grandfathers grandiose grandkid grandkids grandly grandma grandmas
grandmother grandmothers grandpa grandparent grandparents grandpas grands grandson grandsons
grandstand grandstands granite grannies granny granola grans grant granted granting grants
granular grape grapefruit grapefruits grapes grapevine graph graphed graphic graphical graphically
graphics graphing graphs grapple grappled grapples grappling grasp grasped grasping grasps grass
grasses grasshopper grasshoppers grassier grassiest grassy grate grated grateful gratefully grater
grates gratification gratifying grating gratitude gratuitous gratuitously grave gravel gravely
graver graves gravest gravestone graveyard graveyards gravitate gravitational gravity gravy gray
graze grazed grazes grazing grease greased greases greasier greasiest greasily greasing greasy
great greater greatest greatly greatness greece greed greedier greediest greedily greedy greek
greeks green greener greenery greenest greenhouse greenhouses greenish greenland greens greet
greeted greeting greetings greets greg gregory grenade grenades grew grey greyhound greyhounds
greyish grid grids grief grievance grievances grieve grieved grieves grieving griffiths grill
grilled grilling grills grim grimace grime grimly grimmer grimmest grimy grin grind grinder
grinders grinding grinds grinned grinning grins grip gripe griped gripes griping gripped gripping
grippy grips grit grits gritted grittier grittiest grittily gritting gritty grizzly groan groaned
groaning groans grocer groceries grocers grocery groggier groggiest groggily groggy groin groins
grommet groom groomed grooming grooms groove grooves groovy gross grosser grossest grossly
grotesque grotty grouchy ground grounded grounding groundless grounds groundwork group grouped
grouping groupings groups groupset grouse grout grouted grouting grouts grove grovel groveled
groveling grovelled grovelling grovels groves grow grower growers growing growl growled growling
growls grown grownup grownups grows growth growths grub grubbier grubbiest grubby grudge grudges
grudgingly grueling gruelling gruesome gruff gruffly grumble grumbled grumbles grumbling grumpier
grumpiest grumpily grumpiness grumpy grunge grungy grunt grunted grunting grunts guacamole
guarantee guaranteed guaranteeing guarantees guard guarded guardedly guardian guardians
guardianship guarding guards guatemala guava guess guessed guesses guessing guesstimate guesswork
guest guested guesthouse guesthouses guesting guests guidance guide guidebook guidebooks guided
guideline guidelines guides guiding guild guilds guilt guiltier guiltiest guiltily guiltless
guilty guinea guineas guitar guitarist guitarists guitars gulf gulfs gull gullible gulls gulp
gulped gulping gulps gumption gums gunfire gunk gunman gunmen gunned gunpowder guns gunshot
gunshots guppy guru gurus gush gushed gushes gushing gust gusto gusts gusty gutless guts gutted
gutter gutters gutting guys guzzle guzzled guzzling gymnast gymnastic gymnastics gymnasts gyms
gynaecologist gynaecologists gynecologist gynecologists habit habitable habitat habitats habits
habitual habitually hack hacked hacker hackers hacking hacks hacksaw haddock hadnt haematoma
haematomas haemoglobin haemorrhage haemorrhoids hafta haggard haggis haggle haggled haggles
haggling haha hahaha hail hailed hailing hails hailstone hailstones hailstorm hair hairbrush
hairbrushes haircare haircut haircuts hairdresser hairdressers hairdryer hairdryers hairier
hairiest hairless hairline hairpin hairs hairspray hairstyle hairstyles hairy half halfback
halfhearted halftime halfway halibut hall hallelujah hallmark hallmarks halloumi halloween halls
hallucinate hallucinating hallucination hallucinations hallway hallways halo haloes halos halt
halted halting halts halve halved halves halving hamburg hamburger hamburgers hammer hammered
hammering hammers hammock hammocks hammy hamper hampered hampering hampers hampshire hamster
hamsters hamstring hamstrings hand handbag handbags handball handbook handbooks handbrake
handbrakes handcuff handcuffed handcuffs handed handedness handful handfuls handgun handguns
handheld handicap handicapped handicaps handicraft handicrafts handier handiest handily handing
handiwork handkerchief handkerchiefs handle handlebar handlebars handled handler handlers handles
handling handmade handout handouts handover handpicked handrail handrails hands handset handsets
handsfree handshake handshakes handsome handsomely handstand handstands handwash handwriting
handwritten handy handyman handymen hang hangar hangars hanged hanger hangers hanging hangman
hangout hangouts hangover hangovers hangs hankie hannah hanukkah haphazard haphazardly happen
happened happening happenings happens happier happiest happily happiness happy harass harassed
harasses harassing harassment harbor harbors harbour harbours hard hardback hardcoded hardcore
harden hardened hardening hardens harder hardest hardhat hardliner hardly hardness hardship
hardships hardware hardwired hardwood hardworking hare hares harlem harm harmed harmful harmfully
harming harmless harmlessly harmonic harmonica harmonies harmonious harmonise harmony harms
harness harnessed harnesses harnessing harold harp harps harpsichord harriers harriet harris
harrowing harry harsh harsher harshest harshly harshness harvest harvested harvester harvesting
harvests harvey hash hashbrowns hashed hashes hashing hashtag hashtags hasnt hassan hassle hassled
hassles hassling hast haste hasten hastened hastening hastens hastier hastiest hastily hasty hatch
hatchback hatchbacks hatched hatches hatching hate hated hateful hater haters hates hating hatred
hats hattrick haughty haul haulage hauled hauling hauls haunt haunted haunting haunts havana have
haven havens havent having havoc hawaii hawaiian hawk hawks hawthorn hayfever hayley haystack
haystacks hazard hazardous hazards haze hazed hazel hazelnut hazelnuts hazes hazing hazy head
headache headaches headband headbands headbutt headcount headed header headers headfirst headgear
heading headings headlamp headlamps headless headlight headlights headline headlines headlong
headmaster headmistress headphone headphones headquarters headrest headrests headroom heads
headscarf headset headsets headstart headstone headstones headstrong headteacher headteachers
headway headwind headwinds heady heal healed healer healers healing heals health healthcare
healthful healthier healthiest healthily healthy heap heaped heaping heaps hear heard hearing
hearings hears hearsay heart heartache heartbeat heartbeats heartbreak heartbreaking heartbreaks
heartbroken heartburn heartfelt hearth heartier heartiest heartily heartland heartless heartlessly
hearts heartthrob heartwarming hearty heat heated heatedly heater heaters heath heathen heather
heating heats heatsink heatsinks heatstroke heatwave heatwaves heave heaved heaven heavenly
heavens heaves heavier heaviest heavily heaviness heaving heavy heavyweight heavyweights heck
hectare hectares hectic hector hedge hedgehog hedgehogs hedges hedging hedonism heed heeded heel
heelcup heeled heels hefty hehe hehehe heidi heifer height heighten heightened heightening
heightens heights heir heiress heiresses heirloom heirlooms heirs held helen helicopter
helicopters helium helix hello helm helmet helmets help helped helper helpers helpful helpfully
helping helpings helpless helplessly helplessness helpline helplines helps helsinki hematocrit
hematoma hematomas hemisphere hemispheres hemming hemoglobin hemorrhage hemorrhoids hemp hence
henceforth henry hens hepatitis heptathlon herb herbal herbert herbivore herbivores herbs herd
herded herding herds here hereafter hereby hereditary herein heres heresy heretic heritage hermit
hermits hernandez hernia hernias hero heroes heroic heroically heroin heroine heroines heroism
herpes herring herrings hers herself hesitant hesitantly hesitate hesitated hesitates hesitating
hesitation hesitations heterosexual hewn hexadecimal hexagon heya heyday hiatus hibernate
hibernated hibernates hibernating hibernation hibiscus hiccup hiccups hidden hide hideaway hideous
hideously hideout hides hiding hierarchies hierarchy hieroglyphics high highchair higher highest
highland highlands highlight highlighted highlighter highlighters highlighting highlights highly
highness highs highschool highway highways hijack hijacked hijacker hijackers hijacking hijacks
hike hiked hiker hikers hikes hiking hilarious hilariously hilarity hill hillier hilliest hillock
hills hillside hillsides hilltop hilltops hilly himself hinder hindered hindering hinders hindfoot
hindrance hindsight hindu hinduism hindus hinge hinged hinges hinging hint hinted hinting hints
hiphop hippie hippies hippo hippopotamus hippos hips hire hired hires hiring hiss hissed hisses
hissing historian historians historic historical historically histories history hitch hitched
hitches hitchhike hitchhiker hitchhikers hitchhiking hitching hither hitherto hitman hits hitter
hitters hitting hive hives hiya hmmm hoard hoarded hoarder hoarders hoarding hoards hoarse
hoarsely hoarseness hoax hoaxes hobbies hobble hobbled hobbling hobby hobbyist hobbyists hobs
hockey hogging hogs hoist hoisted hoisting hoists hoka hold holder holders holding holdings holds
holdup hole holes holiday holidaymaker holidaymakers holidays holier holiest holistic holland
hollow hollowed hollower holly holocaust hologram holograms holster holy homage home homebound
homecoming homegrown homeland homelands homeless homelessness homely homemade homemaker
homeopathic homeopathy homeowner homeowners homepage homepages homerun homes homesick homesickness
homestead hometown hometowns homeward homework homicide homicides homogeneous homosexual
homosexuality honduras hone honed hones honest honestly honesty honey honeycomb honeydew honeymoon
honeymooners honeymoons honeysuckle honing honk honked honking honks honor honorable honorably
honorary honored honoring honors honour honourable honourably honoured honouring honours hood
hooded hoodie hoodies hoods hoodwinked hoof hoofs hook hooked hooking hooks hooligan hooligans
hoop hoops hooray hoot hooter hooting hoover hoovered hoovering hoovers hooves hope hoped hopeful
hopefully hopefuls hopeless hopelessly hopelessness hopes hoping hopped hopping hops hopscotch
horde hordes horizon horizons horizontal horizontally hormonal hormone hormones horn horned hornet
hornets horns horoscope horoscopes horrendous horrendously horrible horribly horrid horrific
horrifically horrified horrify horrifying horror horrors horse horseback horsepower horseradish
horses horseshoe horseshoes horsing horticultural horticulture hose hosed hosepipe hosepipes hoses
hosiery hosing hospice hospices hospitable hospital hospitalisation hospitalised hospitality
hospitalization hospitalized hospitals host hosta hostage hostages hostas hosted hostel hostels
hostess hostesses hostile hostility hosting hostname hosts hotdog hotdogs hotel hotels hotfix
hotkey hotkeys hotline hotlines hotly hotmail hotness hotplate hotpot hotspot hotspots hotter
hottest houmous hound hounded hounds hour hourglass hourglasses hourly hours house housebound
housed household householder householders households housekeeper housekeepers housekeeping
housemate housemates houses housewarming housewife housewives housework housing houston hover
hovercraft hovered hovering hovers howard howdy however howl howled howling howls hows html hubbub
hubby hubcap hubcaps hubs huddle huddled huddling huffing huge hugely hugged hugging hugh hughes
hugo hugs hull hullabaloo hulls human humane humanely humanitarian humanity humanly humans humble
humbled humbler humblest humbling humbly humbug humdrum humerus humid humidifier humidifiers
humidity humiliate humiliated humiliates humiliating humiliation humility hummed humming
hummingbird hummingbirds hummus humongous humor humorous humorously humour humourless hump humps
hums humus hunch hunchback hunched hunches hundred hundreds hundredth hung hungarian hungary
hunger hungover hungrier hungriest hungrily hungry hunk hunks hunky hunt hunted hunter hunters
hunting hunts hurdle hurdled hurdles hurdling hurl hurled hurling hurls hurrah hurray hurricane
hurricanes hurried hurriedly hurries hurry hurrying hurt hurtful hurtfully hurting hurtling hurts
husband husbandry husbands husk huskies husks husky hustle hustled hustler hustling huts hyacinth
hyacinths hybrid hybrids hydrangea hydrangeas hydrant hydrants hydrate hydrated hydrates hydrating
hydration hydraulic hydraulics hydroelectric hydrogen hydrotherapy hyena hyenas hygiene hygienic
hygienist hygienists hymn hymns hype hyped hyperactive hyperlink hyperlinked hyperlinking
hyperlinks hypersensitive hypertension hyperventilate hyperventilated hyperventilates hypes hyphen
hyphenated hyphens hyping hypnosis hypnotic hypnotise hypnotised hypnotist hypochondriac
hypochondriacs hypocrisy hypocrite hypocrites hypocritical hypocritically hypoglycaemia
hypoglycemia hyponatraemia hyponatremia hypotension hypothermia hypotheses hypothesis hypothetical
hypothetically hypothyroidism hysterectomy hysteria hysterical hysterically hysterics ibis ibrahim
ibuprofen iceberg icebergs icebox icecream icecreams iced iceland ices icicle icicles icier iciest
icing icon iconic icons idaho idea ideal idealism idealist idealistic ideally ideals ideas
identical identically identifiable identification identified identifier identifiers identifies
identify identifying identities identity ideological ideologies ideology idiom idioms idleness
idly idol idolise idolised idols idyllic igloo igloos ignite ignited ignites igniting ignition
ignitions ignorance ignorant ignorantly ignore ignored ignores ignoring iguana iguanas iirc ikea
iliopsoas iliotibial ilium illegal illegally illegible illegitimate illicit illicitly illinois
illiteracy illiterate illness illnesses illogical illogically illuminate illuminated illuminates
illuminating illumination illusion illusions illusory illustrate illustrated illustrates
illustrating illustration illustrations illustrator illustrators illustrious image images
imaginary imagination imaginations imaginative imaginatively imagine imagined imagines imaging
imagining imam imams imbalance imbalanced imbalances imho imitate imitated imitates imitating
imitation imitations immaculate immaculately immaterial immature immaturely immaturity immediacy
immediate immediately immense immensely immerse immersed immerses immersing immersion immersive
immigrant immigrants immigrate immigrated immigrates immigrating immigration imminent imminently
immobile immobilised immobility immoral immorality immorally immortal immortality immune
immunisation immunisations immunise immunised immunities immunity immunization immunizations
immunized immutable imogen impact impacted impacting impacts impair impaired impairing impairs
impart impartial impartially impassable impatience impatient impatiently impeach impeached
impeachment impeccable impeccably impede impeded impedes impeding impending imperative imperfect
imperfection imperfections imperial impersonal impersonate impersonating impersonator
impersonators impetigo impingement implant implanted implants implement implementation
implementations implemented implementing implements implicate implicated implicates implicating
implication implications implicit implicitly implied implies implode imploded implore imploring
imply implying impolite import importance important importantly imported importer importing
imports impose imposed imposes imposing impossibility impossible impossibly imposter impostor
impotence impotent impoverished impracticable impractical imprecise impregnated impress impressed
impresses impressing impression impressionable impressionist impressions impressive impressively
imprint imprinted imprison imprisoned imprisoning imprisonment imprisons improbable improbably
impromptu improper improperly improv improve improved improvement improvements improves improving
improvisation improvise improvised improvises improvising impulse impulses impulsive impulsively
impulsiveness impurities impurity inability inaccessible inaccuracies inaccuracy inaccurate
inaccurately inaction inactive inactivity inadequacy inadequate inadequately inadvertent
inadvertently inane inappropriate inappropriately inattentiveness inaudible inauguration inbound
inbox inboxes inbreeding incapable incarcerated incarceration incarnation incense incensed
incentive incentives inception incessant incessantly inch inched inches inching incidence incident
incidental incidentally incidents incision incisions incite incited inclination inclinations
incline inclined inclines inclining include included includes including inclusion inclusive
inclusivity incoherent incoherently income incomes incoming incompatibility incompatible
incompetence incompetent incompetently incomplete incompletely inconceivable inconclusive
inconsiderate inconsistencies inconsistency inconsistent inconsistently inconsolable inconspicuous
incontinence incontinent inconvenience inconvenienced inconveniences inconvenient inconveniently
incorporate incorporated incorporates incorporating incorrect incorrectly increase increased
increases increasing increasingly incredible incredibly incredulous increment incremental
incrementally increments incubator incumbent incumbents incur incurable incurred incurring incurs
indebted indecency indecent indecision indecisive indeed indefinite indefinitely indent
indentation indented indents independence independent independently independents indescribable
indestructible index indexed indexes indexing india indian indiana indians indicate indicated
indicates indicating indication indications indicative indicator indicators indices indictment
indifference indifferent indigenous indigestible indigestion indignant indignantly indignation
indignity indigo indirect indirectly indiscreet indispensable individual individuality
individually individuals indoctrinated indonesia indoor indoors induce induced induces inducing
indulge indulged indulgence indulgent indulges indulging industrial industrialised industrially
industries industrious industry inedible ineffective inefficiency inefficient inefficiently
ineligible inept inequalities inequality inert inertia inescapable inevitability inevitable
inevitably inexcusable inexpensive inexpensively inexperience inexperienced inexplicable
inexplicably infallible infamous infamously infamy infancy infant infantry infants infatuated
infatuation infect infected infecting infection infections infectious infects infer inference
inferences inferior inferiority inferno inferred inferring infers infertile infertility
infestation infestations infested infidelity infield infielder infiltrate infiltrated infinite
infinitely infinity infirmary inflame inflamed inflames inflaming inflammable inflammation
inflammations inflammatory inflatable inflatables inflate inflated inflates inflating inflation
inflexible inflict inflicted inflicting inflicts influence influenced influencer influencers
influences influencing influential influentially influenza influx info infographic infographics
inform informal informality informally informant informants information informational informative
informed informing informs infrared infrastructure infrequent infrequently infringe infringed
infringement infringements infringes infringing infuriate infuriated infuriates infuriating
infused infusion infusions ingenious ingeniously ingenuity ingest ingested ingesting ingestion
ingests ingrained ingredient ingredients ingrid ingrowing ingrown inhabit inhabitant inhabitants
inhabited inhabiting inhabits inhale inhaled inhaler inhalers inhales inhaling inherent inherently
inherit inheritance inheritances inherited inheriting inherits inhibit inhibited inhibiting
inhibition inhibitions inhibitor inhibits inhospitable inhumane initial initialise initialised
initialization initialize initialized initialled initialling initially initials initiate initiated
initiates initiating initiation initiative initiatives inject injected injecting injection
injections injects injunction injunctions injure injured injures injuries injuring injury
injustice injustices inked inkjet inkling inks inky inlaid inland inlaw inlaws inlay inlet inlets
inline inmate inmates innards inner inning innings innkeeper innocence innocent innocently
innovate innovated innovates innovating innovation innovations innovative innovator innovators
inns innuendo inoculation inpatient inpatients input inputs inputted inputting inquest inquests
inquire inquired inquires inquiries inquiring inquiry inquisition inquisitive inroads insane
insanely insanity insatiable inscribed inscription insect insects insecure insecurely insecurities
insecurity insensitive insensitively inseparable insert inserted inserting insertion insertional
insertions inserts inside insider insiders insides insidious insidiously insight insightful
insights insignia insignificant insignificantly insincere insinuate insinuated insinuates
insinuating insist insisted insistence insistent insisting insists insofar insole insoles
insolvency insolvent insomnia insomniac inspect inspected inspecting inspection inspections
inspector inspectors inspects inspiration inspirational inspirations inspire inspired inspires
inspiring instagram install installation installations installed installer installers installing
installment installments installs instalment instalments instance instances instant instantaneous
instantaneously instantly instead instep instigate instigated instigates instigating instilled
instinct instinctive instinctively instincts institute institutes institution institutional
institutions instruct instructed instructing instruction instructional instructions instructive
instructor instructors instructs instrument instrumental instrumentally instruments
insubordination insufferable insufficient insufficiently insular insulate insulated insulates
insulating insulation insulin insult insulted insulting insults insurance insure insured insurer
insurers insures insuring insurmountable intact intake intakes integer integers integral integrate
integrated integrates integrating integration integrations integrity intellect intellectual
intellectually intellectuals intelligence intelligent intelligently intelligible intend intended
intending intends intense intensely intensified intensifies intensify intensifying intensity
intensive intensively intent intention intentional intentionally intentions intently intents
interact interacted interacting interaction interactions interactive interactively interacts
intercept intercepted intercepting intercepts interchange interchangeable intercom interconnected
interest interested interesting interestingly interests interface interfaces interfere interfered
interference interferes interfering interim interior interiors interject intermediary intermediate
intermission intermittent intermittently intern internal internally internals international
internationally internationals interned internet interns internship internships interplay
interpret interpretation interpretations interpreted interpreter interpreters interpreting
interprets interracial interrelated interrogate interrogated interrogates interrogating
interrogation interrogations interrupt interrupted interrupting interruption interruptions
interrupts intersection intersections interspersed intertwined interval intervals intervene
intervened intervenes intervening intervention interventions interview interviewed interviewee
interviewees interviewer interviewers interviewing interviews intestinal intestine intestines
intimacy intimate intimately intimidate intimidated intimidates intimidating intimidation into
intolerable intolerance intolerant intoxicated intoxicating intoxication intranet intravenous
intricacies intricate intricately intrigue intrigued intrigues intriguing intrinsic intrinsically
introduce introduced introduces introducing introduction introductions introductory introspection
introvert introverted introverts intrude intruded intruder intruders intruding intrusion
intrusions intrusive intuition intuitive intuitively inundated invade invaded invader invaders
invades invading invalid invalidate invalidated invaluable invariable invariably invasion
invasions invent invented inventing invention inventions inventive inventor inventories inventors
inventory invents inverse inversely invert invertebrate inverted inverting inverts invest invested
investigate investigated investigates investigating investigation investigations investigative
investigator investigators investing investment investments investor investors invests
invigorating invincible invisible invisibly invitation invitations invite invited invites inviting
invocation invoice invoiced invoices invoicing invoke invoked invokes invoking involuntary involve
involved involvement involves involving inward inwards iodine iowa ipad ipads iphone iphones iran
iranian iraq iraqi ireland irene iris irises irish iron ironed ironic ironically ironing ironman
irons irony irrational irrationally irreconcilable irregular irregularities irregularity
irregularly irrelevant irrelevantly irreparable irreplaceable irresistible irrespective
irresponsible irresponsibly irreversible irrigate irrigated irrigates irrigating irrigation
irritability irritable irritably irritant irritants irritate irritated irritates irritating
irritation irritations isaac isabel isabella ischaemic ischial ischium islam islamic island
islander islanders islands isle isles isnt isolate isolated isolates isolating isolation isotonic
israel israeli issue issued issues issuing istanbul italian italians italic italics italy itch
itched itches itchier itchiest itchiness itching itchy item itemise itemised itemises itemising
itemize itemized itemizes itemizing items iterable iterate iterates iteration iterations
itineraries itinerary itll itself itunes ivan ivor ivories ivory jabbed jabbing jabs jack jackal
jackals jacket jackets jackie jackpot jackpots jackson jacob jacuzzi jaded jagged jaguar jaguars
jail jailed jailing jails jakarta jake jalapeno jamaica james jamie jammed jamming jams jane janet
jangling janice janitor janitors january japan japanese jared jargon jarring jars jasmine jason
jasper jaundice jaunt jaunty java javascript javelin jaws jaywalking jazz jazzy jealous jealousies
jealously jealousy jean jeans jeer jeered jeering jeers jeez jeff jeffrey jellies jelly jellybean
jellybeans jellyfish jenna jennifer jenny jeopardise jeopardised jeopardises jeopardising
jeopardize jeopardized jeopardizes jeopardizing jeopardy jeremy jerk jerked jerkin jerking jerky
jerome jerry jersey jerseys jerusalem jesse jessica jessie jest jests jesus jetlag jetlagged jets
jetski jetskis jetty jewel jeweled jeweler jewelers jewelled jeweller jewellers jewellery jewelry
jewels jewish jews jiffy jiggle jigsaw jigsaws jill jilted jimmy jingle jingled jingles jingling
jinx jinxed jitters jittery joan joanna joanne jobless jobs jockey jockeys jodhpurs jodie joel
jogged jogger joggers jogging jogs johan john johnny johnson join joined joiner joiners joining
joins joint jointed jointly joints joist joists joke joked joker jokers jokes jokey joking
jokingly jollier jolliest jolly jolt jolted jolting jolts jonathan jones jordan jorge jose joseph
josh joshua jostle jostled jostling jots jotted jotting journal journalism journalist journalists
journals journey journeys jovial joyce joyful joyfully joyous joyride joystick joysticks jpeg
jpegs json juan jubilant jubilation jubilee judaic judaism judge judged judgement judgemental
judgements judges judging judgment judgmental judgments judicial judicially judiciary judith judo
judy juggle juggled juggler jugglers juggles juggling jugs juice juiced juicer juicers juices
juicier juiciest juicily juicing juicy julia julian julie juliet july jumble jumbled jumbo jump
jumped jumper jumpers jumpier jumpiest jumpily jumping jumps jumpstart jumpsuit jumpsuits jumpy
junction junctions june jungle jungles junior juniors junk junkie junkies juries jurisdiction
jurisdictions juror jurors jury just justice justifiable justifiably justification justifications
justified justifies justify justifying justin justly juvenile juveniles juxtaposition kaftan kale
kaleidoscope kangaroo kangaroos kansas kaput karaoke karate karen karl karma kate katherine
kathleen kathryn kathy katie katy kayak kayaked kayaker kayaking kayaks kayla kebab kebabs keen
keener keenest keenly keep keeper keepers keeping keeps keepsake keepsakes kefir keith kelly kelp
kelvin kennel kennels kenneth kenny kent kentucky kenya kenyan kept kerb kerbs kerfuffle kernel
kernels kerosene kerry kestrel ketchup keto ketones kettle kettlebell kettlebells kettles kevin
keybind keybinds keyboard keyboardist keyboards keyed keyhole keyholes keying keylogger keynote
keynotes keypad keypads keyring keyrings keys keystroke keystrokes keyword keywords khaki khan
kick kickboxing kicked kicker kickers kicking kickoff kickoffs kicks kidded kiddie kiddies kidding
kiddo kiddos kidnap kidnapped kidnapper kidnappers kidnapping kidnaps kidney kidneys kids kieran
kiev kill killed killer killers killing killings killjoy kills kiln kilns kilo kilobyte kilobytes
kilogram kilograms kilometer kilometers kilometre kilometres kilos kilowatt kilowatts kilt kilts
kimberly kimono kimonos kind kinda kinder kindergarten kindergartens kindest kindly kindness kinds
kinesiology kinetic kinfolk king kingdom kingdoms kingfisher kings kinship kiosk kiosks kipper
kippers kirk kirsty kiss kissed kisses kissing kitchen kitchenette kitchens kite kiteboarding
kites kitesurfing kits kitted kitten kittens kitties kitty kiwi kiwis klutz klutzy kmph knack
knackered knead kneaded kneading knee kneecap kneecaps kneel kneeled kneeling kneels knees knelt
knew knickers knife knight knights knit knits knitted knitter knitters knitting knitwear knives
knob knobbly knobs knock knocked knocker knocking knockout knockouts knocks knot knots knotted
know knowable knower knowing knowingly knowledge knowledgeable known knows knuckle knuckles koala
koalas kooky koran korea korean korma kosher kristen kristin kryptonite kudos kumar kuwait kyiv
kyle label labeled labeling labelled labelling labels labor laboratories laboratory labored
laborer laborers laboring laborious laboriously labors labour laboured labourer labourers
labouring labours labrador labradors labral labrum labs laburnum labyrinth labyrinthitis
labyrinths lace laced laceration lacerations laces lacing lack lacked lacking lacklustre lacks
lacquer lacrosse lactic lactose ladder ladders laddie laden ladies ladle ladles lads lady ladybird
ladybirds ladybug ladybugs lager lagers lagged lagging laggy lagoon lagoons lags laid lain lake
lakes lakeside lamb lambs lame lameness lament lamented lamenting laments laminate laminated lamp
lamppost lampposts lamps lampshade lampshades lancashire lancaster lance land landed landfill
landfills landing landings landladies landlady landlord landlords landmark landmarks landmass
landowner landowners lands landscape landscaped landscapes landscaping landslide landslides lane
lanes language languages lanky lantern lanterns lanyard lanyards lapel lapels lapped lapping laps
lapse lapsed lapses laptop laptops larch lard larder large largely larger largest lark larks larry
larva larvae laryngitis larynx lasagna lasagne laser lasers lashed lashes lashing lass lasses last
lasted lasting lastly lasts latch latched latches latching late latecomer lately latency lateness
latent later lateral lateralis laterally latest latex lathe lather lathered lathering lathers
latin latitude latte latter lattes lattice lattices latvia laugh laughable laughed laughing laughs
laughter launch launched launcher launchers launches launching laundered launderette launderettes
laundries laundromat laundry laura lauren laurence lava lavatories lavatory lavender lavish
lavishly lawful lawfully lawless lawlessness lawmaker lawmakers lawn lawnmower lawnmowers lawns
lawrence laws lawsuit lawsuits lawyer lawyers laxative laxatives layaway layer layered layering
layers laying layman laymen layoff layoffs layout layouts layover layovers lays lazier laziest
lazily laziness lazing lazy lead leader leaderboard leaderboards leaders leadership leaderships
leading leads leaf leafier leafiest leaflet leaflets leafy league leagues leah leak leakage leaked
leaking leaks leaky lean leaned leaner leanest leaning leanings leanly leans leant leap leaped
leaping leaps leapt learn learned learner learners learning learnings learns learnt lease leased
leasehold leases leash leashed leashes leashing leasing least leather leathers leathery leave
leaver leavers leaves leaving lebanon lecture lectured lecturer lecturers lectures lecturing ledge
ledger ledgers ledges leech leeches leeds leek leeks leery leeway left lefties leftover leftovers
lefty legacies legacy legal legalise legalised legalities legality legalize legalized legally
legend legendary legends legged leggings legible legion legions legislation legislator legislators
legislature legitimacy legitimate legitimately legless legroom legs legwork leicester leisure
leisurely lemme lemon lemonade lemonades lemons lemony lemur lemurs lend lender lenders lending
lends length lengthen lengthened lengthening lengthier lengthiest lengthily lengths lengthwise
lengthy leniency lenient lens lenses lent lentil lentils leon leonard leopard leopards leotard
leotards leprosy leroy lesbian lesbians lesion lesions leslie less lessen lessened lessening
lessens lesser lesson lessons lest lethal lethally lethargic lethargy lets letter letterbox
letterboxes lettering letters letting lettings lettuce lettuces leukaemia leukemia level leveled
leveling levelled levelling levels lever leverage leveraged levers levied levies levy levying
lewis lexical liabilities liability liable liaise liaised liaises liaising liaison liam liar liars
libel libellous liberal liberalism liberally liberals liberate liberated liberates liberating
liberation libertarian libertarians liberties liberty libido librarian librarians libraries
library libya lice licence licences license licensed licenses licensing lick licked licking licks
lids lied lies life lifeblood lifeboat lifeboats lifeguard lifeguards lifeless lifelike lifeline
lifelines lifelong lifesaver lifesavers lifesaving lifespan lifespans lifestyle lifestyles
lifetime lifetimes lift lifted lifter lifters lifting liftoff lifts ligament ligaments light
lightbulb lightbulbs lighted lighten lightened lightening lightens lighter lighters lightest
lightheaded lighthearted lighthouse lighthouses lighting lightly lightness lightning lights
lightweight lightweights likable like likeable liked likelier likeliest likelihood likely liken
likened likeness likenesses likes likewise liking lilac lilacs lilian lilies lily lima limb limber
limbo limbs lime limelight limerick limericks limes limestone limit limitation limitations limited
limiting limitless limits limo limos limousine limousines limp limped limping limply limps linda
lindsay lindsey line lineage linear linearly linebacker linebackers lined lineman linen lineout
liner liners lines linesman linesmen lineup lineups linger lingered lingerie lingering lingers
lingo linguine linguist linguistic linguistics linguists lining linings link linked linkedin
linker linking links lino linoleum lint linux lion lioness lionesses lions lipid lipids lips
lipstick lipsticks liqueur liqueurs liquid liquidate liquidated liquidates liquidating liquidation
liquidity liquids liquor liquorice lisa lisbon lisp list listed listen listened listener listeners
listening listens listeria listing listings listless lists liter literacy literal literally
literals literary literate literature liters lithuania litigants litigate litigation litmus litre
litres litter littered littering litters little littler livable live liveable lived livelier
liveliest livelihood livelihoods lively liven livened liver liverpool livers lives livestock
livestream livestreamed livestreaming livestreams livid living livings lizard lizards llama llamas
lloyd lmao load loaded loader loaders loading loadout loads loaf loafer loafers loan loaned
loaning loans loath loathe loathed loathes loathing loathsome loaves lobbed lobbied lobbies
lobbing lobby lobbying lobbyist lobbyists lobe lobes lobotomy lobs lobster lobsters local locale
locales localhost localised localities locality localization localized locally locals locate
located locates locating location locations lock lockdown lockdowns locked locker lockers locket
lockets locking locks lockscreen locksmith locksmiths locomotive locomotives locum locust locusts
lodge lodged lodger lodgers lodges lodging lodgings loft lofts lofty logan logged logging logic
logical logically login logins logistic logistical logistics logo logon logons logos logout logs
lois lola lollies lollipop lollipops lolly lols london londoner londoners lone lonelier loneliest
loneliness lonely loner loners long longboard longed longer longest longevity longhand longing
longingly longish longitude longitudinal longs longshot longstanding longtime longways look
lookalike lookalikes looked looking lookout lookouts looks lookup lookups loom loomed looming
looms loop looped loophole loopholes looping loops loos loose loosely loosen loosened loosening
loosens looser loosest loot looted looter looters looting loots lopez lopsided lord lords loretta
lorna lorraine lorries lorry lose loser losers loses losing loss losses lossless lost lotion
lotions lots lotta lotteries lottery lotto lotus loud louder loudest loudly loudness loudspeaker
loudspeakers louis louise louisiana lounge lounged lounger lounges lounging louse lousier lousiest
lousy lout louts lovable love loveable loved lovelier loveliest lovely lover lovers loves lovesick
loving lovingly lowdown lower lowercase lowered lowering lowers lowest lowland lowlands lowlife
lowly loyal loyalist loyally loyalties loyalty lozenge lozenges lube lubed lubes lubing lubricant
lubricate lubricated lubricating lubrication lucas lucia lucid luck luckier luckiest luckily lucky
lucrative lucy luddite ludicrous ludicrously luge luggage lugging luis luke lukewarm lull
lullabies lullaby lulled lulling lulls lumbago lumbar lumber lumberjack lumberjacks luminous lump
lumpectomy lumpier lumpiest lumps lumpy lunacy lunar lunch lunchbox lunchboxes luncheon luncheons
lunches lunchtime lunchtimes lung lunge lunged lunges lunging lungs lupin lupins lupus lurch
lurched lurcher lure lured lures luring lurk lurked lurker lurkers lurking lurks luscious lush
lute lutheran luxembourg luxuries luxurious luxuriously luxury lychee lycra lydia lying lymph
lymphoma lynn lynne lyon lyric lyrical lyricist lyrics maam mabel macabre macaroni macbook mace
macedonia machete machine machined machinery machines machining macho mackintosh macro macros
madam maddening maddeningly madder maddest made madhouse madison madly madness madrid maestro
mafia magazine magazines magenta maggie maggot maggots magic magical magically magician magicians
magistrate magistrates magnate magnesium magnet magnetic magnetically magnetism magnets
magnification magnificence magnificent magnificently magnified magnifies magnify magnifying
magnitude magnitudes magnolia magnolias magpie magpies mahogany maid maiden maidens maids mail
mailbox mailboxes mailed mailing mailings mailman mailmen mails maimed main maine mainframe
mainland mainly mains mainstay mainstream maintain maintainable maintained maintainer maintainers
maintaining maintains maintenance maize majestic majestically majesty major majored majoring
majorities majority majorly make makeover makeovers maker makers makes makeshift makeup making
makings malaise malaria malaysia malcolm male males malformed malfunction malfunctioned
malfunctioning malfunctions malice malicious maliciously malignant mall malleolus mallet mallets
malls malnourished malnutrition malt malta malted maltreated maltreatment malware mama mamma
mammal mammals mammogram mammograms mammoth mammoths manage manageable managed management manager
managerial managers manages managing manatee manchester mandarin mandarins mandate mandated
mandates mandatory mandolin mandy mane manes maneuver maneuvered maneuvering maneuvers manga
mangle mangled mango mangoes mangos manhattan manhood mania maniac maniacs manic manicure
manicures manifest manifestation manifestations manifested manifesting manifesto manifests
manifold manipulate manipulated manipulates manipulating manipulation manipulative mankind manly
manned mannequin mannequins manner mannered manners manning manoeuvre manoeuvred manoeuvres
manoeuvring manor manors manpower mansion mansions manslaughter mantelpiece mantelpieces mantle
mantra manual manually manuals manuel manufacture manufactured manufacturer manufacturers
manufactures manufacturing manure manuscript manuscripts many maple maples mapped mapping mappings
maps maracas marathon marathoner marathoners marathons marble marbles march marched marches
marching marco marcus mare mares margaret margarine margin marginal marginalised marginally
margins maria marie marigold marigolds marijuana marilyn marina marinade marinades marinas
marinate marinated marine mariner mariners marines mario marion marionette marital marjorie mark
markdown markdowns marked markedly marker markers market marketable marketed marketer marketers
marketing marketplace marketplaces markets marking markings marks marksman markup markups
marmalade maroon marooned marquee marquees marred marriage marriages married marries marring
marrow marry marrying mars marsh marshal marshaled marshalled marshals marshes marshmallow
marshmallows marshy martha martial martian martians martin martinez martyr martyrs marvel marveled
marveling marvelled marvelling marvellous marvellously marvelous marvelously marvels marvin
marxist mary maryland marzipan mascara mascot mascots masculine mash mashed mashes mashing mask
masked masking masks masochist masonry masquerade mass massachusetts massacre massacres massage
massaged massages massaging massed masses masseur masseurs massive massively mast mastectomy
master mastered masterful mastering mastermind masterpiece masterpieces masters mastery mastiff
mastitis masts match matchbox matched matches matching matchmaker matchmaking matchstick
matchsticks mate mated material materialise materialised materialism materialistic materialize
materialized materially materials maternal maternity mates matey math mathematical mathematically
mathematician mathematicians mathematics maths matinee mating matriarch matrices matriculation
matrimonial matrimony matrix matron mats matt matted matter mattered mattering matters matthew
mattress mattresses mature matured maturely matures maturing maturity maul mauled maureen maurice
mauve maverick mavericks maximal maximise maximised maximises maximising maximize maximized
maximizes maximizing maximum maximums maybe mayhem mayo mayonnaise mayor mayors maze mazes meadow
meadows meager meagre meal meals mealtime mealtimes mean meander meandering meaner meanest meaning
meaningful meaningfully meaningless meaninglessly meanings meanly meanness means meant meantime
meanwhile measles measly measurable measurably measure measured measurement measurements measures
measuring meat meatball meatballs meats meaty mechanic mechanical mechanically mechanics mechanism
mechanisms medal medallist medallists medals meddle meddled meddles meddling media medial medialis
median mediate mediated mediating mediation mediator mediators medic medical medically medicated
medication medications medicinal medicine medicines medics medieval mediocre meditate meditated
meditates meditating meditation meditative mediterranean medium mediums medley meek meekly meerkat
meerkats meet meeting meetings meets meetup meetups megabyte megabytes megan megaphone megapixel
megapixels melancholy melanie melanoma melbourne melissa mellow mellowed melodic melodies
melodrama melodramatic melody melon melons melt meltdown meltdowns melted melting melts melvin
member members membership memberships membrane membranes meme memes memo memoir memoirs
memorabilia memorable memorably memorandum memorial memorials memories memorise memorised
memorises memorising memorize memorized memorizes memorizing memory memos memphis menace menaces
menacing mend mended mending mends meningitis meniscus menopausal menopause mens menstrual
menstruation mental mentalities mentality mentally mention mentioned mentioning mentions mentor
mentored mentoring mentors menu menus mercenaries mercenary merchandise merchant merchants mercies
merciful mercifully merciless mercilessly mercury mercy mere merely merge merged merger mergers
merges merging meringue meringues merit merited meriting merits mermaid mermaids merrier merrily
merry mesh mesmerised mesmerising mesmerized mesmerizing mess message messaged messages messaging
messed messenger messengers messes messiah messier messiest messily messiness messing messy meta
metabolic metabolism metadata metal metallic metallurgy metals metamorphosis metaphor metaphorical
metaphorically metaphors metatarsal metatarsalgia metatarsals meteor meteorite meteorites
meteorological meteorologist meteors meter metered meters methane methanol method methodical
methodically methodist methodists methodologies methodology methods meticulous meticulously metre
metres metric metrics metro metronome metropolis metropolitan metros mexican mexico miami mice
michael michelle michigan mick microbe microbes microbial microchip microchips microorganism
microorganisms microphone microphones microscope microscopes microscopic microsoft microwavable
microwave microwaved microwaves microwaving midday middle middleware midfield midfielder
midfielders midfoot midge midges midlands midnight midpoint midriff midsole midsoles midst
midsummer midterm midterms midtown midway midweek midwife midwifery midwinter midwives might
mightier mightiest mightily mightnt mightve mighty migraine migraines migrant migrants migrate
migrated migrates migrating migration migrations migratory miguel mike milan mild milder mildest
mildew mildly mildness mildred mile mileage mileages miler miles milestone milestones militant
militants military militia militias milk milked milkier milkiest milking milkman milks milkshake
milkshakes milky mill milled millennial millennials millennium millenniums miller milligram
milligrams millimeter millimeters millimetre millimetres milling million millionaire millionaires
millions mills milo milwaukee mime mimed mimes mimic mimicked mimicking mimicry mimics miming
mince minced mincemeat mind minded mindful mindfully minding mindless mindlessly minds mindset
mindsets mine mined minefield miner mineral minerals miners mines mingle mingled mingles mingling
mini miniature miniatures minibus minibuses minimal minimalist minimally minimise minimised
minimises minimising minimize minimized minimizes minimizing minimum minimums mining minion
minions minis miniseries minister ministerial ministers ministries ministry minivan minivans mink
minneapolis minnesota minor minorities minority minors mint minted mints minty minus minuscule
minute minutely minutes miracle miracles miraculous miraculously mirage miranda miriam mirror
mirrored mirroring mirrors misadventure misbehave misbehaved misbehaves misbehaving misbehavior
misbehaviour misc miscalculate miscalculated miscalculates miscalculating miscarriage miscarriages
miscarry miscellaneous mischief mischievous mischievously misconception misconceptions misconduct
misdemeanor misdemeanors misdemeanour misdirected miser miserable miserably miseries miserly
misery misfire misfires misfiring misfit misfits misfortune misfortunes misgivings misguided
mishap mishaps mishear misheard mishearing mishears mishmash misinformation misinformed
misinterpret misinterpreted misinterpreting misinterprets misjudge misjudged misjudges misjudging
mislaid mislay mislaying mislays mislead misleading misleadingly misleads misled mismanaged
mismanagement mismatch mismatched mismatches mismatching misplace misplaced misplaces misplacing
misprint misprints mispronounce mispronounced mispronounces mispronouncing misread misreading
misreads miss missed misses missile missiles missing mission missionaries missionary missions
mississippi missouri misspell misspelled misspelling misspellings misspells misspelt misspent
missus mist mistake mistaken mistakenly mistakes mistaking mister mistier mistiest mistletoe
mistook mistreat mistreated mistreating mistreatment mistreats mistress mistresses mistrust mists
misty misunderstand misunderstands misunderstood misuse misused misuses misusing mitch mitchell
mitigate mitigated mitigates mitigating mitigation mitre mitten mittens mixed mixer mixers mixes
mixing mixtape mixture mixtures mixup mmorpg moan moaned moaner moaners moaning moans moat moats
mobbed mobbing mobile mobiles mobilise mobilised mobilises mobilising mobility mobilize mobilized
mobilizes mobilizing mobs moccasin moccasins mock mocked mockery mocking mocks mockumentary mockup
mockups modal modding mode model modeled modeling modelled modelling models modem modems moderate
moderated moderately moderates moderating moderation moderator moderators modern modernise
modernised modernize modernized modes modest modestly modesty modification modifications modified
modifier modifiers modifies modify modifying mods modular module modules mohamed mohammed moist
moisten moistened moisture moisturise moisturised moisturiser moisturisers moisturises
moisturising moisturize moisturized moisturizer moisturizers moisturizes moisturizing mojo molar
molars mold molded molding moldings molds moldy mole molecular molecule molecules moles moleskin
molly molten moment momentarily momentary moments momentum mommies mommy moms monaco monarch
monarchies monarchist monarchs monarchy monasteries monastery monastic monday mondays monetary
money moneys mongoose mongrel mongrels monica monies monitor monitored monitoring monitors monk
monkey monkeys monks monochrome monocle monocles monogamous monogamy monolingual monolith
monologue monologues monopolies monopolise monopoly monorail monospace monotone monotonous
monotonously monotony monsoon monsoons monster monsters monstrosity monstrous montage montages
montana month monthly months montreal monument monumental monuments mooch mood moodier moodiest
moodily moodiness moods moody mooing moon moonlight moonlighting moonlit moons moor moore moorhen
moorland moors moose moot moped mopeds mopped mopping mops moral morale morality morally morals
morbid morbidly more moreover morgan morgue mormon mormons morning mornings morocco morph morphed
morphine morphing morsel morsels mortal mortality mortally mortals mortar mortars mortgage
mortgaged mortgages mortified mortifying mosaic mosaics moscow mosque mosques mosquito mosquitoes
mosquitos moss mosses mossy most mostly motel motels moth mother motherboard motherboards mothered
motherhood mothering motherly mothers moths motion motioned motionless motions motivate motivated
motivates motivating motivation motivational motivations motivator motive motives motley motocross
motor motorbike motorbikes motorcycle motorcycles motorcyclist motorcyclists motored motorhome
motorhomes motoring motorised motorist motorists motorized motors motorsport motorsports motorway
motorways mottled motto mottoes mottos mould moulded mouldier mouldiest moulding moulds mouldy
mound mounds mount mountain mountaineer mountaineering mountaineers mountainous mountains
mountainside mountainsides mounted mounting mounts mourn mourned mourner mourners mournful
mourning mourns mouse mousepad mousepads moussaka moustache moustaches mouth mouthed mouthful
mouthfuls mouthing mouthpiece mouths mouthwash mouthwashes mouthwatering mouthy movable move moved
movement movements mover movers moves movie moviegoer movies moving mowed mower mowers mowing mown
mows mozilla mozzarella much mucus muddied muddier muddiest muddle muddled muddles muddling muddy
muesli muffin muffins muffled muffler mugged mugger muggers mugging muggy mugs mugshot mugshots
muhammad mulch mulching mule mules mulled mulling multicoloured multicore multicultural multiline
multilingual multimedia multinational multiplayer multiple multiples multiplex multiplication
multiplied multiplier multiplies multiply multiplying multipurpose multitask multitasking
multitude mumbai mumble mumbled mumbles mumbling mumbo mummies mummified mummy mumps mums munch
munched munchies munching mundane munich municipal municipality murder murdered murderer murderers
murdering murderous murders muriel murkier murkiest murkily murky murmur murmured murmuring
murmurs murphy muscle muscled muscles muscling muscular muse mused museum museums mushroom
mushroomed mushrooms mushy music musical musically musicals musician musicians musings musk musket
muskets musky muslim muslims mussel mussels must mustache mustaches mustang mustard muster
mustered mustnt mustve mutant mutants mutate mutated mutates mutating mutation mutations mute
muted mutes mutilated muting mutiny mutt mutter muttered muttering mutters mutton mutts mutual
mutually muzzle muzzled muzzles myra myself mysteries mysterious mysteriously mystery mystic
mystical mystified mystique myth mythical mythological mythology myths naan nachos nadia nagged
nagging nags nail nailed nailing nails naive naively naked nakedness name named namely names
namesake nameserver namespace namespaces naming nana nanas nancy nannies nanny nans naomi nape
napkin napkins naples napped nappies napping nappy naproxen naps narcissism narcissist
narcissistic narcissus narcotic narcotics narrate narrated narrates narrating narration narrative
narratives narrator narrators narrow narrowed narrower narrowest narrowing narrowly narrows
narwhal nasal nasally nastier nastiest nastily nastiness nasty natalie natasha nathan nation
national nationalism nationalist nationalists nationalities nationality nationally nationals
nations nationwide native natives nativity nato natural naturalist naturally nature natures
naughtier naughtiest naughtily naughty nausea nauseate nauseated nauseates nauseating nauseous
nautical naval navel navels navicular navies navigate navigated navigates navigating navigation
navigational navy near nearby neared nearer nearest nearing nearly nearness nearside neat neater
neatest neatly neatness nebraska nebula necessarily necessary necessitate necessitated
necessitates necessities necessity neck neckerchief necklace necklaces necks necktie neckties
nectar nectarine nectarines need needed needier neediest needing needle needles needless
needlework neednt needs needy negate negated negates negative negatively negatives negativity
neglect neglected neglectful neglecting neglects negligence negligent negligible negligibly
negotiable negotiate negotiated negotiates negotiating negotiation negotiations negotiator
negotiators neighbor neighborhood neighborhoods neighborly neighbors neighbour neighbourhood
neighbourhoods neighbouring neighbourly neighbours neil neither nelson neolithic neon nepal nephew
nephews nephritis nerd nerdier nerdiest nerds nerdy nerf nerfed nerve nerves nervous nervously
nervousness nest nested nesting nests netball netflix netherlands nets netted netting nettle
nettles network networked networking networks neural neuralgia neurological neurologist
neurologists neurology neuroma neuron neurons neuropathy neuroscience neurosis neurotic neuter
neutered neutering neuters neutral neutralise neutralised neutrality neutralize neutralized
neutrally neutron neutrons nevada never nevertheless newb newbie newbies newborn newborns newbs
newcastle newcomer newcomers newer newest newish newline newlines newly newlywed newlyweds newness
newport news newsagent newsagents newscaster newsfeed newsfeeds newsflash newsgroup newsgroups
newsletter newsletters newspaper newspapers newsreader newsreaders newsreel newsroom newsrooms
newsworthy newt newton newts next nguyen niacin nibble nibbled nibbles nibbling nice nicely
niceness nicer nicest niche niches nicholas nick nicked nicking nickname nicknamed nicknames nicks
nicola nicole nicotine niece nieces niftier niftiest niftily nifty nigel nigeria niggle niggles
niggling nigh night nightclub nightclubs nightdress nightfall nightgown nightgowns nightie
nighties nightingale nightingales nightlife nightly nightmare nightmares nightmarish nights
nightshift nightstand nightstands nighttime nike nimble nimbly nina nine nines nineteen nineteenth
nineties ninety nintendo ninth ninths nipped nipping nipple nippy nips nitrate nitrates nitrogen
nitty noah nobility noble nobler noblest nobly nobody nobodys noclip nocturnal nodded nodding node
nodes nods noel noise noises noisier noisiest noisily noisy nomad nomads nominal nominally
nominate nominated nominates nominating nomination nominations nominee nominees nonchalant
nonchalantly none nonetheless nonexistent nonfiction nonprofit nonprofits nonsense nonsensical
nonsmoker nonsmoking nonstop nonverbal noob noobs noodle noodles noon nope nora norfolk norm norma
normal normalcy normalise normalised normalises normalising normality normalize normalized
normalizes normalizing normally norman normandy norms north northbound northeast northerly
northern northerner northerners northwest norway norwegian norwich nose nosebleed nosebleeds nosed
nosedive noses nosier nosiest nosily nostalgia nostalgic nostril nostrils nosy notable notably
notary notation notch notched notches notching note notebook notebooks noted notepad notepads
notes noteworthy nothing notice noticeable noticeably noticeboard noticeboards noticed notices
noticing notification notifications notified notifies notify notifying noting notion notions
notoriety notorious notoriously nottingham notwithstanding nougat nought noun nouns nourish
nourished nourishes nourishing nourishment novel novelist novelists novels novelties novelty
november novice novices nowadays nowhere nowt nozzle nozzles npcs nsfw nuance nuances nuclear
nuclei nucleus nude nudge nudged nudges nudging nudist nudists nudity nuisance nuisances null
nullified nullifies nullify nullifying nulls numb numbed number numbered numbering numbers numbest
numbing numbly numbness numbs numeracy numeral numerals numeric numerical numerically numerous
nuns nuptials nurse nursed nurseries nursery nurses nursing nurture nurtured nurtures nurturing
nutcracker nutella nutmeg nutrient nutrients nutrition nutritional nutritionally nutritionist
nutritionists nutritious nuts nutshell nutty nuzzle nylon nylons nymph nymphs oakland oaks oars
oases oasis oatcake oatcakes oath oaths oatmeal oats obedience obedient obediently obese obesity
obey obeyed obeying obeys obituaries obituary object objected objecting objection objectionable
objections objective objectively objectives objectivity objects obligation obligations obligatory
oblige obliged obliges obliging obligingly obliterate obliterated oblivion oblivious obliviously
oblong obnoxious obnoxiously obscene obscure obscured obscurely obscures obscuring obscurity
observant observation observations observatory observe observed observer observers observes
observing obsess obsessed obsesses obsessing obsession obsessions obsessive obsessively obsolete
obstacle obstacles obstetrician obstruct obstructed obstructing obstruction obstructions
obstructive obstructs obtain obtainable obtained obtaining obtains obtrusive obvious obviously
occasion occasional occasionally occasions occult occupancy occupant occupants occupation
occupational occupations occupied occupies occupy occupying occur occurred occurrence occurrences
occurring occurs ocean oceanic oceanography oceans ocelot oclock octagon octagons octal octave
octaves october octopus octopuses oddball odder oddest oddities oddity oddly odds odometer odor
odorless odors odour odourless odours oedema oesophagus oestrogen offbeat offence offences offend
offended offender offenders offending offends offense offenses offensive offensively offer offered
offering offerings offers offhand office officer officers offices official officially officials
officiating offline offload offloaded offloading offscreen offseason offset offsets offsetting
offshoot offshoots offshore offside offspring offstage often oftentimes ogre ogres ohio oiled oils
oily ointment ointments okay okey okie oklahoma older oldest oldie oldies olive oliver olives
olivia olympian olympians olympic olympics omar ombudsman omega omelet omelets omelette omelettes
omen omens omeprazole ominous ominously omission omissions omit omits omitted omitting omnibus
omnipotent omnivore onboarding once oncologist oncologists oncology oncoming oneness ones oneself
ongoing onion onions online onlooker onlookers only onscreen onset onslaught onstage ontario onto
onus onward onwards oodles oops oopsie ooze oozed oozes oozing opal opaque open opened opener
openers opening openings openly openness opens opera operas operate operated operates operating
operation operational operationally operations operative operatives operator operators
ophthalmologist opinion opinionated opinions opioid opioids opium opponent opponents opportunist
opportunistic opportunities opportunity oppose opposed opposes opposing opposite opposites
opposition oppositions oppressed oppression oppressive oppressor opted optical optically optician
opticians optics optimal optimally optimisation optimise optimised optimises optimising optimism
optimist optimistic optimistically optimists optimization optimizations optimize optimized
optimizes optimizing optimum opting option optional optionally options optometrist optometrists
optometry opts opulent oracle oracles oral orally orange oranges orangutan orangutans orator orbit
orbital orbited orbiting orbits orca orcas orchard orchards orchestra orchestral orchestras
orchestrated orchid orchids ordeal ordeals order ordered ordering orderly orders ordinal ordinance
ordinarily ordinary oregano oregon ores organ organic organically organisation organisational
organisations organise organised organiser organisers organises organising organism organisms
organist organization organizational organizations organize organized organizer organizers
organizes organizing organs orient orientated orientation orientations oriented orienteering
orienting orients origami origin original originality originally originals originate originated
originates originating origins orlando ornament ornamental ornaments ornate ornithology orphan
orphanage orphanages orphaned orphans orthodontics orthodontist orthodontists orthodox orthodoxy
orthopaedic orthopaedics orthopedic orthopedics orthopedist orthopedists orthotic orthotics oscar
oscillate oscillating oslo ostentatious osteopath osteopathic osteopaths osteopathy osteoporosis
ostrich ostriches other others otherwise ottawa otter otters ottoman ouch ought oughtnt ounce
ounces ours ourselves outage outages outback outboard outbound outbreak outbreaks outburst
outbursts outcast outcasts outcome outcomes outcry outdated outdid outdo outdoes outdoing outdone
outdoor outdoors outdoorsy outer outermost outfield outfielder outfit outfits outgoing outgoings
outgrew outgrow outgrowing outgrown outgrows outing outings outlandish outlast outlasted
outlasting outlasts outlaw outlawed outlaws outlay outlet outlets outlier outliers outline
outlined outlines outlining outlive outlived outlives outliving outlook outlooks outnumber
outnumbered outnumbering outnumbers outpatient outpatients outperform outperformed outperforming
outperforms outpost outposts outpouring output outputs outrage outraged outrageous outrageously
outrages outraging outran outrank outreach outright outrun outrunning outruns outscored outsell
outselling outsells outset outshine outside outsider outsiders outsize outskirts outsold outsole
outsoles outsource outsourced outsources outsourcing outspoken outstanding outstandingly
outstretched outta outward outwardly outwards outweigh outweighed outweighing outweighs outwit
outwitted oval ovals ovaries ovary ovation ovations oven ovens over overactive overall overalls
overate overbearing overboard overbooked overcame overcast overcautious overcharge overcharged
overcharges overcharging overclock overclocked overclocking overcoat overcoats overcome overcomes
overcoming overcompensate overconfident overcook overcooked overcooking overcooks overcrowded
overdid overdo overdoes overdoing overdone overdose overdosed overdoses overdosing overdraft
overdrafts overdrawn overdressed overdrive overdue overeat overeaten overeating overeats
overestimate overestimated overestimates overestimating overflow overflowed overflowing overflows
overgrown overgrowth overhang overhanging overhaul overhauled overhauling overhauls overhead
overheads overhear overheard overhearing overhears overheat overheated overheating overheats
overjoyed overlaid overland overlap overlapped overlapping overlaps overlay overlays overleaf
overload overloaded overloading overloads overlook overlooked overlooking overlooks overly
overnight overpaid overpass overpasses overplay overpopulated overpopulation overpower overpowered
overpowering overpowers overpriced overpronation overprotective overrated overreaching overreact
overreacted overreacting overreaction overreacts overridden override overrides overriding overrode
overrule overruled overrules overruling overrun overruns oversaw overseas oversee overseeing
overseen oversees overshadow overshadowed overshoot oversight oversights oversized oversleep
oversleeping oversleeps overslept overspend overspending overstate overstated overstates
overstating overstay overstayed overstaying overstays overstepped overstimulated overstretch
overstretched overstretches overstretching overstride overstrides overstriding overt overtake
overtaken overtakes overtaking overthink overthinking overthought overthrew overthrow overthrowing
overthrown overthrows overtime overtly overtones overtook overtrain overtrained overtraining
overtrains overture overturn overturned overuse overused overuses overusing overview overviews
overweight overwhelm overwhelmed overwhelming overwhelmingly overwhelms overwork overworked
overworking overworks overwrite overwrites overwriting overwritten overwrote owed owen owes owing
owls owned owner ownerless owners ownership owning owns oxen oxford oxfordshire oxidation oxidised
oxygen oxymoron oxymorons oyster oysters ozone pace paced pacemaker pacemakers pacer pacers paces
pacey pacific pacified pacifier pacifiers pacifies pacifist pacifists pacify pacifying pacing pack
package packaged packages packaging packed packer packers packet packets packing packs pact pacts
padded padding paddle paddleboard paddleboarding paddled paddles paddling paddock padlock
padlocked padlocks pads paediatric paediatrician paediatricians paediatrics paella pagan pagans
page pages pagination paid pain pained painful painfully painkiller painkillers painless
painlessly pains painstaking painstakingly paint paintbrush paintbrushes painted painter painters
painting paintings paints paintwork pair paired pairing pairings pairs pajamas pakistan pakistani
palace palaces palaeontologist palatable palate pale palely paleness paleo paler palest palestine
palette palettes pallet pallets palliative palm palms palpable palpitate palpitated palpitates
palpitating palpitation palpitations pals palsy paltry pamela pamper pampered pampering pampers
pamphlet pamphlets panache panama pancake pancakes pancreas pancreatitis panda pandas pandemic
pandemics pandemonium pane panel paneled paneling panelled panelling panels panes pangs panic
panicked panicking panicky panics pannier panniers panning panorama panoramas panoramic pans
pansies pansy pant panted panther panthers panting pantomime pantomimes pantries pantry pants papa
paparazzi papaya paper paperback paperbacks paperclip paperclips paperless papers paperwork papery
paprika parable parables paracetamol parachute parachutes parachuting parade paraded parades
parading paradise paradises paradox paradoxes paradoxical paradoxically paraglider paragliders
paragliding paragraph paragraphs parakeet paralegal parallel paralleled paralleling parallels
paralyse paralysed paralyses paralysing paralysis paralyze paralyzed paralyzes paralyzing
paramedic paramedics parameter parameters paramount paranoia paranoid paranormal paraphernalia
paraphrase paraphrased paraphrasing paraplegic parasite parasites parasitic parasol parasols
paratha paratrooper parcel parcels parched parchment pardon pardoned pardons pared parent parental
parented parentheses parenthesis parenthood parenting parents paring paris parish parishes
parishioners park parka parkas parked parker parking parkinsons parkland parkour parkrun parkruns
parks parliament parliamentary parliaments parlor parlour parmesan parodies parody parole paroled
parried parrot parrots parse parsed parser parsers parsing parsley parsnip parsnips part partake
partaking parted partial partially participant participants participate participated participates
participating participation particle particles particular particularly particulars partied parties
parting partisan partition partitioned partitioning partitions partly partner partnered partnering
partners partnership partnerships partridge partridges parts partway party partying pashmina pass
passable passage passaged passages passaging passata passcode passcodes passed passenger
passengers passerby passers passersby passes passing passion passionate passionately passions
passive passively passiveness passport passports password passwords past pasta pastas paste pasted
pastel pastels pastes pasteurised pasties pastime pastimes pasting pastor pastors pastries pastry
pasts pasture pastures pasty patch patched patches patchier patchiest patchily patching patchy
pate patel patella patellas patellofemoral patent patented patenting patents pater paternal
paternity path pathetic pathetically pathname pathogen pathogens pathological pathologist
pathologists pathology paths pathway pathways patience patient patiently patients patio patios
patricia patrick patriot patriotic patriotism patriots patrol patrolled patrolling patrols patron
patronage patronise patronising patronizing patrons pats patted pattern patterned patterns patties
patting patty paul paula pauline pause paused pauses pausing pave paved pavement pavements paves
pavilion pavilions paving pawed pawing pawn pawnbroker pawned pawns pawnshop paws payable payback
paycheck paychecks paycheque paycheques payee payees payer payers paying payload payloads payment
payments payoff payoffs payout payouts paypal payphone payphones payroll payrolls pays payslip
payslips paywall paywalls pdfs peace peaceful peacefully peacekeeper peacekeepers peacekeeping
peacetime peach peaches peachy peacock peacocks peak peaked peaking peaks pealing peanut peanuts
pear pearl pearls pearly pears peas peasant peasants peat pebble pebbles peck pecked pecking pecks
pectoral pectorals peculiar peculiarly pecuniary pedal pedaled pedaling pedalled pedalling pedals
pedant pedantic peddle peddled peddles peddling pedestal pedestals pedestrian pedestrians
pediatric pediatrician pediatricians pediatrics pedicure pedicures pedigree pedigrees pedometer
pedometers pedro peek peeked peeking peeks peel peeled peeler peeling peelings peels peer peered
peering peers peeved pegged pegging pegs pelican pelicans pelmet peloton pelt pelted pelting
pelvic pelvis pelvises penalise penalised penalises penalising penalize penalized penalizes
penalizing penalties penalty penance pence penchant pencil pencils pendant pendants pending
pendulum pendulums penetrate penetrated penetrates penetrating penetration penguin penguins
penicillin peninsula peninsulas penitentiary penne pennies penniless penny pension pensioner
pensioners pensions pensive pentagon pentagons pentathlon pentecostal penthouse penthouses peonies
peony people peoples pepper peppercorn peppercorns peppered peppermint peppermints pepperoni
peppers perceive perceived perceives perceiving percent percentage percentages percentile
perceptible perception perceptions perceptive perceptively perch perched perches perching
percussion percussionist percy perennial perennials perfect perfected perfecting perfection
perfectionism perfectionist perfectly perfects perforated perforation perform performance
performances performed performer performers performing performs perfume perfumed perfumes perhaps
peril perilous perils perimeter perimeters period periodic periodical periodically periodicals
periods periosteum periostitis peripheral periphery perish perishable perished perishes perishing
peritonitis perjury perk perked perks perky perl perm permanence permanent permanently permeate
permissible permission permissions permissive permit permits permitted permitting perms peroneal
peroxide perpetrator perpetrators perpetual perpetually perpetuate perpetuated perplex perplexed
perplexes perplexing perry persecuted persecution perseverance persevere persevered persevering
persist persisted persistence persistent persistently persisting persists person persona
personable personal personalisation personalise personalised personalising personalities
personality personalization personalize personalized personalizing personally personas personified
personify personnel persons perspective perspectives perspiration persuade persuaded persuades
persuading persuasion persuasions persuasive persuasively perturbed peru peruse perused pervasive
perverse pesky pessimist pessimistic pessimistically pessimists pest pester pestered pestering
pesters pesticide pesticides pestle pesto pests petal petals pete peter petite petition petitioned
petitions petrified petrifying petrol petroleum pets petted petticoat petticoats pettiness petting
petty petunia petunias pfft pfps phantom phantoms pharaoh pharaohs pharmaceutical pharmaceuticals
pharmacies pharmacist pharmacists pharmacy pharyngitis phase phased phases phasing pheasant
pheasants phenomena phenomenal phenomenally phenomenon phew phil philadelphia philanthropist
philanthropy philip philippa philippines phillip phillips philosopher philosophers philosophical
philosophically philosophies philosophy phishing phlegm phobia phobias phobic phoebe phoenix phone
phoned phones phonetic phonetics phonics phoning phosphate phosphorus photo photocopied
photocopier photocopiers photocopies photocopy photocopying photogenic photograph photographed
photographer photographers photographic photographing photographs photography photos photoshop
phrase phrased phrases phrasing physical physically physician physicians physicist physicists
physics physio physiological physiologist physiologists physiology physios physiotherapist
physiotherapy physique physiques pianist pianists piano pianos piccolo pick picked picker pickers
picket picketing pickier pickiest picking pickle pickled pickles pickpocket pickpockets picks
pickup pickups picky picnic picnics pics picture pictured pictures picturesque picturing piece
pieced pieces piecing pier pierce pierced pierces piercing piercings piers pies pigeon pigeons
piggyback piglet piglets pigment pigments pigs pigsty pigtail pigtails pilates pile piled piles
pilgrim pilgrimage pilgrimages pilgrims piling pill pillaged pillar pillars pillow pillowcase
pillowcases pillows pills pilot piloted piloting pilots pimple pimples pinafore pinball pinch
pinched pinches pinching pine pineapple pineapples pined pines ping pingback pinged pinhole pining
pink pinkie pinky pinned pinning pinpoint pinpointed pinpointing pinpoints pins pinstripe pint
pinterest pints pioneer pioneered pioneering pioneers pious pipe piped pipeline pipelines pipes
piping piquant piracy piranha pirate pirated pirates pirating piriformis pistachio pistachios
pistol pistols piston pistons pita pitch pitched pitcher pitchers pitches pitching pitfall
pitfalls pith pithy pitied pities pitiful pitifully pitta pitted pity pitying pivot pivotal
pivoted pivoting pixel pixelated pixels pizza pizzas pizzeria pizzerias placard placards placate
placated place placebo placebos placed placeholder placeholders placemat placemats placement
placements placenta places placid placing plagiarise plagiarised plagiarism plague plagued plagues
plaguing plaid plain plainer plainest plainly plains plaintiff plaintiffs plan plane planes planet
planetary planets plank planks planned planner planners planning plans plant plantar
plantarflexion plantaris plantation plantations planted planter planters planting plants plaque
plaques plasma plaster plasterboard plastered plasterer plastering plasters plastic plasticine
plastics plate plateau plateaus plated platelet platelets plates platform platforms plating
platinum platonic platter platters platypus plausible plausibly play playable playback playboy
played player players playful playfully playfulness playground playgrounds playgroup playgroups
playing playlist playlists playmate playmates playoff playoffs playroom plays playstation
plaything playthrough playthroughs playtime playwright playwrights plaza plazas plea plead pleaded
pleading pleadingly pleads pleas pleasant pleasantly pleasantries pleasantry please pleased
pleases pleasing pleasurable pleasure pleasures pleat pleated pleats plectrum pled pledge pledged
pledges pledging plentiful plentifully plenty plethora pliable plied pliers plies plight plimsolls
plod plodded plodder plodders plodding plonk plop plot plotline plotlines plots plotted plotting
plough ploughed ploughing ploughs plow plowed plowing plows ploy ploys pluck plucked plucking
plucks plucky plug plugged plugging plughole plugholes plugin plugins plugs plum plumbed plumber
plumbers plumbing plume plumes plummet plummeted plummeting plummets plump plums plunder plundered
plunge plunged plunger plunges plunging plural plurals plus pluses plush plying plymouth plywood
pneumonia pngs poach poached poacher poachers poaching pocket pocketed pocketing pockets podcast
podcasted podcaster podcasters podcasting podcasts podiatric podiatrist podiatrists podiatry
podium podiums pods poem poems poet poetic poetry poets poignant poignantly point pointed
pointedly pointer pointers pointier pointiest pointing pointless pointlessly points pointy poised
poison poisoned poisoning poisonings poisonous poisons poke poked poker pokes poking poland polar
polarised polarity pole poles police policed policeman policemen policewoman policewomen policies
policing policy polio polish polished polishes polishing polite politely politeness politer
politest political politically politician politicians politics polka poll polled pollen polling
polls pollster pollsters pollutant pollutants pollute polluted polluter polluters pollutes
polluting pollution polly polo polos polyester polygamy polygon polymer polymers polynesia polyps
polystyrene pomegranate pompous pompously poncho ponchos pond ponder pondered pondering ponders
ponds ponies pony ponytail ponytails pooch poodle poodles pool pooled pooling pools poor poorer
poorest poorly popcorn pope popes popliteal popliteus poppadom poppadoms popped poppies popping
poppy pops popsicle popsicles popular popularity popularly populate populated populates populating
population populations populism populist populous popup popups porcelain porch porches porcupine
porcupines pore pores pork porous porpoise porpoises porridge port portability portable portables
portal portaloo portaloos portals porter porters portfolio portfolios portion portions portland
portly portrait portraits portray portrayal portrayals portrayed portraying portrays ports
portsmouth portugal portuguese pose posed poser poses posh posing position positional positioned
positioning positions positive positively positives positivity posse possess possessed possesses
possessing possession possessions possessive possessively possessiveness possibilities possibility
possible possibly possum post postage postal postcard postcards postcode postcodes postdoc
postdocs posted poster posterior posters postgrad postgrads postgraduate postgraduates posthumous
posting postings postman postmark postmen postmortem postnatal postop postpartum postpone
postponed postponement postpones postponing posts postscript posture postures postwar posy potable
potassium potato potatoes potency potent potential potentially potentials potently pothole
potholes potion potions potluck potpie pots potted potter potteries pottering potters pottery
potties potting potty pouch pouches poultry pounce pounced pounces pouncing pound pounded pounding
pounds pour poured pouring pours pout pouted pouting poverty powder powdered powders powdery power
powered powerful powerfully powerhouse powerhouses powering powerless powerlessly powerlessness
powerlifter powerlifters powerlifting powers practicable practical practicalities practicality
practically practice practiced practices practicing practise practised practises practising
practitioner practitioners pragmatic pragmatically pragmatism prague prairie prairies praise
praised praises praiseworthy praising praline pram prams prance pranced prances prancing prank
pranks prankster prattle prawn prawns pray prayed prayer prayers praying prays preach preached
preacher preachers preaches preaching preachy preamble prearranged precarious precariously
precaution precautionary precautions precede preceded precedence precedent precedents precedes
preceding precinct precincts precious precipice precipitate precipitation precise precisely
precision preclude precluded precludes precluding precocious preconceived preconception
preconceptions precondition precursor precursors predator predators predatory predecessor
predecessors predefined predetermined predicament predicaments predict predictability predictable
predictably predicted predicting prediction predictions predictive predictor predictors predicts
predisposed predisposition predominant predominantly preeclampsia preempt preemptive prefer
preferable preferably preference preferences preferential preferred preferring prefers prefix
prefixed prefixes prefs pregnancies pregnancy pregnant prehistoric prehistory prejudice prejudiced
prejudices prejudicial preliminaries preliminary prelude premature prematurely premeditated
premenstrual premier premiere premiered premieres premise premises premium premiums premonition
premonitions prenatal preoccupation preoccupied preorder preorders preowned prepackaged prepaid
preparation preparations preparatory prepare prepared preparedness prepares preparing prepay
prepayment prepend preposition prepositions preposterous preposterously prepped prepping prequel
prequels prerequisite prerequisites prerogative presbyterian preschool preschooler preschoolers
preschools prescribe prescribed prescribes prescribing prescription prescriptions prescriptive
presence presences present presentable presentation presentations presented presenter presenters
presenting presently presents preservation preservative preservatives preserve preserved preserves
preserving preset presets preside presided presidency president presidential presidents presiding
press pressed presser presses pressing pressure pressured pressures pressuring pressurised
pressurized prestige prestigious presumable presumably presume presumed presumes presuming
presumption presumptions presumptuous presuppose pretence pretend pretended pretending pretends
pretense pretension pretentious pretext prettier prettiest prettily pretty pretzel pretzels
prevail prevailed prevailing prevails prevalence prevalent prevent preventable preventative
prevented preventing prevention preventive prevents preview previewed previewing previews previous
previously prey price priced priceier priceiest priceless prices pricey pricing prick pricked
pricking prickly pricks pride pried pries priest priestess priestesses priestly priests primaries
primarily primary primate primates prime primed primer primers primes primetime primeval priming
primitive primitively primrose primroses prince princely princes princess princesses principal
principally principals principle principled principles print printable printed printer printers
printing printings printout printouts prints prior priorities prioritise prioritised prioritises
prioritising prioritize prioritized prioritizes prioritizing priority prism prisms prison prisoner
prisoners prisons pristine privacy private privately privates privatisation privatised
privatization privatized privilege privileged privileges priya prize prized prizes prizewinner
proactive proactively probabilities probability probable probably probate probation probationary
probe probed probes probing probiotic probiotics problem problematic problems procedural procedure
procedures proceed proceeded proceeding proceedings proceeds process processed processes
processing procession processions processor processors proclaim proclaimed proclaiming proclaims
proclamation procrastinate procrastinated procrastinates procrastinating procrastination proctor
procure procured procurement procures procuring prod prodded prodding prodigal prodigies
prodigious prodigy prods produce produced producer producers produces producing product production
productions productive productively productivity products prof profane profanity professed
profession professional professionalism professionally professionals professions professor
professors proficiency proficient profile profiled profiles profiling profit profitability
profitable profitably profited profiterole profiting profits profound profoundly profs profusely
prognosis program programmable programme programmed programmer programmers programmes programming
programs progress progressed progresses progressing progression progressions progressive
progressively prohibit prohibited prohibiting prohibition prohibitions prohibitive prohibitively
prohibits project projected projectile projectiles projecting projection projections projector
projectors projects prolapse prolapsed proliferate proliferated proliferates proliferating
prolific prologue prolong prolonged prolonging prolongs promenade prominence prominent prominently
promise promised promises promising promisingly promo promos promote promoted promoter promoters
promotes promoting promotion promotional promotions prompt prompted prompting promptly prompts
pronate pronated pronates pronating pronation prone pronoun pronounce pronounced pronouncement
pronounces pronouncing pronouns pronunciation pronunciations proof proofed proofing proofread
proofreader proofreaders proofreading proofreads proofs prop propaganda propagate propagated
propel propelled propeller propellers propelling propels proper properly properties property
prophecies prophecy prophet prophetic prophets proponent proponents proportion proportional
proportionally proportioned proportions proposal proposals propose proposed proposes proposing
proposition propositions propped propping proprietary proprietor proprietors props prorogue
prosaic prosciutto prosecute prosecuted prosecutes prosecuting prosecution prosecutions prosecutor
prosecutors prospect prospective prospects prospectus prosper prospered prospering prosperity
prosperous prospers prostate prostates prosthesis prosthetic prosthetics protagonist protagonists
protect protected protecting protection protective protectively protector protectors protects
protein proteins protest protestant protestants protested protester protesters protesting
protestors protests protocol protocols proton protons prototype prototypes protracted protractor
protruding protrusion proud prouder proudest proudly provable prove proved proven provenance
proverb proverbial proverbially proverbs proves provide provided provider providers provides
providing province provinces provincial proving provision provisional provisionally provisions
provocation provocations provocative provocatively provoke provoked provokes provoking provost
provosts prowess prowl prowled prowling prowls proxies proximal proxy prudence prudent prudently
prudish prune pruned prunes pruning prying psalm psalms pseudo pseudonym pseudonyms psoas
psoriasis psst psyche psyched psychedelic psychedelics psychiatric psychiatrist psychiatrists
psychiatry psychic psychically psychics psycho psychoanalysis psychological psychologically
psychologist psychologists psychology psychopath psychopathic psychopaths psychos psychosis
psychotherapist psychotherapy psychotic puberty public publication publications publicise
publicised publicist publicity publicize publicized publicly publish published publisher
publishers publishes publishing pubs puck pucks pudding puddings puddle puddles puff puffed
puffier puffiest puffin puffing puffins puffs puffy pugs pull pulled pulley pulleys pulling
pullover pullovers pulls pullup pullups pulmonary pulp pulpit pulsate pulsated pulsates pulsating
pulse pulsed pulses pulsing puma pumas pump pumped pumping pumpkin pumpkins pumps punch punched
punches punching punchy punctual punctuality punctually punctuated punctuation puncture punctured
punctures puncturing pundit pundits pungent punish punishable punished punishes punishing
punishment punishments punitive punk punks punning punny puns punt punter punters punts puny pupil
pupils puppet puppetry puppets puppies puppy purchase purchased purchaser purchasers purchases
purchasing pure puree pureed purely purer purest purgatory purge purged purges purging
purification purified purifier purifiers purifies purify purifying purist purists puritan purity
purple purpose purposeful purposefully purposely purposes purr purred purring purrs purse pursed
purses pursuant pursue pursued pursuers pursues pursuing pursuit pursuits push pushchair
pushchairs pushed pusher pushers pushes pushing pushover pushup pushups pushy pustule puts
puttering putting putty puzzle puzzled puzzlement puzzler puzzles puzzling pyjama pyjamas pylon
pylons pyramid pyramids python pythons quad quadrant quadrants quadricep quadriceps quadriplegic
quadruple quadruplets quads quagmire quail quails quaint quaintly quake quaked quaker quakers
quakes qualification qualifications qualified qualifier qualifiers qualifies qualify qualifying
qualitative qualities quality qualm qualms quantified quantifies quantify quantifying quantitative
quantities quantity quarantine quarantined quarantines quarantining quarrel quarreled quarreling
quarrelled quarrelling quarrels quarried quarries quarry quart quarter quarterback quarterbacks
quartered quarterfinal quarterfinals quarterly quarters quartet quartets quarts quartz quavers
quay quays queasiness queasy quebec queen queens queensland quelled quelling quench quenched
quenches quenching queried queries query querying quesadilla quest quested question questionable
questionably questioned questioning questionnaire questionnaires questions quests queue queued
queueing queues queuing quiche quiches quick quicken quickened quickening quicker quickest quickie
quickly quickness quicksand quid quids quiet quieten quietened quietening quietens quieter
quietest quietly quietness quilt quilted quilting quilts quinoa quintessential quintuplets quip
quipped quirk quirkier quirkiest quirkily quirkiness quirks quirky quit quite quits quitter
quitters quitting quiver quivering quiz quizzed quizzes quizzical quizzing quorn quorum quota
quotas quotation quotations quote quoted quotes quoting quran rabbi rabbis rabbit rabbits rabid
rabies raccoon raccoons race racecourse racecourses raced racer racers races racetrack racetracks
rachael rachel racial racially racing racism racist racists rack racked racket rackets racking
racks racquet racquetball racquets racy radar radars radial radially radiance radiant radiantly
radiate radiated radiates radiating radiation radiator radiators radical radically radicals radii
radio radioactive radioactivity radioed radiologist radiologists radiology radios radiotherapy
radish radishes radius raffle raffles raft rafted rafter rafters rafting rafts rage raged ragged
raging rags ragtag ragtime raided raider raiders raiding raids rail railed railing railings
railroad railroads rails railway railways rain rainbow rainbows raincoat raincoats raindrop
raindrops rained rainfall rainforest rainforests rainier rainiest raining rains rainstorm
rainstorms rainy raise raised raises raisin raising raisins rake raked rakes raking rallied
rallies rally rallying ralph ramadan ramble rambled rambler ramblers rambles rambling ramblings
ramen ramifications rammed ramming ramp rampage rampaging rampant ramped ramps rams ranch ranches
rancid random randomised randomized randomly randomness randy rang range ranged ranger rangers
ranges ranging rank ranked ranking rankings ranks ransack ransacked ransacking ransacks ransom
ransoms ransomware rant ranted ranting rants rapid rapider rapidest rapidly rapids rapped rapper
rappers rapping rapport raps raptor raptors rare rarely rarer rarest raring rarities rarity rascal
rascals rash rashes rashly rashness raspberries raspberry rasping ratatouille ratchet rate rated
rates rather ratified ratify rating ratings ratio ration rational rationale rationalise
rationalised rationalises rationalising rationalize rationalized rationalizes rationalizing
rationally rationed rationing rations ratios rats rattle rattled rattles rattlesnake rattlesnakes
rattling raucous ravage ravaged ravages ravaging rave raved raven ravenous ravens raves ravine
ravines raving ravings ravioli ravishing rawer rawest rawlplug raymond rays razor razors reach
reachable reached reaches reaching react reacted reacting reaction reactionary reactions
reactivate reactivated reactive reactor reactors reacts read readability readable reader readers
readership readied readier readies readiest readily readiness reading readings readjust readjusted
readjusting readjustment readme reads ready reaffirm reaffirmed real realign realigned realigning
realigns realisation realise realised realises realising realism realist realistic realistically
realists realities reality realization realize realized realizes realizing really realm realms
reap reaped reaping reappear reappeared reappearing reapplied reapplies reapply reapplying reaps
rear reared rearing rearrange rearranged rearrangement rearranges rearranging rears rearview
reason reasonable reasonably reasoned reasoning reasons reassemble reassembled reassess reassessed
reassesses reassessing reassign reassigned reassurance reassurances reassure reassured reassures
reassuring reassuringly rebate rebates rebecca rebel rebelled rebelling rebellion rebellions
rebellious rebels rebirth rebook rebooked rebooking rebooks reboot rebooted rebooting reboots
rebound rebounded rebounding rebounds rebuff rebuffed rebuild rebuilding rebuilds rebuilt rebuke
rebuked rebut rebuttal rebutted recalculate recalculated recalculates recalculating recall
recalled recalling recalls recap recapped recaps recapture recaptured recede receded recedes
receding receipt receipts receive received receiver receivers receives receiving recent recently
reception receptionist receptionists receptions receptive recess recesses recession recessions
recharge rechargeable recharged recharges recharging recipe recipes recipient recipients
reciprocal reciprocate reciprocated recital recitals recitation recite recited recites reciting
reckless recklessly recklessness reckon reckoned reckoning reckons reclaim reclaimed reclaiming
reclaims recline reclined recliner recliners reclining recluse recluses recognisable recognise
recognised recognises recognising recognition recognizable recognize recognized recognizes
recognizing recoil recoiled recollect recollection recollections recommend recommendation
recommendations recommended recommending recommends recompile reconcile reconciled reconciles
reconciliation reconciliations reconciling reconfigure reconfigured reconfigures reconfiguring
reconnaissance reconnect reconnected reconnecting reconnects reconsider reconsidered reconsidering
reconsiders reconstruct reconstructed reconstruction record recorded recorder recorders recording
recordings records recount recounted recounting recounts recoup recouped recourse recover
recovered recoveries recovering recovers recovery recreate recreated recreates recreating
recreation recreational recreationally recreations recruit recruited recruiter recruiters
recruiting recruitment recruits rectangle rectangles rectangular rectified rectifies rectify
rectifying rectum rectus recuperate recuperated recuperating recuperation recur recurred
recurrence recurrences recurrent recurring recurs recursion recursive recursively recyclable
recycle recycled recycles recycling redder reddest reddit redecorate redecorated redecorating
redeem redeemable redeemed redeeming redeems redefine redefined redefining redemption redeploy
redesign redesigned redesigning redesigns redevelop redevelopment redhead redheads redid redirect
redirected redirecting redirection redirects rediscover rediscovered redistribute redistributed
redistributes redistributing redistribution redness redo redoes redoing redone reds reduce reduced
reduces reducing reduction reductions redundancies redundancy redundant reebok reed reeds reef
reefs reek reeked reeking reeks reel reelection reeled reeling reels reenter reestablish
reevaluate reevaluated reevaluates reevaluating refer referee refereed refereeing referees
reference referenced references referencing referendum referendums referral referrals referred
referring refers refill refilled refilling refills refinance refinanced refinancing refine refined
refinement refinements refineries refinery refines refining refit refitted reflect reflected
reflecting reflection reflections reflective reflector reflectors reflects reflex reflexes
reflexive reflux reform reformatted reformed reformer reformers reforming reforms refrain
refrained refraining refrains refresh refreshed refresher refreshes refreshing refreshingly
refreshment refreshments refrigerate refrigerated refrigeration refrigerator refrigerators refuel
refueled refueling refuelled refuelling refuels refuge refugee refugees refuges refund refundable
refunded refunding refunds refurbish refurbished refurbishes refurbishing refurbishment refusal
refusals refuse refused refuses refusing refute refuted refuting regain regained regaining regains
regal regally regard regarded regarding regardless regards regenerate regenerated regenerates
regenerating regeneration regex reggae reggie regime regimen regimens regiment regimental
regiments regimes reginald region regional regionally regions register registered registering
registers registrar registration registrations registries registry regress regressed regression
regressive regret regretful regretfully regrets regrettable regrettably regretted regretting
regrew regroup regrouped regrouping regrow regrowing regrown regrows regular regularity regularly
regulars regulate regulated regulates regulating regulation regulations regulator regulators
regulatory regurgitate regurgitated rehab rehabbed rehabbing rehabilitate rehabilitated
rehabilitates rehabilitating rehabilitation rehabs rehash rehashed rehearsal rehearsals rehearse
rehearsed rehearses rehearsing rehydrate rehydrated rehydrates rehydrating reign reigned reigning
reigns reimburse reimbursed reimbursement reimburses reimbursing rein reincarnated reincarnation
reindeer reined reinforce reinforced reinforcement reinforcements reinforces reinforcing reins
reinstall reinstalled reinstalling reinstalls reinstate reinstated reinstates reinstating reinvent
reinvented reinventing reissue reissued reiterate reiterated reiterates reiterating reject
rejected rejecting rejection rejections rejects rejoice rejoiced rejoices rejoicing rejoin
rejoined rejoining rejuvenate rejuvenated rejuvenating rekindle rekindled relapse relapsed
relapses relapsing relate related relates relating relation relations relationship relationships
relative relatively relatives relativity relaunch relaunched relax relaxant relaxants relaxation
relaxed relaxes relaxing relaxingly relay relayed relaying relays relearn relearned relearning
relearns release released releases releasing relegated relegation relent relented relentless
relentlessly relevance relevancy relevant relevantly reliability reliable reliably reliance
reliant relic relics relied relief reliefs relies relieve relieved relieves relieving religion
religions religious religiously relinquish relinquished relinquishes relinquishing relish relished
relishes relishing relive relived relives reliving reload reloaded reloading reloads relocate
relocated relocates relocating relocation reluctance reluctant reluctantly rely relying remade
remain remainder remainders remained remaining remains remake remakes remark remarkable remarkably
remarked remarking remarks remarried remarry remaster remastered rematch rematches remedial
remedied remedies remedy remedying remember remembered remembering remembers remembrance remind
reminded reminder reminders reminding reminds reminisce reminisced reminiscent reminisces
reminiscing remission remit remittance remix remixed remixes remnant remnants remodel remodeled
remodeling remodelled remodelling remodels remorse remorseful remorseless remortgage remote
remotely remoteness remotes removable removal removals remove removed remover removes removing
renaissance rename renamed renames renaming render rendered rendering renderings renders
rendezvous rendition renditions renegade renegotiate renegotiated renew renewable renewal renewals
renewed renewing renews renounce renounced renovate renovated renovates renovating renovation
renovations renowned rent rental rentals rented renter renters renting rents reopen reopened
reopening reopens reorder reordered reordering reorganisation reorganise reorganised reorganises
reorganising reorganization reorganize reorganized reorganizes reorganizing repaid repaint
repainted repainting repaints repair repaired repairer repairing repairman repairmen repairs
repatriation repay repaying repayment repayments repays repeat repeatable repeated repeatedly
repeater repeaters repeating repeats repechage repel repelled repellent repelling repels
repentance repercussion repercussions repertoire repetition repetitions repetitious repetitive
repetitively rephrase rephrased rephrases rephrasing replace replaceable replaced replacement
replacements replaces replacing replanted replay replayed replaying replays replenish replenished
replenishes replenishing replica replicas replicate replicated replicates replicating replied
replies reply replying repo report reported reportedly reporter reporters reporting reports repos
reposition repositioned repositioning repositions repositories repository repost reposted
reposting reposts represent representation representations representative representatives
represented representing represents repress repressed represses repressing repression repressive
reprieve reprimand reprimanded reprint reprinted reprinting reprints reprisal reprisals reproach
reproduce reproduced reproduces reproducing reproduction reproductions reproductive reps reptile
reptiles reptilian republic republican republicans republics republished repulsed repulsion
repulsive reputable reputation reputations reputed request requested requester requesting requests
require required requirement requirements requires requiring requisite reran rerun rerunning
reruns resale reschedule rescheduled reschedules rescheduling rescue rescued rescuer rescuers
rescues rescuing resealable research researched researcher researchers researches researching
resell reseller resellers reselling resells resemblance resemblances resemble resembled resembles
resembling resend resending resends resent resented resentful resentfully resenting resentment
resents reservation reservations reserve reserved reserves reserving reservist reservoir
reservoirs reset resets resetting resettled reshape reshaped reshuffle reside resided residence
residences resident residential residents resides residing residual residue residues resign
resignation resignations resigned resigning resigns resilience resilient resin resins resist
resistance resistances resistant resisted resisting resistor resistors resists resit resits resize
resized resizes resizing resold resolute resolutely resolution resolutions resolve resolved
resolver resolves resolving resonance resonate resonated resonates resonating resort resorted
resorting resorts resounding resource resourceful resourcefully resourcefulness resources respawn
respawned respawns respect respectable respectably respected respectful respectfully respecting
respective respectively respects respiration respiratory respite respond responded respondent
respondents responding responds response responses responsibility responsible responsibly
responsive responsiveness rest restart restarted restarting restarts restaurant restaurants rested
restful resting restless restlessly restlessness restock restocked restocking restocks restoration
restorations restorative restore restored restores restoring restrain restrained restraining
restrains restraint restraints restrict restricted restricting restriction restrictions
restrictive restricts restroom restrooms restructure restructured restructuring rests resubmit
resubmits resubmitted resubmitting result resultant resulted resulting results resume resumed
resumes resuming resumption resurface resurfaced resurgence resurrect resurrected resurrection
resuscitate resuscitated resuscitation retail retailed retailer retailers retailing retails retain
retained retainer retainers retaining retains retake retaken retakes retaking retaliate retaliated
retaliates retaliating retaliation retaliatory retell retelling retells retention rethink
rethinking rethinks rethought reticent retina retinas retire retired retiree retirees retirement
retirements retires retiring retold retook retort retorted retorting retorts retouch retouched
retouching retrace retraced retraces retracing retract retractable retracted retraction retrain
retrained retraining retrains retreat retreated retreating retreats retribution retried retries
retrieval retrieve retrieved retriever retrievers retrieves retrieving retro retrospect
retrospective retrospectively retry retrying return returnable returned returning returns retweet
retweeted retweeting retweets reunification reunion reunions reunite reunited reunites reuniting
reusable reuse reused reuses reusing revamp revamped revamping revamps reveal revealed revealing
reveals revelation revelations revenge revenged revenges revenging revenue revenues revered
reverence reverend reversal reversals reverse reversed reverses reversible reversing revert
reverted reverting reverts review reviewed reviewer reviewers reviewing reviews revise revised
revises revising revision revisions revisit revisited revisiting revitalise revitalised revitalize
revitalized revival revivals revive revived revives reviving revoke revoked revoking revolt
revolted revolting revolts revolution revolutionary revolutionise revolutionised revolutionize
revolutionized revolutions revolve revolved revolver revolvers revolves revolving revulsion reward
rewarded rewarding rewards rewind rewinding rewinds rewire rewired rewiring reword reworded
rewording rework reworked reworking rewound rewritable rewrite rewrites rewriting rewritten
rewrote rhetoric rhetorical rhetorically rheumatic rheumatism rheumatoid rheumatology rhino
rhinoceros rhinoceroses rhinos rhododendron rhubarb rhyme rhymed rhymes rhyming rhys rhythm
rhythmic rhythmically rhythms ribbed ribbon ribbons riboflavin ribs ricardo rice rich richard
richer riches richest richly richness rick rickety rickshaw rickshaws ricky ricochet ricotta
riddance ridden ridding riddle riddled riddles ride rider riders ridership rides ridge ridges
ridicule ridiculed ridicules ridiculing ridiculous ridiculously riding rids riff riffraff riffs
rifle rifled rifles rift rifts rigged rigging right righteous righteously righteousness rightful
rightfully rightly rights rigid rigidity rigidly rigor rigorous rigorously rigour rigs rind rinds
ring ringer ringing ringleader ringlets rings ringside ringtone ringtones ringworm rink rinks
rinse rinsed rinses rinsing riot rioted rioters rioting riots ripe ripen ripened ripeness ripening
ripens riper ripest ripped ripper ripping ripple ripples rippling rips rise risen riser risers
rises rising risk risked riskier riskiest riskily risking risks risky risotto rita ritual rituals
ritzy rival rivaled rivaling rivalled rivalling rivalries rivalry rivals river riverbank
riverbanks rivers riverside rivet riveted riveting rivets road roadblock roadblocks roads roadshow
roadside roadsides roadster roadwork roadworks roadworthy roam roamed roaming roams roar roared
roaring roars roast roasted roasting roasts robbed robber robberies robbers robbery robbing robe
robert roberta roberto roberts robes robin robins robinson robot robotically robotics robots robs
robust robustly robustness robyn rock rocked rocker rockers rocket rockets rockier rockiest
rocking rocknroll rocks rocky rode rodent rodents rodeo rodeos rodney rodriguez rods rofl roger
rogers rogue rogues roland role roles roll rollback rolled roller rollers rolling rollover rolls
roman romance romanced romances romania romanian romans romantic romantically romanticise
romantics romcom rome romp romped romper ronald ronnie roof roofed roofer roofers roofing roofs
rook rookie rookies rooks room roomier roommate roommates rooms roomy roost roosted rooster
roosters roosting roosts root rooted rooting rootkit roots rope roped ropes ropey rosa rosacea
rose rosebud rosebuds rosemary roses rosie ross roster rosters rosy rota rotary rotas rotate
rotated rotates rotating rotation rotational rotations rotor rotors rots rotted rotten rotting
rottweiler rottweilers rough roughage roughed rougher roughest roughing roughly roughness roughs
roulette round roundabout roundabouts rounded rounder roundest rounding roundly rounds roundup
roused rousing route routed router routers routes routine routinely routines routing rowdier
rowdiest rowdily rowdiness rowdy rowed rower rowers rowing rows royal royally royals royalties
royalty rpgs rubbed rubber rubbery rubbing rubbish rubble rubies rubs ruby rucksack rucksacks
ruckus rudder rudders rude rudely rudeness ruder rudest rudimentary ruffle ruffled ruffles rugby
rugged ruggedness rugs ruin ruined ruining ruinous ruins rule ruled ruler rulers rules ruling
rulings rumble rumbled rumbles rumbling rummage rummaged rummaging rumor rumored rumors rumour
rumoured rumouring rumours rump rumpus runaway runaways rung runner runners running runny runs
runtime runway runways rupert rupture ruptures rural rush rushed rushes rushing russell russet
russia russian russians rust rusted rustic rustier rustiest rustily rusting rustle rustled
rustling rusts rusty ruth ruthless ruthlessly ruthlessness rwanda ryan sabbath sabbatical sabotage
sabotaged sabotages sabotaging sabrina sack sacked sacking sacks sacral sacrament sacramental
sacraments sacred sacrifice sacrificed sacrifices sacrificial sacrificing sacrilege sacroiliac
sacrum sadden saddened saddening saddens sadder saddest saddle saddled saddles sadist sadistic
sadly sadness safari safaris safe safeguard safeguarded safeguarding safeguards safekeeping safely
safer safes safest safety saffron saga sagas sage sages sagged sagging saggy sahara said sail
sailboat sailboats sailed sailing sailings sailor sailors sails saint saintly saints sake salad
salads salamander salamanders salami salaried salaries salary sale saleable salem sales salesman
salesmen salespeople salesperson salespersons saleswoman salient saline saliva salivate salivating
sally salmon salmonella salon salons saloon saloons salsa salt salted saltier saltiest salts
saltwater salty salutation salute saluted salutes saluting salvage salvageable salvaged salvages
salvaging salvation salzburg samantha samba same sameness sammy samosa samosas sample sampled
sampler samples sampling samsung samuel sanatorium sanction sanctioned sanctioning sanctions
sanctity sanctuaries sanctuary sand sandal sandals sandbag sandbags sandbox sandcastle sandcastles
sanded sander sandier sandiest sanding sandpaper sandpit sandpits sandra sands sandstorm
sandstorms sandwich sandwiched sandwiches sandy sane sanely sang sanitary sanitation sanitise
sanitised sanitiser sanitized sanitizer sanity sanjay sank sapling saplings sapphire sapphires
sara sarah sarcasm sarcastic sarcastically sardine sardines sari sarong sartorius sash sashes
sassier sassiest sassily sassiness sassy satan satanic satchel satchels satellite satellites satin
satire satirical satirist satisfaction satisfactorily satisfactory satisfied satisfies satisfy
satisfying satisfyingly satsuma satsumas saturate saturated saturates saturating saturation
saturday saturdays sauce saucepan saucepans saucer saucers sauces saucony saucy sauerkraut sauna
saunas saunter sauntered saunters sausage sausages sauteed savage savaged savagely savages
savaging savannah save saved saver savers saves saving savings savior saviors saviour saviours
savoring savory savour savoured savouring savours savoury savvy sawdust sawed sawing sawmill sawn
saws saxophone saxophones saxophonist saying sayings says scab scabby scabies scabs scaffold
scaffolding scald scalded scalding scalds scale scaled scales scaling scallop scallops scalp
scalpel scalpels scalps scaly scam scammed scammer scammers scamming scams scan scandal scandalous
scandals scandinavia scandinavian scanned scanner scanners scanning scans scantily scanty scape
scapegoat scapegoats scapula scar scarce scarcely scarcer scarcest scarcity scare scarecrow
scarecrows scared scaremongering scares scarf scarfs scarier scariest scarily scaring scarlet
scarred scarring scars scarves scary scathing scatter scattered scattering scatters scavenge
scavenger scavengers scavenging scenario scenarios scene scenery scenes scenic scenically scent
scented scents sceptic sceptical sceptically scepticism sceptics schedule scheduled scheduler
schedules scheduling schema schematic schematics scheme schemed schemes scheming schizophrenia
schnauzer schnitzel scholar scholarly scholars scholarship scholarships scholastic school
schoolbag schoolbags schoolboy schoolboys schoolchild schoolchildren schooldays schooled
schoolgirl schoolgirls schooling schools schoolteacher schoolteachers schoolwork sciatic sciatica
science sciences scientific scientifically scientist scientists scifi scissors scoff scoffed
scoffing scoffs scold scolded scolding scolds scoliosis scone scones scoop scooped scooping scoops
scooted scooter scooters scope scopes scorch scorched scorcher scorches scorching score scoreboard
scoreboards scorecard scorecards scored scoreless scorer scorers scores scoring scorn scorned
scornful scorpion scorpions scotland scots scott scottish scoundrel scoundrels scour scoured
scourer scourge scouring scout scouting scouts scowl scowled scowling scowls scrabble scramble
scrambled scrambles scrambling scrap scrapbook scrapbooks scrape scraped scraper scrapers scrapes
scraping scrapped scrapping scrappy scraps scratch scratched scratches scratching scratchy scrawl
scrawled scrawny scream screamed screamer screaming screams screech screeched screeches screeching
screen screened screening screenings screenplay screenplays screens screensaver screensavers
screenshot screenshots screenshotted screenshotting screenwriter screenwriters screw screwdriver
screwdrivers screwed screwing screws scribble scribbled scribbles scribbling scrimmage scrimmages
script scripted scripting scripts scripture scriptures scroll scrollbar scrollbars scrolled
scrolling scrolls scrooge scrounge scrounging scrub scrubbed scrubber scrubbers scrubbing scrubs
scruff scruffy scrum scrummage scrumptious scrums scruples scrupulous scrupulously scrutinise
scrutinised scrutinises scrutinising scrutinize scrutinized scrutinizes scrutinizing scrutiny
scuba scuff scuffed scuffle scuffles scuffs sculpt sculpted sculpting sculptor sculptors sculpts
sculpture sculptures scum scurried scurry scurrying scuttle scuttled seabed seafaring seafood
seafront seafronts seagull seagulls seahorse seal sealant sealants sealed sealer sealing seals
seam seaman seamen seamless seamlessly seams sean seance seances seaport search searchable
searched searchers searches searching searchlight seared searing seas seashell seashells seashore
seasick seasickness seaside season seasonal seasonally seasoned seasoning seasonings seasons seat
seatbelt seatbelts seated seating seats seattle seaweed sebastian secateurs secession secluded
seclusion second secondary seconded secondly seconds secrecy secret secretarial secretaries
secretary secretion secretions secretive secretly secrets sectarian section sections sector
sectors secular secure secured securely secures securing securities security sedan sedans sedated
sedation sedative sedatives sedentary sediment sediments seduce seduced seduces seducing seduction
seductive seed seeded seeding seedling seedlings seeds seedy seeing seek seeker seekers seeking
seeks seem seemed seeming seemingly seems seen seep seeped seeping seeps sees seesaw seesaws
seethe seething segment segmentation segmented segments segregate segregated segregates
segregating segregation seize seized seizes seizing seizure seizures seldom select selected
selecting selection selections selective selectively selector selectors selects self selfie
selfies selfish selfishly selfishness selfless selflessly selflessness sell seller sellers selling
sellout sells selves semantic semantics semblance semester semesters semi semicolon semicolons
semifinal semifinalist semifinals seminar seminars semis semolina senate senator senators send
sender senders sending sends senile senility senior seniority seniors sensation sensational
sensationally sensations sense sensed senseless senses sensibilities sensible sensibly sensing
sensitive sensitively sensitivities sensitivity sensor sensors sensory sensual sensuous sent
sentence sentenced sentences sentencing sentiment sentimental sentimentality sentimentally
sentiments sentinel sentries sentry separable separate separated separately separates separating
separation separations separator separators sepsis september septic septum sequel sequels sequence
sequenced sequences sequencing sequential sequentially sequin sequins serbia serenade serene
serenely serenity serfs sergeant sergeants sergio serial serialise serialized serials series
serious seriously seriousness sermon sermons serotonin serpent serpents serrated serum serums
servant servants serve served server servers serves service serviceable serviced servicemen
services servicing serviette serviettes serving servings sesamoid sesamoiditis session sessions
setback setbacks seth setlist sets setter setters setting settings settle settled settlement
settlements settler settlers settles settling setup setups seven sevens seventeen seventeenth
seventh sevenths seventies seventy sever several severally severance severe severed severely
severing severity severs seville sewage sewed sewer sewers sewing sewn sews sexes sexism sexist
sexists sexual sexuality sexually shabbier shabbiest shabbily shabby shack shackle shackled
shackles shackling shacks shade shaded shades shadier shadiest shadily shading shadow shadowed
shadows shadowy shady shaft shafts shaggier shaggiest shaggy shake shaken shaker shakers shakes
shakier shakiest shakily shaking shaky shall shallot shallots shallow shallower shallowest
shallowness shaman shambles shambolic shame shamed shameful shamefully shameless shamelessly
shaming shampoo shampoos shane shanghai shannon shant shanty shape shaped shapeless shapely shapes
shaping shard shards share shareable shared shareholder shareholders shares shareware sharing
shark sharks sharma sharon sharp sharpen sharpened sharpener sharpeners sharpening sharpens
sharper sharpest sharpish sharply sharpness shatter shattered shattering shatters shaun shave
shaved shaven shaver shavers shaves shaving shavings shawl shawls shawn shear sheared shearing
shears shearwater sheath sheaths shed shedding sheds sheen sheep sheepdog sheepdogs sheepish
sheepishly sheepskin sheer sheerer sheerest sheet sheets sheffield sheila shelf shell shelled
shelley shellfish shelling shells shelter sheltered sheltering shelters shelve shelved shelves
shelving shepherd shepherds sheriff sheriffs sherry shes shia shield shielded shielding shields
shift shifted shifting shiftless shifts shifty shilling shillings shimmer shimmered shimmering
shin shinbone shinbones shindig shine shined shines shingle shingles shinier shiniest shining
shinpads shins shinsplints shiny ship shipment shipments shipped shipper shippers shipping ships
shipwreck shipwrecked shipwrecks shipyard shipyards shirley shirt shirtless shirts shiver shivered
shivering shivers shoal shoals shock shocked shocker shocking shockingly shocks shod shoddy shoe
shoebox shoeboxes shoelace shoelaces shoes shoestring shoestrings shone shook shoot shooter
shooters shooting shootings shootout shoots shop shopaholic shopkeeper shopkeepers shoplifter
shoplifters shoplifting shopped shopper shoppers shopping shops shore shored shoreline shores
shorn short shortage shortages shortbread shortcake shortcoming shortcomings shortcut shortcuts
shorted shorten shortened shortening shortens shorter shortest shorthand shortlist shortlisted
shortlists shortly shortness shorts shortsighted shortstop shot shotgun shotguns shotput shots
should shoulder shouldered shoulders shouldnt shouldve shout shouted shouting shouts shove shoved
shovel shoveled shoveling shovelled shovelling shovels shoves shoving show showcase showcased
showcases showcasing showdown showdowns showed shower showered showering showers showier showiest
showing showings showman shown showoff showroom showrooms shows showy shrank shrapnel shred
shredded shredder shredders shredding shreds shrew shrewd shrewder shrewdest shrewdly shrews
shriek shrieked shrieking shrieks shrill shrimp shrimps shrine shrines shrink shrinkage shrinking
shrinks shrivel shriveled shrivelled shroud shrouded shrub shrubbery shrubs shrug shrugged
shrugging shrugs shrunk shrunken shudder shuddered shuddering shudders shuffle shuffled shuffles
shuffling shun shunned shunning shuns shunted shush shut shutdown shutdowns shuts shutter
shuttered shutters shutting shuttle shuttlecock shuttled shuttles shyer shyest shyly shyness
siberia sibling siblings sicily sick sicken sickened sickening sickeningly sicker sickest sickly
sickness sicknesses side sidebar sidebars sideboard sideboards sidecar sided sidekick sidekicks
sideline sidelined sidelines sides sidestep sidestepped sidetrack sidetracked sidewalk sidewalks
sideways siding sidings sidney siege sieged sieges siesta siestas sieve sieved sieves sieving sift
sifted sifting sigh sighed sighing sighs sight sighted sighting sightings sights sightsee
sightseeing sightseers sign signage signal signaled signaling signalled signalling signals
signatories signatory signature signatures signed signer significance significant significantly
signified signifies signify signing signings signpost signposted signposts signs sikh sikhs
silence silenced silencer silences silencing silent silently silhouette silhouettes silicon
silicone silk silks silky sillier silliest silliness silly silo silos silt silver silverware
silvery silvia simcard similar similarities similarity similarly simile similes simmer simmered
simmering simmers simon simple simpler simplest simplicity simplification simplified simplifies
simplify simplifying simplistic simply simulate simulated simulates simulating simulation
simulations simulator simulators simultaneous simultaneously since sincere sincerely sincerity
sinew sinful sing singalong singapore singer singers singh singing single singled singleplayer
singles singlet singlets singly sings singular singularly sinister sink sinkhole sinkholes sinking
sinks sinned sinner sinners sinning sins sinus sinuses sinusitis siphon siphoned sipped sipping
sips siren sirens sirs sister sisterhood sisterly sisters sitcom sitcoms site sitemap sites sits
sitter sitters sitting sittings situate situated situates situating situation situations situp
situps sixes sixteen sixteenth sixth sixths sixties sixty sizable size sizeable sized sizes sizing
sizzle sizzled sizzling skate skateboard skateboarder skateboarders skateboarding skateboards
skated skater skaters skates skating skeletal skeleton skeletons skeptic skeptical skeptically
skepticism skeptics sketch sketchbook sketched sketches sketchier sketchiest sketchily sketching
sketchy skew skewed skewer skewers skid skidded skidding skids skied skier skiers skies skiffle
skiing skilful skilfully skill skilled skillet skillets skillful skillfully skills skim skimmed
skimming skimpier skimpiest skimpy skims skin skincare skinless skinned skinnier skinniest skinny
skins skint skip skipped skipper skippers skipping skips skirmish skirmishes skirt skirted
skirting skirts skis skit skits skittish skittles skive skived skorts skull skulls skunk skunks
skydive skydiver skydivers skydiving skylight skylights skyline skylines skype skyrocket
skyrocketed skyrocketing skyrockets skyscraper skyscrapers skyward slab slabs slack slacked
slacken slacker slackers slacking slacks slain slalom slam slammed slamming slams slander
slandered slanderous slang slanging slant slanted slanting slants slap slapped slapping slaps
slapstick slash slashed slashes slashing slats slaughter slaughtered slaughterhouse slaughtering
slave slaved slavery slaves slavish slay slaying slays sled sledding sledge sledged sledgehammer
sledgehammers sledges sledging sleds sleek sleep sleeper sleepers sleepier sleepiest sleepily
sleepiness sleeping sleepless sleepover sleepovers sleeps sleepwalk sleepwalker sleepwalking
sleepy sleepyhead sleet sleeve sleeved sleeveless sleeves sleigh sleighs slender slept sleuth slew
slice sliced slicer slices slicing slick slicker slickly slid slide slider sliders slides
slideshow slideshows sliding slight slighter slightest slightly slim slime slimier slimiest
slimline slimly slimmed slimmer slimmest slimming slims slimy sling slingback slinging slings
slinky slip slippage slipped slipper slipperier slipperiest slippers slippery slipping slips
slipstream slipup slit slither slithered slithering slithers slits slitting sliver slivers slob
slog slogan slogans slogged slogging slogs slope sloped slopes sloping sloppier sloppiest sloppily
sloppiness sloppy slot sloth sloths slots slotted slouch slouched slouches slouching slouchy
slovakia slovenia slow slowdown slowdowns slowed slower slowest slowing slowly slowness slows slug
sluggish sluggishly sluggishness slugs slum slumber slump slumped slumping slumps slums slung
slunk slurp slurped slurping slurps slurred slurring slurs slush slushy slyly smack smacked
smacking smacks small smaller smallest smallish smallness smart smarter smartest smartly
smartphone smartphones smarts smartwatch smartwatches smarty smash smashed smasher smashes
smashing smear smeared smearing smears smell smelled smellier smelliest smelling smells smelly
smelt smidgen smile smiled smiles smiley smileys smiling smirk smirked smirking smirks smite smith
smitten smog smoggy smoke smoked smokeless smoker smokers smokes smokescreen smokey smoking smoky
smoldering smooth smoothed smoother smoothest smoothie smoothies smoothing smoothly smoothness
smooths smother smothered smothering smothers smouldering smudge smudged smudges smudging smudgy
smug smuggle smuggled smuggler smugglers smuggles smuggling smugly smugness snack snacked snacking
snacks snag snagged snagging snags snail snails snake snakes snap snapchat snapdragon snapped
snapper snappier snappiest snappily snapping snappy snaps snapshot snapshots snare snared snares
snarky snarl snarled snarling snarls snatch snatched snatches snatching snazzy sneak sneaked
sneaker sneakers sneakier sneakiest sneakily sneaking sneaks sneaky sneer sneered sneering sneers
sneeze sneezed sneezes sneezing snide sniff sniffed sniffer sniffing sniffle sniffles sniffs
snigger sniggered sniggering sniggers snipe sniped sniper snipers sniping snippet snippets snippy
snob snobbery snobbish snobby snobs snooker snoop snooped snooping snoops snoopy snooty snooze
snoozed snoozes snoozing snore snored snorer snores snoring snorkel snorkeling snorkelling
snorkels snort snorted snorting snorts snot snout snouts snow snowball snowballs snowboard
snowboarder snowboarders snowboarding snowboards snowdrift snowdrifts snowdrop snowdrops snowed
snowfall snowfalls snowflake snowflakes snowier snowiest snowing snowman snowmen snowmobile
snowmobiles snowplough snowplow snows snowshoes snowstorm snowstorms snowy snub snubbed snubbing
snubs snuck snuff snuffed snug snuggle snuggled snuggles snuggling snugly soak soaked soaking
soaks soap soapbox soaped soapier soapiest soaps soapy soar soared soaring soars sobbed sobbing
sober sobering soberly sobriety sobs soccer sociable social socialise socialised socialises
socialising socialism socialist socialists socialite socialize socialized socializes socializing
socially societal societies society sociology sock socket sockets socks soda sodas sodium sofa
sofas sofia soft softball softballs soften softened softener softeners softening softens softer
softest softhearted softie softly softness software softwood soggy soil soiled soiling soils
solace solar sold solder soldered soldering soldier soldiering soldiers sole solely solemn
solemnly soles soleus solicit solicitation solicited solicitor solicitors solid solidarity
solidified solidify solidly solids soliloquy solitary solitude solo soloist soloists solos
solstice soluble solution solutions solvable solve solved solvency solvent solvents solver solvers
solves solving somalia somber sombre some somebody somebodys someday somehow someone someones
someplace somersault somersaults somerset something sometime sometimes somewhat somewhere sonata
sonatas song songbird songbirds songbook songs songwriter songwriters songwriting sonia sonic
sonnet sonnets sons sony soon sooner soonest soonish soot soothe soothed soother soothes soothing
soothingly sophia sophie sophisticated sophistication sophomore sophomores soprano sopranos sorbet
sorcerer sorcerers sorcery sore sorely soreness sorer sores sorest sorrier sorriest sorrow
sorrowful sorrowfully sorrows sorry sort sorta sorted sorter sorting sorts sought soul soulful
soulless soulmate soulmates souls sound soundcheck soundcloud sounded sounder soundest sounding
soundly soundproof soundproofed soundproofing sounds soundtrack soundtracks soup soups soupy sour
source sourced sources sourcing sourdough soured sourer sourest sourly south southampton
southbound southeast southerly southern southerner southerners southpaw southwest souvenir
souvenirs sovereign sovereigns sovereignty sowed sowing sown sows soya soybean soybeans space
spacebar spacebars spacecraft spaced spaces spaceship spaceships spacesuit spacesuits spacing
spacings spacious spackle spade spades spaghetti spain spam spambot spambots spammed spammer
spammers spamming spammy spams span spaniel spaniels spanish spanned spanner spanners spanning
spans spar spare spared spares sparing sparingly spark sparked sparking sparkle sparkled sparkler
sparklers sparkles sparkling sparkly sparks sparred sparring sparrow sparrowhawk sparrows sparse
sparsely sparser sparsest spartan spas spasm spasmodic spasms spat spatial spatially spatula
spatulas spawn spawned spawning spawns speak speaker speakers speaking speaks spear speared
spearhead spearheaded spearheading spearheads spearmint spears special specialisation specialise
specialised specialises specialising specialism specialist specialists specialities speciality
specialization specialize specialized specializes specializing specially specials specialties
specialty species specific specifically specification specifications specifics specified specifier
specifies specify specifying specimen specimens speck speckled specks specs spectacle spectacles
spectacular spectacularly spectating spectator spectators specter spectra spectral spectre
spectrum speculate speculated speculates speculating speculation speculations speculative sped
speech speeches speechless speed speedboat speedboats speeded speeders speedier speediest speedily
speeding speedometer speedometers speedrun speeds speedway speedwork speedy spell spellbound
spellcheck spellchecker spelled speller spellers spelling spellings spells spelt spencer spend
spender spenders spending spends spent sphagnum sphere spheres spherical sphinx spice spiced
spices spicier spiciest spicily spicing spicy spider spiders spiderweb spied spiel spies spike
spiked spikes spikey spikier spikiest spiking spiky spill spillage spillages spilled spilling
spills spilt spin spinach spinal spine spineless spines spinnaker spinner spinners spinning
spinoff spinoffs spins spiral spiraled spiraling spiralling spirals spirit spirited spirits
spiritual spirituality spiritually spit spite spiteful spitefully spits spitting splash splashed
splashes splashing splashy splatter splattered splattering splatters spleen spleens splendid
splendidly splendor splendour splice spliced splicing splint splinter splintered splintering
splinters splints split splits splitter splitting splodge splurge splurged splurges splurging
spoil spoilage spoiled spoiler spoilers spoiling spoils spoilsport spoilt spoke spoken spokes
spokesman spokesmen spokesperson spokespersons spokeswoman sponge sponged sponges spongy sponsor
sponsored sponsoring sponsors sponsorship sponsorships spontaneity spontaneous spontaneously spoof
spoofs spook spooked spookier spookiest spookily spooks spooky spoon spooned spoonful spoonfuls
spoons sporadic sporadically spore spores spork sporran sport sported sporting sports sportsman
sportsmanship sportsmen sportsperson sportswear sportswoman sporty spot spotify spotless
spotlessly spotlight spotlights spots spotted spotter spotters spottier spottiest spotting spotty
spouse spouses spout spouted spouting spouts sprain sprained spraining sprains sprang sprawl
sprawled sprawling sprawls spray sprayed sprayer sprayers spraying sprays spread spreadable
spreader spreading spreads spreadsheet spreadsheets spree sprees sprig sprigs spring springboard
springer springing springs springtime springy sprinkle sprinkled sprinkler sprinklers sprinkles
sprinkling sprint sprinted sprinter sprinters sprinting sprints sprite sprites sprocket sprockets
sprout sprouted sprouting sprouts spruce spruced spruces sprucing sprung spun spur spurious
spurned spurred spurring spurs spurt spurts spying spyware squabble squabbled squabbles squabbling
squad squadron squadrons squads squalid squall squalls squally squalor squander squandered
squandering squanders square squared squarely squarer squares squarest squash squashed squashes
squashing squashy squat squats squatted squatter squatters squatting squawk squawking squeak
squeaked squeakier squeakiest squeaking squeaks squeaky squeal squealed squealing squeals
squeamish squeegee squeeze squeezed squeezes squeezing squelch squelching squelchy squid squids
squiggle squiggles squiggly squint squinted squinting squints squire squirm squirmed squirming
squirms squirrel squirrels squirt squirted squirting squirts squish squished squishy stab stabbed
stabbing stabbings stabilisation stabilise stabilised stabiliser stabilisers stabilises
stabilising stability stabilization stabilize stabilized stabilizer stabilizers stabilizes
stabilizing stable stables stabs stacey stack stacked stacker stacking stacks stadium stadiums
staff staffed staffing staffroom staffs stag stage stagecoach staged stages stagger staggered
staggering staggeringly staggers staging stagnant stagnated stagnation stags stain stained
staining stainless stains stair staircase staircases stairs stairway stairways stairwell
stairwells stake staked stakeholder stakeholders stakes stale stalemate staler stalest stalk
stalked stalker stalkers stalking stalks stall stalled stalling stallion stallions stalls stalwart
stamina stammer stammered stammering stammers stamp stamped stampede stampeding stamping stamps
stan stance stances stand standalone standard standardisation standardise standardised
standardises standardising standardization standardize standardized standardizes standardizing
standards standby standing standings standoff standoffish standpoint standpoints stands standstill
stank stanley stanza stanzas staple stapled stapler staplers staples stapling star starboard
starch starched starchier starchy stardom stardust stare stared stares starfish staring stark
starker starkest starkly starlet starlets starlight starling starlings starred starring starry
stars start started starter starters starting startle startled startles startling startlingly
starts startup startups starvation starve starved starves starving stash stashed stashes state
stated statehood stately statement statements states stateside statesman statesmanlike statesmen
static statically statin stating statins station stationary stationed stationery stationing
stations statistic statistical statistically statistician statisticians statistics statue statues
statuette status statuses statute statutes statutory staunch staunchly stay stayed staying stays
steadfast steadfastly steadied steadier steadies steadiest steadily steady steadying steak steaks
steal stealer stealing steals stealth stealthily stealthy steam steamed steamer steamers steaming
steamroller steams steamy steel steep steeped steeper steepest steeple steeplechase steeples
steeply steepness steer steered steering steers stella stellar stem stemmed stemming stems stench
stencil stencils stenographer stent stents step stepbrother stepbrothers stepchild stepchildren
stepdad stepdads stepdaughter stepdaughters stepfather stepfathers stephanie stephen stepladder
stepladders stepmother stepmothers stepmum stepmums stepparent stepparents stepped stepping steps
stepsister stepsisters stepson stepsons stereo stereos stereotype stereotyped stereotypes
stereotypical stereotyping sterile sterilisation sterilise sterilised sterilises sterilising
sterility sterilization sterilize sterilized sterilizes sterilizing sterling stern sterner
sternest sternly sternum steroid steroids stethoscope stethoscopes steve steven stevenson stew
steward stewardess stewardesses stewards stewart stewed stewing stews stick sticker stickers
stickier stickiest stickily stickiness sticking stickler sticks sticky stiff stiffen stiffened
stiffener stiffening stiffens stiffer stiffest stiffly stiffness stifle stifled stifles stifling
stigma stigmas stiletto stilettos still stillborn stillness stilted stilton stilts stimulant
stimulants stimulate stimulated stimulates stimulating stimulation stimuli stimulus sting stinger
stingier stingiest stingily stinging stingray stings stingy stink stinker stinkier stinkiest
stinking stinks stinky stint stints stipulate stipulated stipulates stipulating stipulation
stipulations stir stirred stirring stirrup stirrups stirs stitch stitched stitches stitching stoat
stoats stock stockbroker stockbrokers stocked stockholm stockier stocking stockings stockist
stockists stockmarket stockpile stockpiled stockpiles stockpiling stocks stocky stodgy stoic stoke
stoked stole stolen stomach stomached stomachs stomp stomped stomping stomps stone stoned stones
stonewashed stonework stony stood stooge stooges stool stools stoop stooped stooping stoops stop
stopcock stopgap stopover stopovers stoppable stoppage stoppages stopped stopper stoppers stopping
stops stopwatch stopwatches storage store stored storefront storefronts storekeeper storeroom
stores storey storeys stories storing stork storks storm stormed stormier stormiest storming
storms stormy story storyboard storyboards storyline storylines storyteller storytellers
storytelling stout stoutly stove stoves stowaway stowaways stowed straddle straddling straggler
stragglers straggling straight straightaway straighten straightened straightener straighteners
straightening straightens straighter straightest straightforward straights strain strained
strainer straining strains strand stranded stranding strands strange strangely strangeness
stranger strangers strangest strangle strangled stranglehold strangling strap strapless strapped
strapping straps strategic strategically strategies strategist strategists strategy strava straw
strawberries strawberry straws stray strayed straying strays streak streaked streaking streaks
streaky stream streamed streamer streamers streaming streamline streamlined streamlining streams
street streetlight streetlights streets streetwise strength strengthen strengthened strengthening
strengthens strengths strenuous strenuously stress stressed stresses stressful stressfully
stressing stressor stressors stretch stretched stretcher stretchers stretches stretching stretchy
strewn stricken strict stricter strictest strictly strictness stride strident strides striding
strike striker strikers strikes striking strikingly strimmer strimmers string stringed stringent
stringing strings stringy strip stripe striped stripes stripped stripping strips stripy strive
striven strives striving strobe strode stroke stroked strokes stroking stroll strolled stroller
strollers strolling strolls strong stronger strongest stronghold strongly strove struck structural
structurally structure structured structures structuring strudel struggle struggled struggles
struggling strum strumming strung strut struts strutted strutting stuart stub stubbed stubbing
stubble stubbly stubborn stubbornly stubbornness stubby stubs stucco stuck stud studded student
students studied studies studio studios studious studs study studying stuff stuffed stuffier
stuffiest stuffing stuffs stuffy stumble stumbled stumbles stumbling stump stumped stumping stumps
stun stung stunk stunned stunner stunning stunningly stuns stunt stunted stuntman stuntmen stunts
stupid stupider stupidest stupidity stupidly stupor sturdier sturdiest sturdily sturdiness sturdy
stutter stuttered stuttering stutters stuttgart stye style styled styles stylesheet stylesheets
styling stylised stylish stylishly stylist stylists stylized stylus suave subclass subconscious
subconsciously subcontract subcontractor subcontractors subculture subdirectories subdirectory
subdivided subdivision subdivisions subdomain subdomains subdue subdued subdues subduing subfolder
subfolders subforum subforums subgroup subgroups subheading subheadings subject subjected
subjecting subjective subjectively subjects sublease sublet subletting sublime subliminal
submarine submarines submerge submerged submerges submerging submission submissions submissive
submit submits submitted submitting subnet subordinate subordinates subplot subplots subpoena
subreddit subreddits subroutine subroutines subscribe subscribed subscriber subscribers subscribes
subscribing subscript subscription subscriptions subsection subsections subsequence subsequent
subsequently subset subsets subside subsided subsidence subsides subsidiaries subsidiary subsidies
subsiding subsidise subsidised subsidises subsidising subsidize subsidized subsidizes subsidizing
subsidy subsist subsistence substance substances substandard substantial substantially
substantiate substantiated substitute substituted substitutes substituting substitution
substitutions subsystem subsystems subtext subtitle subtitled subtitles subtitling subtle
subtleties subtlety subtly subtotal subtract subtracted subtracting subtraction subtracts
subungual suburb suburban suburbia suburbs subversion subversive subway subways succeed succeeded
succeeding succeeds success successes successful successfully succession successions successive
successively successor successors succinct succinctly succulent succulents succumb succumbed
succumbing succumbs such suchlike suck sucked sucker suckers sucking suckle suckling sucks suction
sudan sudden suddenly suddenness sudo sued suede sues suet suffer suffered sufferer sufferers
suffering sufferings suffers suffice sufficed suffices sufficient sufficiently sufficing suffix
suffixes suffocate suffocated suffocates suffocating suffocation suffolk suffrage suffragette
suffragettes sugar sugared sugars sugary suggest suggested suggesting suggestion suggestions
suggestive suggests suicidal suicide suicides suing suit suitability suitable suitably suitcase
suitcases suite suited suites suiting suitor suitors suits sulfur sulk sulked sulkier sulkiest
sulkily sulking sulks sulky sullen sullenly sulphur sultana sultanas summaries summarise
summarised summarises summarising summarize summarized summarizes summarizing summary summed
summer summers summertime summery summing summit summits summon summoned summoning summons sumo
sumptuous sums sunbathe sunbathed sunbather sunbathers sunbathing sunbeam sunbeams sunbed sunbeds
sunblock sunburn sunburned sunburnt sundae sundaes sunday sundays sundial sundown sundry sunflower
sunflowers sung sunglasses sunk sunken sunlight sunlit sunned sunni sunnier sunniest sunny sunrise
sunrises sunroof sunroofs sunscreen sunscreens sunset sunsets sunshine sunspot sunspots sunstroke
suntan suntanned suntans super superannuation superb superbly supercar supercars superclass
superficial superficially superfluous superfood superfoods supergroup superhero superheroes
superheros superhuman superimposed superintendent superior superiority superiors superman
supermarket supermarkets supermodel supermodels supernatural superpower superpowers superseded
supersedes supersets supersonic superstar superstars superstition superstitions superstitious
superstore superstores supervillain supervise supervised supervises supervising supervision
supervisor supervisors supervisory supinate supinated supinates supinating supination supper
suppers supplanted supple supplement supplemental supplementary supplemented supplementing
supplements supplied supplier suppliers supplies supply supplying support supportable supported
supporter supporters supporting supportive supports suppose supposed supposedly supposes supposing
supposition suppository suppress suppressant suppressed suppresses suppressing suppression
supremacy supreme supremely surcharge surcharges sure surely surer surest surety surf surface
surfaced surfaces surfacing surfboard surfboards surfed surfer surfers surfing surfs surge surged
surgeon surgeons surgeries surgery surges surgical surgically surging surmise surmised surmount
surname surnames surpass surpassed surpasses surpassing surplus surprise surprised surprises
surprising surprisingly surreal surrealism surrender surrendered surrendering surrenders
surreptitious surrey surrogate surrogates surround surrounded surrounding surroundings surrounds
surveillance survey surveyed surveying surveyor surveyors surveys survivable survival survivals
survive survived survives surviving survivor survivors susan susceptible sushi suspect suspected
suspecting suspects suspend suspended suspenders suspending suspends suspense suspension
suspensions suspicion suspicions suspicious suspiciously sussex sustain sustainability sustainable
sustainably sustained sustaining sustains sustenance suture sutures suzanne sven swab swabs swag
swagger swaggering swallow swallowed swallowing swallows swam swamp swamped swamping swamps swampy
swan swanky swans swap swapped swapping swaps swarm swarmed swarming swarms swathe sway swayed
swaying sways swear swearing swears swearword sweary sweat sweated sweater sweaters sweatier
sweatiest sweatily sweating sweatpants sweats sweatshirt sweatshirts sweatshop sweaty swede sweden
swedes swedish sweep sweeper sweepers sweeping sweepingly sweeps sweepstake sweet sweetcorn
sweeten sweetened sweetener sweeteners sweetening sweeter sweetest sweetheart sweethearts sweetie
sweeties sweetly sweetness sweets swell swelled swelling swellings swells swelter sweltering swept
swerve swerved swerves swerving swift swifter swiftest swiftly swiftness swig swigged swim swimmer
swimmers swimming swimmingly swimrun swims swimsuit swimsuits swimwear swindle swindled swindler
swindlers swindling swine swines swing swinging swings swipe swiped swipes swiping swirl swirled
swirling swirls swirly swish swishing swiss switch switchboard switchboards switched switches
switching switzerland swivel swiveling swivelled swivelling swollen swoon swooning swoop swooped
swooping swoops sword swordfish swords swore sworn swum swung sycamore sydney syllable syllables
syllabus syllabuses sylvia symbol symbolic symbolically symbolise symbolised symbolises
symbolising symbolism symbolize symbolized symbolizes symbolizing symbols symlink symmetric
symmetrical symmetrically symmetry sympathetic sympathetically sympathies sympathise sympathised
sympathises sympathising sympathize sympathized sympathizes sympathizing sympathy symphonic
symphonies symphony symposium symptom symptomatic symptoms synagogue synagogues sync synced
synchronise synchronised synchronising synchronize synchronized synchronizing synchronous syncing
syncs syndesmosis syndicate syndicated syndication syndrome syndromes synergy synonym synonymous
synonyms synopsis syntax synthesis synthesise synthesised synthesiser synthesizer synthesizers
synthetic synthetics syria syrian syringe syringes syrup syrups syrupy sysadmin sysadmins system
systematic systematically systemic systems tabasco tabbed tabbing tabby table tablecloth
tablecloths tabled tables tablespoon tablespoons tablet tablets tableware tabloid tabloids taboo
taboos tabs tachometer tackier tackiest tackle tackled tackler tackles tackling tacks tacky taco
tacos tactful tactfully tactic tactical tactically tactics tactile tactless tactlessly tada
tadpole tadpoles taekwondo tagged tagging tagline taglines tags tahini tail tailed tailgate
tailgating tailing tailor tailored tailoring tailors tailpipe tails tailspin taint tainted taiwan
take takeaway takeaways taken takeoff takeout takeover takeovers taker takers takes taking takings
tale talent talented talents tales talk talkative talked talker talkers talking talks tall taller
tallest tallied tallies tallness tally tallying talus tambourine tambourines tame tamed tamely
tamer tames tamest taming tampa tamper tampered tampering tampers tampon tandem tangent tangential
tangents tangerine tangerines tangible tangier tangiest tangle tangled tangles tangling tango
tangy tania tank tanked tanker tankers tanking tanks tanned tanning tantalise tantalising
tantalizing tantamount tantrum tantrums tanya tapas tape taped taper tapered tapering tapers tapes
tapestries tapestry taping tapioca tapped tapping taproot taps tara tarantula tarantulas target
targeted targeting targets tariff tariffs tarmac tarnish tarnished tarnishes tarnishing tarp
tarpaulin tarpaulins tarps tarragon tarred tart tartan tartar tarts task taskbar tasked tasks
tasmania taste tasted tasteful tastefully tasteless taster tasters tastes tastier tastiest tastily
tasting tastings tasty tattered tatters tattier tattiest tattoo tattooed tattooing tattooist
tattoos tatty taught taunt taunted taunting taunts tavern taverns taxable taxation taxed taxes
taxi taxied taxing taxis taxman taxpayer taxpayers taylor teabag teabags teach teachable teacher
teachers teaches teaching teachings teacup teacups teak teal team teamed teaming teammate
teammates teams teamwork teapot teapots tear teardrop teardrops tearful tearfully tearing tearoom
tearooms tears teary tease teased teaser teasers teases teasing teaspoon teaspoons teatowel tech
technical technicalities technicality technically technician technicians technique techniques
techno technological technologically technologies technology technophobe tectonic teddies teddy
tedious tediously tedium teed teeming teen teenage teenager teenagers teens tees teeter teetering
teeth teethe teething teetotal teetotaller telecom telecommute telecommuted telecommutes
telecommuting telecoms telegram telegrams telemarketers telemarketing telepathic telepathy
telephone telephoned telephones telephoning teleport teleports teleprompter telescope telescopes
televised television televisions tell teller tellers telling tells telltale telly temper
temperamental temperature temperatures tempered tempering tempers template templates temple
temples tempo temporal temporarily temporary tempos tempt temptation temptations tempted tempting
tempts tenacious tenacity tenancies tenancy tenant tenants tend tended tendencies tendency tender
tendered tenderer tenderest tendering tenderly tenderness tenders tending tendinitis tendinopathy
tendinosis tendon tendonitis tendons tends tenfold tenner tenners tennessee tennis tenor tenors
tens tense tensed tensely tenser tenses tensest tensing tension tensioned tensions tent tentacle
tentacles tentative tentatively tented tenth tenths tents tenuous tenure tepid terabyte terabytes
terence teresa teriyaki term termed terminal terminally terminals terminate terminated terminates
terminating termination terminator terminologies terminology termite termites terms terrace
terraced terraces terrain terrains terrestrial terrible terribly terrier terriers terrific
terrifically terrified terrifies terrify terrifying terrifyingly territorial territories territory
terror terrorise terrorised terrorising terrorism terrorist terrorists terrors terry terse tersely
tertiary tesla test testament testaments tested tester testers testier testiest testified
testifies testify testifying testily testimonial testimonials testimonies testimony testing
testosterone tests testy tetanus tether tethered tethering texan texas text textbook textbooks
texted textile textiles texting texts textual texture textured textures thai thailand than thank
thanked thankful thankfully thanking thankless thanks thanksgiving thankyou that thatch thatched
thatd thatll thats thaw thawed thawing thaws theater theaters theatre theatres theatrical
theatrics theft thefts their theirs them theme themed themes theming themselves then thence theo
theodore theologian theologians theological theology theorem theorems theoretical theoretically
theories theorise theorist theorists theory therapeutic therapeutics therapies therapist
therapists therapy there thereabouts thereafter thereby therefore therell thereof theres theresa
thereupon thermal thermally thermals thermometer thermometers thermos thermostat thermostats
thesaurus these theses thesis they theyd theyll theyre theyve thick thicken thickened thickener
thickening thickens thicker thickest thicket thickets thickly thickness thief thieves thieving
thigh thighs thimble thimbles thin thing thingamajig thingies things thingy think thinker thinkers
thinking thinks thinly thinned thinner thinners thinness thinnest thinning thins third thirdly
thirds thirst thirstier thirstiest thirstily thirsting thirsty thirteen thirteenth thirties
thirtieth thirty this thistle thistles thither thomas thompson thoracic thorax thorn thorns thorny
thorough thoroughbred thoroughbreds thoroughfare thoroughly thoroughness those though thought
thoughtful thoughtfully thoughtfulness thoughtless thoughtlessly thoughts thousand thousands
thousandth thrash thrashed thrashes thrashing thread threadbare threaded threading threads threat
threaten threatened threatening threateningly threatens threats three threefold threes threshold
thresholds threw thrice thriftier thriftiest thriftily thrifty thrill thrilled thriller thrillers
thrilling thrillingly thrills thrive thrived thrives thriving throat throats throaty throb
throbbed throbbing throbs thrombosis throne thrones throng throngs throttle throttled throttles
throttling through throughout throw throwaway throwback throwbacks thrower throwers throwing
thrown throws thru thrush thrust thrusting thrusts thud thudding thuds thug thuggish thugs thumb
thumbed thumbing thumbnail thumbnails thumbs thump thumped thumping thumps thunder thunderbolt
thunderclap thundered thundering thunderous thunders thunderstorm thunderstorms thundery thursday
thursdays thus thwart thwarted thwarting thwarts thyme thyroid tiara tiaras tibet tibia tibial
tibias tick ticked ticker ticket ticketed ticketing tickets ticking tickle tickled tickles
tickling ticklish ticks tidal tidbit tidbits tide tides tidied tidier tidies tidiest tidily
tidiness tidings tidy tidying tiebreak tiebreaker tied tier tiered tiers ties tiffany tiger tigers
tight tighten tightened tightening tightenings tightens tighter tightest tightly tightness
tightrope tights tikka tiktok tile tiled tiles tiling till tills tilt tilted tilting tilts timber
timbers time timed timeframe timeframes timekeeper timekeeping timeless timeline timelines timely
timeout timeouts timepiece timer timers times timescale timescales timestamp timestamps timetable
timetables timezone timezones timid timidity timidly timing timothy tina tinfoil tingle tingled
tingles tingling tingly tinier tiniest tinker tinkered tinkering tinkers tinned tinnitus tinny
tins tinsel tint tinted tinting tints tiny tipped tipping tippy tips tipster tipsy tiptoe tiptoed
tiptoeing tiptoes tiramisu tire tired tiredly tiredness tireless tirelessly tires tiresome tiring
tissue tissues titanium titbit title titled titles tldr toad toads toadstool toadstools toast
toasted toaster toasters toasting toasts toasty tobacco toboggan tobogganing toby today todd
toddle toddled toddler toddlers toddles toddling todo toebox toenail toenails toes toffee tofu
together togetherness toggle toggled toggles toggling toil toiled toilet toiletries toiletry
toilets toiling toils token tokens tokyo told tolerable tolerably tolerance tolerances tolerant
tolerate tolerated tolerates tolerating toll tolled tolls tomahawk tomato tomatoes tomb tomboy
tombs tombstone tombstones tome tomes tommy tomorrow tomorrows tonal tone toned toner toners tones
tong tongs tongue tongues tonic tonics tonight toning tonnage tonne tonnes tonsil tonsillitis
tonsils tony took tool toolbar toolbars toolbox toolboxes tooled tooling toolkit toolkits tools
tooltip tooltips tooth toothache toothaches toothbrush toothbrushes toothless toothpaste toothpick
toothpicks toothy topic topical topically topics topless topmost topography topped topping
toppings topple toppled topples toppling tops topsoil torah torch torched torches torching tore
tories torment tormented tormenting tormentor torments torn tornado tornadoes tornados toronto
torpedo torpedoes torque torrent torrential torrents torrid torso torsos tort tortoise tortoises
torture tortured tortures torturing torturous toss tossed tosses tossing total totaled totaling
totalitarian totalled totalling totally totals tote totem totems totes toucan toucans touch
touchdown touchdowns touched touches touchier touchiest touching touchingly touchline touchpad
touchpads touchscreen touchscreens touchy tough toughen toughened toughening toughens tougher
toughest toughly toughness toupee toupees tour toured touring tourism tourist touristic tourists
touristy tournament tournaments tourniquet tours tout touted touting touts toward towards towbar
towed towel towelling towels tower towering towers towing town townhouse townhouses towns
townsfolk township townships townspeople tows toxic toxicity toxicology toxin toxins toyed toying
toys trace traceable traced tracer traceroute traces tracey tracing tracings track tracked tracker
trackers tracking trackpad trackpads tracks trackside tracksuit tracksuits tract traction tractor
tractors tracts tracy trade traded trademark trademarked trademarks tradeoff tradeoffs trader
traders trades tradesman tradesmen trading tradition traditional traditionalist traditionally
traditions traffic trafficked traffickers trafficking tragedies tragedy tragic tragically trail
trailblazer trailed trailer trailers trailing trails train trained trainee trainees trainer
trainers training trainings trains trait traitor traitors traits trajectories trajectory tram
tramp tramping trample trampled tramples trampling trampoline trampolines trampolining tramps
trams trance trances tranquil tranquility tranquilliser tranquillisers tranquillity transacted
transaction transactions transatlantic transcend transcended transcendental transcribe transcribed
transcribing transcript transcription transcripts transfer transferable transferred transferring
transfers transform transformation transformations transformed transformer transformers
transforming transforms transfusion transfusions transgender transgression transient transit
transition transitional transitioned transitioning transitions transitory translate translated
translates translating translation translations translator translators translucent transmissible
transmission transmissions transmit transmits transmitted transmitter transmitters transmitting
transparencies transparency transparent transparently transpired transpires transplant
transplanted transplanting transplants transport transportation transported transporter
transporters transporting transports transpose transposed trap trapdoor trapeze trapped trapper
trappers trapping trappings traps trash trashed trashing trashy trauma traumas traumatic
traumatise traumatised traumatises traumatising traumatize traumatized traumatizes traumatizing
travel travelcard traveled traveler travelers traveling travelled traveller travellers travelling
travels traverse traversed traverses traversing travesty trawl trawled trawler trawlers trawling
tray trays treacherous treachery treacle tread treading treadmill treadmills treads treason
treasure treasured treasurer treasurers treasures treasuring treasury treat treatable treated
treaties treating treatment treatments treats treaty treble trebled tree treehouse treehouses
treeless trees treetop treetops trek trekked trekkers trekking treks trellis trellises tremble
trembled trembles trembling tremendous tremendously tremor tremors trench trenches trend trendier
trendiest trendily trending trends trendy trespass trespassed trespasser trespassers trespasses
trespassing trevor triage trial trials triangle triangles triangular triathlete triathletes
triathlon triathlons tribal tribe tribes tribesmen tribunal tribunals tributaries tributary
tribute tributes tricep triceps trick tricked trickery trickier trickiest trickily tricking
trickle trickled trickles trickling tricks trickster tricky tricycle tricycles tried tries trifle
trifled trifles trifling trigger triggered triggering triggers triglycerides trilby trilingual
trillion trillions trilogies trilogy trim trimester trimesters trimmed trimmer trimmers trimming
trimmings trims trinity trinket trinkets trio trios trip triple tripled triples triplet triplets
tripling tripod tripods tripped tripping trips tristan trite triumph triumphant triumphantly
triumphed triumphing triumphs trivia trivial trivialise trivialised triviality trochanteric trod
trodden trojan trojans troll trolled trolley trolleys trolling trolls trombone trombones troop
trooper troopers troops trophies trophy tropical tropics trot trots trotted trotter trotters
trotting trouble troubled troublemaker troublemakers troubles troubleshoot troubleshooter
troubleshooting troubleshoots troubleshot troublesome troubling trough troughs troupe troupes
trousers trout trowel trowels troy truancy truant truce truces truck trucked trucker truckers
trucking trucks trudge trudged trudging true truer truest truffle truffles truism truly trump
trumped trumpet trumpeter trumpets trumping trumps truncate truncated truncating truncation
trundle trunk trunks trust trusted trustee trustees trustier trustiest trusting trusts
trustworthiness trustworthy trusty truth truthful truthfully truths trying tryout tryouts tsunami
tsunamis ttyl tuba tubas tubbier tubbiest tubby tube tubed tuberculosis tubes tubing tubs tubular
tuck tucked tucking tucks tuesday tuesdays tuft tufts tugboat tugged tugging tugs tuition tulip
tulips tumble tumbled tumbler tumblers tumbles tumbling tummies tummy tumor tumors tumour tumours
tumultuous tuna tune tuned tuneful tuneless tuner tuners tunes tunic tunics tuning tunisia tunnel
tunneling tunnelled tunnelling tunnels tuple tuples tupperware turban turbans turbine turbines
turbo turbocharged turbulence turbulent turf turfing turfs turin turkey turkeys turkish turmeric
turmoil turn turnaround turnarounds turned turner turners turning turnings turnip turnips turnout
turnouts turnover turnovers turnpike turns turnstile turnstiles turntable turntables turpentine
turquoise turret turrets turtle turtleneck turtlenecks turtles tuscany tusk tusks tussle tutor
tutored tutorial tutorials tutoring tutors tutu tuxedo tuxedos twang twangs tweak tweaked tweaking
tweaks tweed tweet tweeted tweeting tweets tweezers twelfth twelve twenties twentieth twenty twice
twiddle twiddled twiddles twiddling twig twigs twilight twin twinge twinges twinkle twinkled
twinkles twinkling twinned twins twirl twirled twirling twirls twist twisted twister twisters
twisting twists twisty twitch twitched twitches twitching twitchy twitter twofold twos tycoon
tycoons tying tylenol tyler type typecast typed typeface typefaces types typescript typesetting
typewriter typewriters typhoid typhoon typhoons typical typically typified typing typist typists
typo typos tyrannical tyranny tyrant tyrants tyre tyres uber ubiquitous ubuntu udder udders uganda
uglier ugliest ugliness ugly ukraine ukrainian ukulele ulcer ulcers ulster ulterior ultimate
ultimately ultimatum ultimatums ultra ultramarathon ultramarathons ultras ultrasonic ultrasound
ultrasounds ultraviolet umbilical umbrella umbrellas umpire umpires umpiring umpteen umpteenth
unabashed unabated unable unacceptable unacceptably unaccompanied unaccounted unaccustomed
unadulterated unaffected unaided unaltered unambiguous unanimous unanimously unannounced
unanswered unapologetic unappealing unappreciated unapproved unarmed unashamed unashamedly unasked
unassigned unassisted unassuming unattached unattainable unattended unattractive unauthorised
unauthorized unavailability unavailable unavoidable unavoidably unaware unawares unbalanced
unbearable unbearably unbeatable unbeaten unbecoming unbeknown unbeknownst unbelievable
unbelievably unbiased unblemished unblock unblocked unblocking unblocks unborn unboxed unboxing
unbroken unburden unbutton unbuttoned uncanny unceremoniously uncertain uncertainly uncertainties
uncertainty unchallenged unchanged uncharted uncheck unchecked unchecking unchecks uncivilised
unclaimed uncle unclean unclear uncles unclog unclogged unclogging unclogs unclothed uncluttered
uncomfortable uncomfortably uncommon uncomplicated uncompressed uncompromising unconcerned
unconditional unconditionally unconfirmed unconnected unconscious unconsciously unconsciousness
uncontrollable uncontrollably uncontrolled unconventional unconvinced unconvincing uncooked
uncooperative uncoordinated uncountable uncouth uncover uncovered uncovering uncovers uncut
undamaged undated undaunted undecided undefeated undefined undeniable undeniably under
underachiever underarm underclass underclothes undercoat undercooked undercover undercurrent
undercut undercuts undercutting underdeveloped underdog underdogs underdone underdressed
underestimate underestimated underestimates underestimating underfed underfoot underfunded undergo
undergoes undergoing undergone undergrad undergrads undergraduate undergraduates underground
undergrowth underhand underhanded underline underlined underlines underling underlings underlining
underlying undermine undermined undermines undermining underneath undernourished underpaid
underpants underpass underpasses underpinned underpins underpowered underprivileged underrated
underscore underscored underscores undersea undershirt underside undersized understaffed
understand understandable understandably understanding understandings understands understated
understatement understatements understood understudy undertake undertaken undertaker undertakers
undertakes undertaking undertakings undertone undertones undertook undervalued underwater
underwear underweight underwent underworld underwriter underwriting underwritten undeserved
undesirable undesired undetected undetermined undeterred undeveloped undid undignified
undisciplined undisclosed undisputed undisturbed undivided undo undocumented undoes undoing undone
undoubted undoubtedly undress undressed undresses undressing undue unduly undying unearth
unearthed unearthing unearths uneasier uneasiest uneasily uneasiness uneasy uneducated
unemployable unemployed unemployment unending unenthusiastic unenviable unequal unequivocal
unequivocally unescaped unethical uneven unevenly uneventful unexciting unexpected unexpectedly
unexplained unfair unfairly unfairness unfaithful unfamiliar unfamiliarity unfashionable unfasten
unfastened unfavorable unfavourable unfeasible unfeeling unfiltered unfinished unfit unflattering
unfold unfolded unfolding unfolds unfollow unfollowed unfollowing unfollows unforeseeable
unforeseen unforgettable unforgivable unforgiving unformatted unfortunate unfortunately
unfortunates unfounded unfreeze unfreezes unfreezing unfriend unfriended unfriending unfriendly
unfriends unfroze unfrozen unfulfilled unfunny unfurnished ungodly ungrateful ungratefully
unguarded unhandled unhappier unhappiest unhappily unhappiness unhappy unharmed unhealthily
unhealthy unheard unhelpful unhinged unholy unhurt unhygienic unicode unicorn unicorns unicycle
unidentified unification unified unifies uniform uniformed uniformity uniformly uniforms unify
unifying unilateral unilaterally unimaginable unimaginative unimportant unimpressed unimpressive
uninformed uninhabited uninhibited uninspired uninspiring uninstall uninstalled uninstaller
uninstalling uninstalls uninsured unintelligent unintelligible unintended unintentional
unintentionally uninterested uninteresting uninterrupted uninvited union unionist unionists unions
unique uniquely uniqueness unis unisex unison unit unite united unites uniting units unity
universal universally universe universes universities university unix unjust unjustifiable
unjustified unjustly unkempt unkind unkindly unknowing unknowingly unknown unknowns unlawful
unlawfully unleaded unleash unleashed unleashes unleashing unless unlicensed unlike unlikely
unlimited unlink unlinked unlinking unlinks unlisted unload unloaded unloading unloads unlock
unlocked unlocking unlocks unlovable unloved unluckier unluckiest unluckily unlucky unmade
unmanageable unmanned unmarked unmarried unmasked unmatched unmistakable unmodified unmoved unmute
unmuted unmutes unmuting unnamed unnatural unnaturally unnecessarily unnecessary unnerved
unnerving unnoticed unobserved unobtainable unobtrusive unoccupied unofficial unofficially
unopened unorganised unorganized unoriginal unorthodox unpack unpacked unpacking unpacks unpaid
unpaved unpick unpicked unpicking unpicks unplanned unpleasant unpleasantly unpleasantness unplug
unplugged unplugging unplugs unpopular unpopularity unprecedented unpredictable unpredictably
unprepared unproductive unprofessional unprofitable unprotected unproven unprovoked unpublished
unpunished unqualified unquestionable unquestionably unquoted unravel unraveled unraveling
unravelled unravelling unravels unreachable unread unreadable unreal unrealistic unrealistically
unreasonable unreasonably unrecognisable unrecognised unrecognizable unrecognized unrefined
unregistered unregulated unrelated unrelenting unreliable unreliably unremarkable unrepentant
unrequited unreserved unresolved unresponsive unrest unrestricted unripe unrivaled unrivalled
unrulier unruliest unruly unsafe unsafely unsatisfactory unsatisfied unsatisfying unsavory
unsavoury unscathed unscheduled unscientific unscrew unscrewed unscrewing unscrews unscrupulous
unseasonably unseat unsecured unseeded unseemly unseen unselfish unselfishly unsettled unsettling
unshaven unsightly unsigned unskilled unsolicited unsolvable unsolved unsophisticated unsound
unspecified unspoiled unspoilt unspoken unstable unsteady unstoppable unstructured unsubscribe
unsubscribed unsubscribes unsubscribing unsubstantiated unsuccessful unsuccessfully unsuitability
unsuitable unsupervised unsupported unsure unsurpassed unsurprised unsurprising unsurprisingly
unsuspecting unsustainable unsweetened unsympathetic untangle untangled untangles untangling
untapped untenable untested unthinkable unthinking untick unticked untidier untidy untie untied
unties until untiring unto untold untouched untoward untrained untreatable untreated untrue
untrusted untrustworthy untruth untruths untying unusable unused unusual unusually unveil unveiled
unveiling unveils unwanted unwarranted unwavering unwelcome unwell unwieldy unwilling unwillingly
unwillingness unwind unwinding unwinds unwise unwisely unwitting unwittingly unworthy unwound
unwrap unwrapped unwrapping unwraps unwritten unyielding unzip unzipped unzipping unzips upbeat
upbringing upbringings upcoming upcycle upcycled upcycling update updated updates updating upfront
upgrade upgraded upgrades upgrading upheaval upheavals upheld uphill uphold upholding upholds
upholstered upholstery upkeep uplift uplifted uplifting upload uploaded uploader uploading uploads
upon upped upper uppercase uppers upping upright uprights uprising uprisings uproar uproot
uprooted uprooting uproots upscale upsell upset upsets upsetting upshot upside upstairs upstanding
upstart upstarts upstate upstream upsurge upswing uptake uptight uptime uptown upturn upturned
upvote upvotes upward upwardly upwards upwind uranium urban urchin urge urged urgency urgent
urgently urges urging urinary urinate urinated urinating urine urls urns urologist urologists
ursula usability usable usage usages useable used useful usefully usefulness useless uselessly
uselessness user username usernames users uses usher ushered ushering ushers using usual usually
usurp usurped utah utensil utensils uterus utilise utilised utilises utilising utilities utility
utilize utilized utilizes utilizing utils utmost utopia utopian utter uttered uttering utterly
uttermost uveitis vacancies vacancy vacant vacantly vacate vacated vacates vacating vacation
vacationing vacations vaccinate vaccinated vaccinates vaccinating vaccination vaccinations vaccine
vaccines vacuum vacuumed vacuuming vacuums vagrant vagrants vague vaguely vagueness vaguer vaguest
vain vainly valentine valentines valerie valet valets valiant valiantly valid validate validated
validates validating validation validations validator validators validity validly valley valleys
valuable valuables value valued valueless values valuing valve valves vampire vampires vancouver
vandal vandalise vandalised vandalises vandalising vandalism vandalize vandalized vandalizes
vandalizing vandals vanessa vanilla vanish vanished vanishes vanishing vanity vans vape vaper
vapers vapes vapor vaporise vaporised vapors vapour vapours variable variables variance variances
variant variants variation variations varicose varied varies varieties variety various variously
varnish varnished varnishing vary varying vase vases vast vaster vastest vastly vastness vastus
vatican vats vault vaulted vaulting vaults veal veer veered veering veers vegan vegans vegetable
vegetables vegetarian vegetarians vegetated vegetation vegetative veggie veggies vehement
vehemently vehicle vehicles veil veiled veils vein veins velcro velocity velodrome velvet vendetta
vendor vendors veneer veneers venereal venezuela vengeance vengeful venice venison venom venomous
vent vented ventilate ventilated ventilating ventilation ventilator ventilators venting ventral
vents venture ventured ventures venturing venue venues vera veranda verandah verandahs verandas
verb verbal verbalise verbally verbatim verbose verbosity verbs verdict verdicts verge verged
verges verging verifiable verification verified verifies verify verifying verily vermin vermont
vernon veronica verruca verrucas versatile versatility verse versed verses version versions verso
versus vertebra vertebrae vertebral vertebrate vertebrates vertex vertical vertically vertices
vertigo verve very vessel vessels vest vested vests veteran veterans veterinarian veterinarians
veterinary veto vetoed vetoes vetoing vets vetted vetting viability viable viably viaduct viaducts
vial vials vibe vibes vibrant vibrantly vibrate vibrated vibrates vibrating vibration vibrational
vibrations vibrato vicar vicarage vicariously vicars vice vices vicinity vicious viciously vicky
victim victimise victimised victimized victims victor victoria victorian victorians victories
victorious victoriously victory video videoed videoing videos vied vienna vies vietnam vietnamese
view viewable viewed viewer viewers viewership viewing viewings viewpoint viewpoints views vigil
vigilance vigilant vigilante vigilantes vigilantly vigor vigorous vigorously vigour vile vilified
vilifies vilify vilifying villa village villager villagers villages villain villainous villains
villas vimeo vince vincent vindicated vindication vindictive vine vinegar vinegary vines vineyard
vineyards vintage vintages vinyl vinyls viola violas violate violated violates violating violation
violations violators violence violent violently violet violets violin violinist violinists violins
viper vipers viral virginia virginity virility virtual virtually virtue virtues virtuoso virtuous
virtuously virulent virus viruses visa visas visibility visible visibly vision visionaries
visionary visions visit visitation visited visiting visitor visitors visits visor visors vista
vistas visual visualisation visualise visualised visualises visualising visualization visualize
visualized visualizes visualizing visually visuals vital vitality vitally vitals vitamin vitamins
vivacious vivian vivid vividly vividness vlog vlogged vlogger vloggers vlogging vlogs vocabularies
vocabulary vocal vocalist vocalists vocally vocals vocation vocational vocations vodka vogue voice
voiced voiceless voicemail voicemails voiceover voiceovers voices voicing void voided voids
volatile volatility volcanic volcano volcanoes volcanos vole voles volley volleyball volleyed
volleys volt voltage voltages voltarol volts volume volumes voluminous voluntarily voluntary
volunteer volunteered volunteering volunteers voluptuous vomit vomited vomiting vomits voodoo
vortex vote voted voter voters votes voting vouch vouched voucher vouchers vouches vouching vowed
vowel vowels vowing vows voyage voyaged voyager voyagers voyages voyaging vpns vulgar
vulnerabilities vulnerability vulnerable vulnerably vulture vultures vying wacko wackos wacky
waddle waddled waddling wade waded waders wades wading wafer wafers waffle waffles waffling waft
wafted wafting wage waged wager wagered wagering wagers wages wagged wagging waggle waggled waging
wagon wagons wags wail wailed wailing wails waist waistband waistcoat waistcoats waistline
waistlines waists wait waited waiter waiters waiting waitlist waitlisted waitress waitresses waits
waive waived waiver waivers waives waiving wake wakeboarding wakeful wakefulness waken wakened
wakes wakeup waking wales walk walkable walked walker walkers walkie walking walkout walkouts
walks walkthrough walkthroughs walkway walkways wall wallabies wallaby wallace walled wallet
wallets wallow wallowed wallowing wallows wallpaper wallpapered wallpapers walls wally walnut
walnuts walrus walruses walter waltz waltzed waltzes waltzing wand wanda wander wandered wanderer
wanderers wandering wanderings wanderlust wanders wands wane waned wanes waning wanna want wanted
wanting wanton wants warble warbled warbler ward warden wardens wardrobe wardrobes wards warehouse
warehoused warehouses warehousing warfare wargame wargames warhead warheads warlike warlock
warlocks warlord warlords warm warmdown warmed warmer warmers warmest warmhearted warming warmly
warmness warms warmth warmup warmups warn warned warning warnings warns warp warped warping warps
warrant warranted warranties warranting warrants warranty warren warring warrior warriors wars
warsaw warship warships wart warthog wartime warts warty warwick wary wasabi wash washable
washbasin washed washer washers washes washing washington washroom washrooms wasnt wasp wasps
wastage waste wastebasket wasted wasteful wastefully wasteland wastelands wastepaper wastes
wasting watch watchdog watchdogs watched watcher watchers watches watchful watching watchlist
watchlists watchmaker watchman watchmen water waterbed watercolor watercolors watercolour
watercolours watercress watered waterfall waterfalls waterfront watering waterless waterline
waterlogged watermark watermarks watermelon watermelons waterproof waterproofed waterproofing
waterproofs waters watershed waterside waterskiing watertight waterway waterways watery watson
watt wattage watts wave waved waveform waveforms wavefront wavelength wavelengths waver wavered
wavering wavers waves waving wavy waxed waxes waxing waxwork waxworks waxy waylaid wayne ways
wayside wayward waywardness weak weaken weakened weakening weakens weaker weakest weakling
weaklings weakly weakness weaknesses wealth wealthier wealthiest wealthily wealthy wean weaned
weaning weans weapon weaponry weapons wear wearable wearables wearer wearers wearier weariest
wearily weariness wearing wearisome wears weary weasel weasels weather weathered weatherman
weatherproof weathers weave weaver weavers weaves weaving webbed webbing webcam webcams webhost
weblog weblogs webmail webmaster webmasters webpage webpages webs website websites webspace wedded
wedding weddings wedge wedged wedges wedging wednesday wednesdays weds weed weeded weeding
weedkiller weeds weedy week weekday weekdays weekend weekender weekends weeklies weekly weeknight
weeknights weeks weep weeping weeps weepy weigh weighed weighing weighs weight weighted weighting
weightless weightlifter weightlifters weightlifting weights weighty weird weirder weirdest weirdly
weirdness weirdo weirdos welcome welcomed welcomes welcoming weld welded welder welders welding
welds welfare well wellbeing welled wellies wellington wellingtons wellness wells welly welsh welt
welts wembley wendy went wept were werent werewolf werewolves wesley west westbound westerly
western westerner westerners westerns westminster westward wetland wetlands wetly wetness wets
wetsuit wetsuits wetter wettest wetting weve whack whacked whacking whacks whacky whale whaled
whalers whales whaling wharf wharves what whatever whatll whats whatsapp whatsoever wheat wheaten
wheel wheelbarrow wheelbarrows wheelchair wheelchairs wheeled wheelie wheelies wheeling wheels
wheeze wheezed wheezes wheezing wheezy whelk when whence whenever whens where whereabouts whereas
whereby wherein wheres whereupon wherever whet whether whets whetted whew whey which whichever
whiff whiffs while whilst whim whimper whimpered whimpering whimpers whims whimsical whimsy whine
whined whiner whiners whines whinge whinged whingeing whinging whinier whiniest whining whiny whip
whiplash whipped whippet whippets whipping whips whirl whirled whirling whirlpool whirlpools
whirls whirlwind whirlwinds whirring whisk whisked whisker whiskers whiskey whiskies whisking
whisks whisky whisper whispered whispering whispers whistle whistleblower whistleblowers whistled
whistles whistling white whiteboard whiteboards whitelist whitelists whiten whitened whiteness
whitening whiter whites whitespace whitest whitewash whitewashed whither whitish whittle whittled
whittling whiz whizz whizzed whizzes whizzing whoa whod whodunit whoever whole wholefood
wholefoods wholegrain wholehearted wholeheartedly wholemeal wholeness wholesale wholesaler
wholesalers wholesome wholewheat wholl wholly whom whomever whooped whooping whoops whopper
whoppers whopping whos whose whove whys wick wicked wickedly wickedness wicker wicket wicketkeeper
wickets wicking wicks wide widely widen widened widening widens wider widescreen widespread widest
widget widgets widow widowed widower widowers widows width widths wield wielded wielding wields
wife wifely wifey wifi wiggle wiggled wiggles wiggling wiggly wigs wiki wikipedia wikis wild
wildcard wildcards wildcat wildcats wildebeest wilder wilderness wildest wildfire wildfires
wildflower wildflowers wildlife wildly wildness wilfred wilful wilfully will willed willful
willfully william williams willie willing willingly willingness willow willows willpower wills
wilson wilt wilted wilting wilts wily wimp wimps wimpy wince winced winces wincing wind
windbreaker windcheater windchill winded windfall windfalls windier windiest winding windmill
windmills window windowless windowpane windows windowsill windowsills windpipe windproof winds
windscreen windscreens windshield windshields windsor windsurf windsurfer windsurfers windsurfing
windswept windy wine wined wineglass wineries winery wines wing winged winger wingers wings
wingspan wink winked winking winks winner winners winning winningly winnings wins winston winter
winters wintertime wintry wipe wiped wiper wipers wipes wiping wire wired wireframe wireless
wirelessly wires wiretap wirier wiriest wiring wiry wisconsin wisdom wise wisecrack wisely wiser
wisest wish wishbone wished wishes wishful wishing wishlist wishlists wisp wisps wispy wisteria
wistful wistfully witch witchcraft witches with withdraw withdrawal withdrawals withdrawing
withdrawn withdraws withdrew wither withered withering withers withheld withhold withholding
withholds within without withstand withstanding withstands withstood witness witnessed witnesses
witnessing wits witted wittier wittiest wittily wittingly witty wives wizard wizardry wizards
wobble wobbled wobbles wobblier wobbliest wobbling wobbly woeful woefully woes woke woken woks
wolf wolfhound wolfhounds wolverine wolves woman womanhood womanly womb women womens wonder
wondered wonderful wonderfully wondering wonderland wonderment wonders wondrous wondrously wonky
wont wonton wood woodchuck woodcutter wooded wooden woodland woodlands woodlice woodlouse
woodpecker woodpeckers woods woodshed woodsman woodwind woodwork woodworm woody wooed woohoo
wooing wool woolen woollen woollens woollier woolliest woolly wools woozy worcester word worded
wording wordings wordless wordlessly wordplay wordpress words wordsearch wordsearches wordy wore
work workable workaholic workaholics workaround workarounds workbench workbenches workbook
workbooks worked worker workers workflow workflows workforce workforces workhorse workhouse
working workings workload workloads workman workmanship workmate workmates workmen workout
workouts workplace workplaces works worksheet worksheets workshop workshops workspace workspaces
workstation workstations worktop worktops workweek world worldly worlds worldwide worm wormed
wormhole worms worn worried worriedly worrier worriers worries worrisome worry worrying worryingly
worse worsen worsened worsening worsens worship worshiped worshiper worshipers worshipped
worshipper worshippers worshipping worships worst worth worthier worthiest worthily worthiness
worthless worthlessness worthwhile worthy would wouldnt wouldve wound wounded wounding wounds wove
woven wowed wrap wraparound wrapped wrapper wrappers wrapping wrappings wraps wrath wreak wreaked
wreaking wreath wreaths wreck wreckage wrecked wrecker wreckers wrecking wrecks wren wrench
wrenches wrens wrestle wrestled wrestler wrestlers wrestles wrestling wriggle wriggled wriggles
wriggling wriggly wring wringer wringing wrings wrinkle wrinkled wrinkles wrinkly wrist wristband
wristbands wrists wristwatch wristwatches write writer writers writes writeup writeups writhe
writhed writhing writing writings written wrong wrongdoer wrongdoing wrongdoings wronged wrongful
wrongfully wrongly wrongs wrote wrought wrung wryly wyoming wysiwyg xavier xbox xenophobia
xenophobic xmas xray xrays xylophone xylophones yacht yachting yachts yachtsman yahoo yahoos yaks
yale yall yams yank yanked yanking yanks yapping yaps yard yardage yards yardstick yarn yarns
yasmin yawn yawned yawning yawns yeah year yearbook yearbooks yearlong yearly yearn yearned
yearning yearns years yeast yeasty yell yelled yelling yellow yellowed yellowing yellowish yells
yelp yelped yelping yelps yesterday yesterdays yesteryear yield yielded yielding yields yikes
yippee yobs yodel yodelling yoga yoghurt yoghurts yogi yogis yogurt yogurts yoke yokel yokes
yolanda yolk yolks yonder yonks york yorkshire youd youll young younger youngest youngish
youngster youngsters your youre yours yourself yourselves youth youthful youthfully youthfulness
youths youtube youtuber youtubers youve yuck yucky yuletide yummier yummiest yummy yuppie yuppies
yusuf yvonne zach zachary zambia zany zapped zapper zapping zaps zara zeal zealand zealot zealots
zealous zealously zebra zebras zero zeroed zeroes zeroing zeros zest zestful zesty zigzag
zigzagged zigzagging zigzags zilch zillion zillions zimbabwe zinc zing zipfile zipped zipper
zippers zippier zippiest zipping zippy zips zodiac zoey zombie zombies zone zoned zones zoning
zookeeper zookeepers zoologist zoologists zoology zoom zoomed zooming zooms zoos zucchini
zucchinis zumba zurich
"""

ENGLISH = frozenset(_WORDS.split())
