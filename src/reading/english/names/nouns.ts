import type { EntityType } from '../../../model/index.ts'

/**
 * What a noun at the head of a phrase makes of it. `class` groups nouns that can stand for the same thing ("attack", "shooting",
 * "killings"), so that a later phrase can point back to an earlier one.
 */
export interface NounSense {
  readonly type: EntityType
  readonly class: string
  /** The phrase speaks of several or of a body even in the singular ("police", "staff"). */
  readonly collective: boolean
  readonly gender: 'm' | 'f' | null
}

const ROWS = `
#PERSON:attacker
attacker attackers gunman gunmen shooter shooters bomber bombers assailant assailants killer killers murderer murderers hijacker hijackers
hostage-taker hostage-takers kidnapper kidnappers perpetrator perpetrators assassin assassins arsonist arsonists knifeman sniper snipers
plotter plotters intruder intruders gunwoman raider raiders
#PERSON:suspect
suspect suspects fugitive fugitives accused detainee detainees prisoner prisoners inmate inmates defendant defendants convict convicts
offender offenders criminal criminals escapee escapees accomplice accomplices ringleader ringleaders mastermind masterminds culprit culprits
smuggler smugglers trafficker traffickers courier couriers recruit recruits recruiter recruiters returnee returnees financier financiers facilitator facilitators spy spies
#PERSON:fighter
fighter fighters jihadist jihadists jihadi jihadis militant militants terrorist terrorists extremist extremists insurgent insurgents rebel
rebels guerrilla guerrillas guerillas islamist islamists radical radicals militiaman militiamen mujahid mujahideen combatant combatants separatist
separatists mercenary mercenaries bandit bandits pirate pirates follower followers supporter supporters sympathiser sympathisers sympathizer
sympathizers loyalist loyalists operative operatives cell-member warlord warlords gangster gangsters
member members
#PERSON:victim
victim victims hostage hostages casualty casualties survivor survivors dead wounded injured bystander bystanders passer-by passers-by pedestrian
pedestrians shopper shoppers worshipper worshippers worshiper worshipers jogger joggers customer customers passenger passengers captive captives
refugee refugees migrant migrants displaced civilian civilians schoolgirl schoolgirls schoolboy schoolchildren pupil pupils student students
teacher teachers tourist tourists visitor visitors holidaymaker holidaymakers traveller travellers traveler travelers pilgrim pilgrims commuter commuters
journalist journalists reporter reporters cartoonist cartoonists photographer photographers aid-worker worker workers handler handlers employee employees engineer engineers
farmer farmers herder herders trader traders driver drivers pilot pilots guard guards bodyguard bodyguards shopkeeper shopkeepers owner owners
doctor doctors nurse nurses priest priests nun nuns monk monks lawyer lawyers politician politicians
resident residents inhabitant inhabitants villager villagers national nationals citizen citizens foreigner foreigners local locals neighbour
neighbours neighbor neighbors expatriate expatriates protester protesters protestor protestors demonstrator demonstrators
#PERSON:person
person persons people man men woman women child children boy boys girl girls baby babies teenager teenagers youth youths individual individuals
adult adults someone somebody anyone nobody nobody figure figures companion companions counterpart counterparts body bodies
colleague colleagues friend friends ally-person associate associates acquaintance acquaintances contact contacts dual-national other others candidate candidates
#PERSON:kin
brother brothers sister sisters father mother parents son sons daughter daughters wife wives husband husbands widow partner partners girlfriend
boyfriend fiancee fiance cousin cousins uncle uncles aunt nephew nephews niece relative relatives family families sibling siblings spouse
twin twins half-brother brother-in-law father-in-law stepfather stepbrother grandson grandfather grandmother couple
#PERSON:office
leader leaders chief chiefs emir deputy caliph spokesman spokesmen spokeswoman spokesperson cleric clerics preacher preachers imam imams
mullah commander commanders lieutenant lieutenants ambassador ambassadors diplomat diplomats director directors
president minister prime-minister premier chancellor governor mayor senator king prince secretary director head chairman prosecutor judge magistrate
general colonel major captain sergeant sheriff commissioner envoy consul councillor lawmaker lawmakers mp mps parliamentarian parliamentarians
minister ministers presidents governors generals judges senators analyst analysts expert experts observer observers researcher researchers
professor lawyer counsel coroner adviser advisers advisor speaker soldier officer agent policeman policewoman peacekeeper conscript gendarme
reservist paramilitary scout veteran ex-soldier interpreter translator courier detective inspector superintendent
#GROUP:force
troop troops soldiers officers policemen policewomen agents forces force army military militia militias personnel peacekeepers conscripts gendarmes unit units reservists
battalion brigade patrol patrols contingent reinforcements commandos marines paratroopers navy airforce paramilitaries guards bodyguards
investigators detectives rescuers firefighters medics paramedics rebels coastguard convoy detachment garrison police-force squad squads team teams
#GROUP:group
pair duo trio group groups cell cells gang gangs faction factions network networks organisation organisations organization organizations movement movements crowd
crowds mob mobs community communities minority minorities tribe tribes tribesmen clan clans cartel cartels coalition alliance staff ally allies opposition
sympathizers population public electorate crew crews delegation audience party parties branch affiliate affiliates offshoot wing
#ORG:authority
authority authorities official officials government governments administration ministry ministries department departments parliament congress
senate cabinet council councils commission committee court courts tribunal prosecutors prosecution office offices presidency palace municipality
leadership regime junta state-department embassy embassies consulate consulates mission missions delegation-office bureau
#ORG:intelligence
intelligence service services agency agencies spies secret-service
#ORG:police
police gendarmerie constabulary
#ORG:company
company companies airline airlines bank banks firm firms operator insurer carrier manufacturer contractor retailer newspaper newspapers magazine magazines channel channels broadcaster broadcasters
station-tv publisher media press charity charities ngo ngos union unions club clubs business businesses
#ORG:country
country countries nation nations state states kingdom republic neighbour-state
#PERSON:person
fireman firemen firefighter firefighters paramedic paramedics manager managers organiser organisers organizer organizers founder founders co-founder employer employers
miner miners fisherman fishermen sailor sailors crewman crewmen seaman seamen skipper settler settlers shepherd shepherds baker butcher tailor mechanic electrician plumber
cleaner caretaker landlord tenant tenants lodger guest guests patient patients headmaster lecturer professor bus-driver lorry-driver taxi-driver trucker dealer dealers helper
helpers defector defectors deserter deserters runaway abductee abductees stabber thief thieves robber robbers burglar burglars looter looters rioter rioters activist activists
campaigner campaigners dissident dissidents exiles asylum-seeker asylum-seekers deportee deportees ex-policeman ex-soldier veteran veterans constable corporal watchman sentry trooper
troopers cadet cadets ranger rangers informer informers clerk clerks receptionist waiter barman merchant broker banker accountant juror jurors ombudsman auditor auditors
legislator legislators envoys attache sultan bishop rabbi pastor elders chieftain chieftains strongman strongmen boss bosses chairwoman chairperson aide aides treasurer widower
orphan orphans roommate flatmate cellmate schoolmate classmate classmates cyclist cyclists motorist motorists biker bikers onlooker onlookers fatality fatalities deceased
historian historians scholar scholars author poet cameraman editor editors blogger bloggers hacker hackers bearer holder
#SOURCE:source
source sources report reports witness witnesses eyewitness eyewitnesses speculation rumour rumours rumor rumors observers insiders informant informants
#EVENT:attack
arson poisoning poisonings robbery robberies heist heists shootout shootouts standoff mutiny lynching sabotage cyberattack cyberattacks cyber-attack cyber-attacks derailment collision collisions crash crashes
attack attacks assault assaults shooting shootings killing killings bombing bombings massacre massacres murder murders atrocity atrocities raid
raids ambush ambushes assassination assassinations stabbing stabbings beheading beheadings explosion explosions blast blasts strike strikes airstrike
airstrikes air-strike shelling hijacking hijackings kidnapping kidnappings abduction abductions rampage execution executions siege sieges
hostage-taking hostage-crisis crisis crises incident incidents violence fighting clash clashes battle battles offensive offensives war conflict conflicts
operation operations unrest riot riots insurgency uprising coup plot plots gunfire firefight ramming spree campaign incursion
escape break-out breakout jailbreak invasion
#EVENT:meeting
meeting meetings summit summits conference conferences talks negotiations session ceremony wedding funeral vigil march marches rally rallies
demonstration demonstrations protest protests interview briefing press-conference visit trial hearing election elections vote referendum
festival match concert celebration celebrations celebrations
#EVENT:response
investigation investigations inquiry probe search manhunt arrest arrests deployment evacuation surveillance crackdown trip flight journey arrival departure
ceasefire truce rescue handover release
#WEAPON:weapon
weapon weapons gun guns rifle rifles pistol pistols revolver shotgun kalashnikov kalashnikovs ak-47 ammunition munitions bomb bombs explosive
explosives grenade grenades rocket rockets missile missiles mortar mortars round rounds shell shells bullet bullets cartridge cartridges casing casings
case-shell cases belt vest vests knife knives machete machetes axe sword detonator detonators device devices ied ieds drone drones mine mines arms
ak-47 ak-47s ak47 ak47s ak-74 m16 m16s m-16 rpg-7 rpg-7s rpg rpgs m4 g3 uzi uzis glock kalashnikovs carbine carbines revolvers shotguns machine-gun machine-guns machinegun machineguns
dynamite semtex tnt c-4 howitzer howitzers artillery manpads launcher launchers arsenal cache caches shots
#VEHICLE:vehicle
vehicle vehicles car cars truck trucks lorry lorries van vans bus buses minibus taxi motorcycle motorcycles motorbike motorbikes train trains
plane planes aircraft airliner helicopter helicopters jet jets boat boats ship ships vessel vessels dinghy tank tanks pick-up pick-ups pickup pickups
bicycle bicycles scooter scooters tanker tankers ferry ferries jeep jeeps suv suvs 4x4 saloon hatchback tram ambulance ambulances trailer trailers
speedboat speedboats trawler trawlers freighter freighters yacht barge barges dhow dhows submarine frigate warship warships biplane glider microlight bulldozer excavator forklift
#MONEY:money
dollar dollars euro euros pound pounds sterling franc francs rouble roubles ruble rubles rupee rupees lira liras dinar dinars dirham dirhams riyal riyals rial rials peso pesos reais yuan yen naira
krona kroner kronor shilling shillings baht rupiah ringgit cedi cedis birr afghani afghanis hryvnia hryvnias zloty forint forints shekel shekels tenge
#OBJECT:thing
money cash funds fund ransom supplies equipment clothing shoes drugs oil fuel phone phones telephone mobile computer laptop laptops flag flags sim
passport-cover goods wall fence rope bar camera cameras plate plates ransom uniform uniforms backpack bag bags suitcase luggage fertiliser chemicals
#DOCUMENT:document
e-mail e-mails audit audits agreement agreements treaty treaties logbook ledger diary notebook map maps
video videos footage recording recordings tape audio statement statements message messages letter letters email emails call calls record records document documents
passport passports visa visas ticket tickets warrant warrants photograph photographs photo photos picture pictures image images communique
declaration testimony file files dossier memo cable cables note post posts tweet tweets leaflet leaflets manifesto will transcript transcripts
article articles announcement permit licence identity-card id database biography book books website websites
#LIST:list
registers registries list lists watchlist watchlists blacklist register registry
#FAC:facility
hostel hostels depot depots terminal terminals jetty jetties pier quay farm farms clinic clinics guest-house guesthouse guesthouses garage dam dams mill courthouse dormitory
shelter shelters bunker bunkers quarry silo greenhouse farmhouse cottage chalet barn shed orphanage kiosk bakery cemetery graveyard shrine shrines temple temples consulate-building
school schools mosque mosques synagogue synagogues church churches shop shops market markets supermarket supermarkets store stores mall hotel hotels
airport airports airbase airfield station stations hospital hospitals prison prisons jail building buildings house houses home homes flat
apartment apartments villa compound base bases camp camps barracks checkpoint checkpoints crossing crossings bridge bridges site sites location locations
place places facility facilities headquarters premises restaurant restaurants cafe cafes bar-pub bars nightclub nightclubs club-night theatre theater hall stadium museum
beach beaches resort resorts port ports harbour runway road roads street streets square warehouse factory factories plant refinery oilfield pipeline
pipelines embassy-building border-post outpost outposts hideout safehouse office-building kindergarten university universities college monument mausoleum tomb
scene scenes target targets ministry-building town-hall tunnel tunnels
#GPE:place
city cities town towns village villages capital district districts province provinces neighbourhood neighbourhoods suburb suburbs
#LOC:area
area areas region regions border borders frontier territory territories territory soil south north east west centre coast desert forest hills
mountains valley island islands river sea interior outskirts
#OTHER:abstract
terrorism ransom-demand threat-level
`

