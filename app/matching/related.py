"""Related: ordinary English words of which one may be written for another, none of them medical.

Written for this project. A group joins words that ask for the same in a post; it never joins a
harmless thing with a harmful one, a part of the body with another, or opposites.
"""

_GROUPS = """
able capable
abroad overseas
accommodation lodging
accurate exact precise
adapter adaptor
add append include
additional extra further
adequate enough sufficient
admin administrator moderator
advance upfront
advantage benefit perk
advert advertisement ad
adviser advisor consultant
agree accept approve
aim goal objective
airplane aeroplane plane
alert notification reminder
allow permit
alter change modify adjust amend
alternative replacement substitute
amazing awesome incredible
amount quantity
amuse entertain
amusing funny humorous hilarious
annoyed angry furious
annoying frustrating
annual yearly
answer reply response respond
apartment flat
apologise sorry
appliance machine
applicant candidate
appointment booking reservation
appreciate grateful thankful
area region zone
argument quarrel
article item product
ask enquire inquire
assemble build construct
assignment homework coursework
attach enclose
attempt try
attire clothes garment apparel
award prize
backpack rucksack
backup copy
bag sack
ban block
bargain deal
basic simple plain
basket cart trolley
beautiful pretty lovely gorgeous
begin start commence
beginner novice newbie newcomer
beginning start outset
belongings possession
bicycle bike
big large huge
bill invoice
bin trash rubbish garbage
booklet brochure leaflet pamphlet
bookshop bookstore
boring dull tedious
boss manager supervisor
box carton
browse surf
bug glitch
bundle pack
business company firm
buy purchase order
cab taxi
calculate compute
calendar diary
call phone telephone
camera webcam
car vehicle automobile
career profession occupation
carpet rug
cash money fund
catalog catalogue
certain sure
certificate diploma
champion winner
charge cost fee
chat talk converse
cheap inexpensive affordable
check verify confirm
checkout till
cheerful happy joyful
choose select pick
chosen selected
cinema theatre
city town
clean wash rinse
clerk cashier
clever smart intelligent
client customer buyer shopper purchaser
clip video
close near nearby
close shut
closet cupboard wardrobe
club society
coat jacket
colleague coworker teammate
combine merge
comfortable comfy cosy cozy
comment remark
common usual typical
community neighbourhood neighborhood
competition contest tournament
complain complaint grumble
complete finish finalise
complicated complex
computer laptop pc
concert gig
confidential private
confirmation verification
connect link
consent permission approval
contact reach
continue resume proceed
conversation discussion
correction amendment
couch sofa settee
country nation
coupon voucher
create make
customise personalise
daily everyday
data info information
deadline cutoff
dealer trader
decide decision
decline refuse reject
decrease reduce
deduct subtract
delay postpone defer
delayed late overdue
delete remove erase
deliver delivery ship send
delivery shipment consignment
describe description
detail particular
device gadget
difference distinction
difficult tricky
difficulty trouble
dinner supper
directory folder
dirty filthy grubby
disable deactivate
disappointed dissatisfied
disappointment letdown
discount reduction rebate
discover find
display screen monitor
display show
document file
draft outline
drawing sketch illustration
durable sturdy robust
duration length
duty responsibility obligation
eager keen enthusiastic
earphone headphone headset
easy simple straightforward
edit revise
effort endeavour
email mail message
employ hire recruit
employee worker staff
enable activate
end finish stop
enormous massive gigantic
enquiry inquiry query question
enrol register join
enrolment registration
entire whole full
equal same identical
error mistake
essential necessary vital
event occasion
example instance sample
excellent superb outstanding
exchange swap trade
excited thrilled
exclude omit
expect anticipate
expense expenditure
expensive pricey
expert specialist professional
expire expiry
explain clarify
explanation clarification
extend renew
fabric cloth textile
fake counterfeit
fantastic great wonderful terrific
fashion style
fast quick rapid speedy
fault defect flaw
faulty defective
feature function
feedback review
film movie
final last
financial monetary
find locate
fix repair mend
food meal
forever permanently
form questionnaire
former previous prior
forum board
fragile delicate breakable
free complimentary
fridge refrigerator
friend mate pal buddy
friendly nice
furniture furnishing
future upcoming
garden yard
gather assemble
gathering meetup
genuine authentic original
get obtain receive
gift present
glad pleased happy
greeting hello
grocery supermarket
group team
guarantee warranty
guess estimate
guest visitor
guide manual handbook
guideline rule
handle manage
handmade handcrafted
headline title
heap stack
help aid assistance
help assist support
hide conceal
hint clue
hobby pastime
holiday vacation
home house
homepage website
hotel hostel inn
identify recognise
ignore disregard overlook
image photo picture
immediately instantly straightaway
important significant
improve enhance
inbox mailbox
income earnings revenue
incorrect wrong inaccurate
increase rise
inform notify tell
install setup
instruction direction
instructor teacher tutor
internet web online
issue problem trouble
itinerary timetable
jewellery jewelry
job position post
job work
journey trip travel
jumper sweater pullover
keep retain
label tag
lawyer solicitor attorney
leave depart
leave exit
lend loan
letter mail
licence permit
local nearby
location place venue
login signin
logo emblem
lorry truck
luggage baggage suitcase
magazine periodical
main primary principal
maintain maintenance
mandatory compulsory obligatory
manufacturer maker
map chart
meet meetup
member subscriber
membership subscription
message text
midday noon
missing lose misplace
mobile phone smartphone cellphone
model version
modern contemporary
motorbike motorcycle
move relocate
multiple several numerous
mum mom mother
music song tune
need require
network wifi
new recent
nickname username
note memo
notice announcement
odd strange weird unusual
offer deal promotion
office workplace
official formal
ok okay
opinion view
optional voluntary
outcome result
outdoor outside
outfit costume
outlet store shop
overview summary
owner proprietor
package parcel
page webpage
passenger traveller
password passcode
pause suspend
pay payment
people person
petrol gasoline
photo photograph snapshot
please kindly
poll survey
possible feasible
postage shipping
postcode zipcode
poster placard
price cost
printer print
problem difficulty
project undertaking
promise pledge
proof evidence
provide supply
provider supplier vendor
queue line
quit resign
quotation quote estimate
railway rail
rarely seldom
rating score
receipt invoice
recent latest
recommend suggest advise advice
recycle reuse
redeem claim
refund reimburse repay
register signup
registration signup
regret sorry
regulation rule
reliable dependable trustworthy
rent hire lease
repeat redo
report flag
request ask
reschedule rearrange
research study
resolve solve
restart reboot
restaurant cafe diner eatery
retailer seller merchant
retrieve restore
review critique
reward bonus
road street lane
safe secure
safety security
salary wage pay
save keep
say tell
schedule timetable
search seek
secondhand preowned
sell vend
send dispatch post
shirt blouse
shorten abbreviate
show demonstrate
site website
size dimension
small little tiny
software program
speak talk
special exceptional
specific particular
specification spec
speed pace
stop cease halt
storage warehouse
student learner
subject topic theme
subscribe subscription
summarise summary
surname lastname
technician engineer
television tv telly
temporary provisional
tenant renter
thank gratitude
thread topic
transaction payment
tutorial walkthrough
type kind category
underground metro subway
understand comprehend
undo revert
university college uni
unpaid owing
unsubscribe optout
upgrade update
use utilise
user member
usual normal ordinary
valid legitimate
value worth
variety assortment range
view watch
wait await
wallet purse
want wish
warehouse depot
write compose
"""

RELATED = tuple(tuple(line.split()) for line in _GROUPS.strip().splitlines())
