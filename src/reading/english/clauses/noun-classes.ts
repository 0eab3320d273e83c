/** What common nouns stand for, by lemma. The frames ask for these classes as "@person", "@weapon" and so on. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

export const NOUN_CLASSES = {
  person:
    set(`captain cook mechanic welder clerk cleaner nun monk chef crewman skipper warden coach accountant architect carpenter plumber electrician     baker butcher tailor farmhand herdsman shepherd hunter miner logger settler pastor rabbi vicar rector dean headmaster headteacher principal     inspector detective sergeant corporal major colonel general admiral lieutenant constable sheriff bailiff magistrate counsel barrister     solicitor attorney advocate ombudsman auditor secretary undersecretary treasurer banker broker dealer merchant vendor seller buyer customer     landlord tenant guest host waiter receptionist steward caretaker janitor watchman nightwatchman security-guard sentry villager islander     townspeople bystander pedestrian cyclist motorcyclist rider motorist trucker ferryman boatman seaman seafarer deckhand stowaway     parishioner pilgrim congregant mourner student cadet trainee apprentice intern graduate academic professor lecturer scientist researcher     engineer geologist surveyor technician operator surgeon medic midwife dentist pharmacist patient carer nanny infant toddler baby     adolescent pensioner veteran orphan sister-in-law mother-in-law nephew grandson granddaughter grandfather grandmother stepson fiance     ex-wife ex-husband roommate flatmate neighbour neighbor acquaintance accomplice henchman ringleader mastermind planner bomb-maker     bombmaker financier fundraiser recruiter facilitator handler informant informer defector deserter warlord chieftain gangster robber thief     burglar arsonist forger trafficker poacher vigilante raider looter rioter stabber abductor captor hostage-taker perpetrator culprit     shooter killer murderer gunrunner extremist separatist loyalist nationalist secessionist jihadi terrorist legislator senator councillor     councilman chancellor premier chairman chairwoman chairperson ceo executive manager employer foreman supervisor boss founder owner     editor correspondent photographer cameraman columnist blogger activist campaigner organiser organizer volunteer donor relief-worker     peacekeeper observer monitor-person negotiator mediator emissary consul attache spokesperson representative delegate commissioner     registrar rescuer diver climber hiker holidaymaker backpacker skier fan spectator athlete player referee singer musician dancer     pair couple trio duo men women parents brothers sisters cousins sons daughters twins newlyweds folk youngster lad man woman person people child boy girl suspect gunman attacker bomber assailant militant fighter jihadist jihadi terrorist
    extremist rebel insurgent soldier officer policeman policewoman guard official minister president commander leader chief head
    spokesman spokeswoman prosecutor judge lawyer mayor governor ambassador envoy diplomat civilian citizen resident villager tourist
    traveller traveler passenger visitor foreigner national student pupil schoolgirl schoolboy teacher worker employee journalist
    reporter victim hostage prisoner inmate detainee fugitive convict accomplice member follower supporter sympathiser sympathizer
    brother sister mother father son daughter wife husband partner widow cousin uncle nephew friend companion associate relative
    peacekeeper militiaman recruit driver pilot shopkeeper jogger worshipper protester demonstrator refugee migrant smuggler courier
    politician lawmaker deputy senator cleric imam preacher bishop priest doctor nurse aid-worker expert analyst witness source
    escort hostage-taker wife imam commando marine sailor fisherman farmer fireman firefighter paramedic bodyguard client subscriber combatant offender criminal trader preacher founder kidnapper attackers mercenary pirate hijacker kidnapper sniper operative agent spy caliph emir teenager youth adult elder farmer herder
    gendarme ranger trooper paratrooper conscript reservist dead wounded survivor individual contractor engineer tribesman someone
    somebody everyone anybody nobody other others crowd`),
  group:
    set(`federation league front brigade column militia wing branch chapter directorate inspectorate constabulary regiment battalion platoon
    contingent detachment garrison fleet flotilla navy air-force secretariat embassy consulate delegation envoy mission cabinet senate assembly
    congress council municipality town-hall city-hall prefecture presidency judiciary tribunal watchdog regulator operator contractor
    corporation consortium manufacturer supplier bank insurer shipper carrier broadcaster station daily weekly tabloid magazine outlet
    institute think-tank ngo agency-group church diocese congregation mosque-committee club association union leadership household
    crowd mob convoy side sides partner partners authorities services officials police customs immigration interpol europol group cell network gang organisation organization movement militia faction band squad brigade army force police troop
    gendarmerie guard government authority ministry service agency council party parliament court embassy union coalition alliance
    mission administration department office bureau unit patrol commission committee security military navy family tribe clan
    community personnel staff crew team board taskforce intelligence ally rebels state country power west prosecution judiciary
    coastguard company taskforce syndicate firm charity foundation paper airline site newspaper channel`),
  weapon:
    set(`handgun revolver submachine-gun machine-gun assault-rifle carbine musket sword dagger blade hatchet club bat crossbow bayonet
    petrol-bomb firebomb molotov ied landmine warhead shrapnel dynamite tnt semtex fertiliser fertilizer gelignite fuse detonating-cord
    ak-47 rpg bazooka cannon artillery howitzer drone projectile torpedo silencer magazine clip arsenal weaponry munition gun pistol rifle kalashnikov weapon arm ammunition explosive bomb grenade rocket missile mortar knife machete axe
    belt vest mine shell bullet cartridge round launcher detonator device firearm shotgun submachine`),
  document:
    set(`card id-card identity-card papers paper passport licence license certificate permit ticket receipt invoice ledger notebook diary
    logbook register-book form application dossier briefing circular notice leaflet flyer pamphlet poster banner communique declaration
    transcript testimony affidavit indictment ruling verdict judgment audio-recording voice-message text-message sms fax cable telegram
    dispatch bulletin alert-note advisory blog tweet post thread page clip livestream podcast recording map plan sketch drawing screenshot video recording statement message audio letter note tape footage photograph photo picture image report document
    passport website post tweet interview broadcast magazine article manifesto pamphlet leaflet email call record records log file
    transcript memo speech press`),
  list: set(`list register database watchlist blacklist index`),
  money:
    set(`crown rupee peso pound krona franc shilling dinar yuan rand lira ruble rouble dirham rial naira cedi birr kroner zloty won yen baht
    million donation transfer deposit bitcoin cryptocurrency salary wage fee bribe reward bounty advance savings capital sum sums amount money cash dollar euro fund payment ransom sum loan grant aid`),
  site: set(`mill sawmill dairy abbey convent chapel pagoda gurdwara library archive substation transformer reservoir garage car-park pharmacy casino
    brewery workshop studio barn shed hut cabin cottage farmhouse homestead ranch estate vineyard orchard quarry pit shaft tower lighthouse
    lock sluice weir canal marina wharf quay berth anchorage customs-post border-post frontier-post toll-booth motorway highway track path
    railway tramway line junction roundabout crossroads platform concourse lounge gate entrance courtyard garden park zoo playground field
    pitch arena gym pool theatre cinema gallery opera auditorium canteen dormitory hostel motel inn lodge guest-house bed-and-breakfast
    orphanage nursery creche seminary madrasa campus laboratory lab plant power-station power-plant silo tank pumping-station well rig
    terminal hangar airstrip heliport helipad gallery branch-office kiosk stall bazaar mall arcade mosque parliament palace residence villa
    mansion flat tenement block basement cellar attic rooftop roof safe-house hideout lair den cave bunker trench stronghold fort fortress
    castle watchtower lookout police-station fire-station town-hall city-hall post-office registry courthouse penitentiary cell-block asylum
    clinic dispensary surgery morgue crematorium grave memorial statue cafe pub tavern nightclub brothel salon ground grounds site facility
    installation premises venue location spot scene hall centre center airport airfield port harbour harbor station market school church mosque synagogue temple hotel hospital embassy
    consulate barracks base camp checkpoint checkpost prison jail house home flat apartment building office shop store mall restaurant
    cafe bar club nightclub theatre theater museum stadium beach square street road bridge border frontier crossing tunnel refinery
    plant dam factory warehouse farm ship vessel boat ferry train bus plane aircraft metro runway hall supermarket university college
    monastery cathedral depot terminal jetty dock pier academy courthouse courtroom plantation campsite kindergarten guesthouse villa headquarters convoy monument ministry parliament-building shrine resort compound outpost post pipeline oilfield mine cemetery bakery clinic bank`),
  place:
    set(`town-centre outskirts downtown waterfront seafront beachfront hinterland lowland highland plateau plain steppe jungle bush marsh swamp
    wetland savannah archipelago isle islet reef cape gulf sound channel estuary mouth bank shore shoreline coastline offshore waters sea ocean
    valley gorge canyon pass ridge slope peak summit hillside countryside backcountry settlement hamlet township shanty slum favela camp-area
    municipality commune parish canton prefecture oblast governorate enclave exclave corridor frontier-area no-man's-land homeland abroad city town village district province region state country area capital neighbourhood neighborhood suburb island valley
    mountain hill desert forest river lake coast centre center north south east west border territory zone quarter county soil place
    side outskirt strait bay delta peninsula`),
  attack:
    set(`attack assault bombing shooting killing murder massacre raid ambush explosion blast strike stabbing atrocity
    assassination beheading execution shelling offensive rampage onslaught attacks bloodbath airstrike hijacking`),
  siege: set(`siege hostage-taking crisis standoff`),
  watch: set(`surveillance watch observation monitoring`),
  level: set(`level`),
  evidence: set(
    `dna fingerprints handprint footprint blood residue hair fibre fiber sample cctv video document receipt testimony trail sign footage evidence record records trace fingerprint dna proof recording photograph`,
  ),
  vehicle:
    set(`minibus coach minivan pickup pick-up jeep suv taxi cab ambulance tractor trailer tanker scooter moped bicycle bike dinghy
    speedboat canoe raft yacht trawler tanker-ship freighter barge ferry ship vessel submarine helicopter drone aircraft jet airliner
    tram tank convoy motorcade police-car patrol-car car van lorry truck vehicle motorbike motorcycle bus train plane boat`),
  kin: set(`stepfather stepmother stepson stepdaughter grandson granddaughter grandfather grandmother son-in-law daughter-in-law mother-in-law
    sister-in-law ex-wife ex-husband fiance half-sister relative neighbour neighbor flatmate roommate schoolmate classmate colleague
    godfather godson in-law kinsman brother sister mother father son daughter wife husband partner widow cousin uncle aunt nephew niece girlfriend boyfriend
    fiancee spouse parent sibling twin half-brother stepbrother brother-in-law father-in-law friend associate`),
} as const satisfies Record<string, ReadonlySet<string>>

/** Nouns in -er, -or, -ist and the like that name no person. */
const NO_PERSONS =
  set(`after agree anger another answer anterior assist banner barrier beer behavior behaviour boiler border bother butter calculator
  cancer canister career carrier center centre chapter character charter cluster coast coffee color colour committee computer
  consonant container coolant copper corner corridor cost counter covenant cover crossover cutover cylinder danger deer degree
  detonator diameter dinner disaster disorder door drawer either elephant elevator encounter engagement error escalator ever exist
  exterior factor favor favour feather fee fever filter finger fist flavour floor folder former freighter frontier further gather
  generator ginger grant guarantee gutter handover hanger hangover harbor harbour helicopter honor humor hunger indicator inferior
  inner instant interior kilometer kilometre knee labor labour ladder laser later latter laughter launcher layer leather letter
  lighter linger list liter litre locker lower manner marker matter meter mirror mist monitor motor murder never newspaper number
  odor offer order other outer over paper parameter pedigree pepper perimeter pier plant pollutant poster posterior power prayer
  printer prior projector proper quarter radar rather reactor register remnant restaurant river router rubber rumor rumour scanner
  scooter sector semester sensor server sewer shelter silencer silver simulator slaughter stopover summer super superior supper
  takeover tanker tenor terror tether theater theatre tier timber together tower tractor trailer transfer transformer tree trigger
  tumor twist under upper vapor variant vector vigor waist want warrant water weather whether winter wrist`)

/** Whether a noun names a person: by the table, or by its ending where nothing speaks against it. */
export const namesPerson = (lemma: string): boolean => {
  if (NOUN_CLASSES.person.has(lemma)) return true
  if (
    lemma.length < 6 ||
    NO_PERSONS.has(lemma) ||
    !/(?:[^aeiou]er|ator|itor|ctor|ssor|ist|man|woman|eer|ian)$/.test(lemma)
  )
    return false
  return !OTHER_CLASSES.some((words) => words.has(lemma))
}

const OTHER_CLASSES: readonly ReadonlySet<string>[] = [
  NOUN_CLASSES.group,
  NOUN_CLASSES.weapon,
  NOUN_CLASSES.document,
  NOUN_CLASSES.list,
  NOUN_CLASSES.site,
  NOUN_CLASSES.place,
  NOUN_CLASSES.attack,
  NOUN_CLASSES.vehicle,
]

export type NounClass = keyof typeof NOUN_CLASSES

export const isNounClass = (name: string): name is NounClass => Object.hasOwn(NOUN_CLASSES, name)