const MALE = new Set(
  'man men boy boys brother brothers father son sons husband husbands uncle uncles nephew nephews grandson grandfather king prince gunman militiaman policeman spokesman frenchman knifeman boyfriend fiance imam priest monk brother-in-law father-in-law half-brother stepfather stepbrother schoolboy emir caliph mullah sheikh'.split(
    ' ',
  ),
)
const FEMALE = new Set(
  'woman women girl girls sister sisters mother daughter daughters wife wives widow aunt niece grandmother girlfriend fiancee schoolgirl schoolgirls policewoman spokeswoman nun nuns queen princess gunwoman'.split(
    ' ',
  ),
)
const COLLECTIVE_TYPES = new Set(['force', 'group', 'authority', 'intelligence', 'police', 'company', 'country'])

const TYPES: Readonly<Record<string, EntityType>> = {
  PERSON: 'PERSON',
  GROUP: 'GROUP',
  ORG: 'ORG',
  SOURCE: 'SOURCE',
  EVENT: 'EVENT',
  OBJECT: 'OBJECT',
  WEAPON: 'WEAPON',
  VEHICLE: 'VEHICLE',
  MONEY: 'MONEY',
  DOCUMENT: 'DOCUMENT',
  LIST: 'LIST',
  FAC: 'FAC',
  GPE: 'GPE',
  LOC: 'LOC',
  OTHER: 'OTHER',
}

const read = (): ReadonlyMap<string, NounSense> => {
  const out = new Map<string, NounSense>()
  let type: EntityType = 'OTHER'
  let name = ''
  for (const line of ROWS.trim().split('\n')) {
    if (line.startsWith('#')) {
      const [head, tail] = line.slice(1).split(':')
      type = TYPES[head ?? ''] ?? 'OTHER'
      name = tail ?? ''
      continue
    }
    for (const word of line.split(' ')) {
      if (word === '' || out.has(word)) continue
      const gender = MALE.has(word) ? 'm' : FEMALE.has(word) ? 'f' : null
      out.set(word, { type, class: name, collective: COLLECTIVE_TYPES.has(name), gender })
    }
  }
  return out
}

/** Head nouns (each form by itself, lower case) and their sense. */
export const NOUNS: ReadonlyMap<string, NounSense> = read()

/** Plural forms that do not end in s, and singular ones that do. */
const PLURALS = new Set(
  'people men women children gunmen policemen militiamen police troops dead wounded injured personnel schoolchildren mujahideen parents tribesmen passers-by marines aircraft spokesmen media policewomen frenchmen staff businessmen clothing'.split(
    ' ',
  ),
)
const SINGULAR_S = new Set(
  'series crisis news headquarters barracks witness eyewitness access congress business boss princess press hostess bus mosque process arms'.split(
    ' ',
  ),
)

const SINGULAR_MEN = new Set(['specimen', 'regimen', 'acumen', 'abdomen', 'bitumen', 'cyclamen'])

/** Whether a noun form is plural, by its spelling. */
export const isPlural = (word: string): boolean =>
  PLURALS.has(word) ||
  (word.length > 5 && word.endsWith('men') && !SINGULAR_MEN.has(word)) ||
  (word.endsWith('s') && !word.endsWith('ss') && !SINGULAR_S.has(word))
