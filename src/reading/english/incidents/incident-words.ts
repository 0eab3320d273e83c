/** English words from which the kind of an incident and the parts in it are told. Lemmas or folded forms, in small letters. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words (beginnings of words) that make a bombing of an attack. */
export const BOMBING =
  /\b(?:bomb|car-?bomb|dynamit|explo|blast|blew up|blow(?:n|ing)?[- ]up|detonat|landmine|mined|booby)/i
export const ARSON = /\b(?:arson|set fire|on fire|ablaze|alight|burn|torch|firebomb|incendiar|molotov|setting fire)/i
export const ROBBERY = /\b(?:robb|loot|stole|steal|heist|ransack|plunder)/i
export const KIDNAPPING = /\b(?:kidnap|abduct|hostage)/i

/** Heads of phrases that are weapons. */
export const WEAPONS = set(`
  bomb bombs carbomb car-bomb dynamite explosive explosives grenade grenades rocket rockets mortar mortars rifle rifles machinegun machineguns machine-gun
  machine-guns submachinegun submachineguns submachine-gun gun guns pistol pistols revolver missile missiles mine mines device devices charge
  charges cocktail cocktails firearm firearms weapon weapons tnt ak-47 ak-47s m-16 m-16s rpg rpg-7 launcher launchers shotgun shotguns machete machetes
  knife knives bullet bullets trap traps stick sticks artillery flamethrower axe axes vest belt`)

/** Of those, heads that are weapons only with a word before them that says so ("dynamite sticks"). */
export const LOOSE_WEAPONS = set(
  'weapon weapons bullet bullets mine mines device devices charge charges stick sticks trap traps cocktail cocktails belt vest',
)

/** Heads of phrases that an attack can be made on, beside buildings and vehicles that the reader knows already. */
export const SITES = set(`
  office offices headquarters embassy embassies bank banks store stores shop shops restaurant restaurants hotel hotels house houses home homes residence
  residences building buildings station stations tower towers pylon pylons pole poles line lines post posts pipeline pipelines bridge bridges
  bus buses car cars vehicle vehicles truck trucks van vans plane planes aircraft helicopter helicopters train trains jeep jeeps boat boats ship ships
  ambulance ambulances facility facilities installation installations plant plants factory factories warehouse warehouses school schools church churches
  temple temples center centers centre centres branch branches market markets supermarket supermarkets club clubs farm farms ranch property system
  systems substation substations exchange network refinery barracks garrison base airport prison jail hospital clinic university institute newspaper
  ministry consulate dealership mill machinery crops tank tanks depot depots railroad railway tracks theater cinema establishment establishments business
  businesses company companies premises transportation electricity booth booths well wells camp monument statue palace tire tires structure structures
  street streets highway highways road`)

/** Heads of phrases for people who attack. */
export const BODIES = set(
  'members member group groups units unit column columns commando commandos squad squads band bands command troops forces elements',
)

/** Phrases that are no one's name for an attacker. */
export const NOBODY = set(`
  attack attacks explosion explosions blast blasts bomb bombs car bombing violence war country people government who which it they he she others
  one some persons' police victim victims`)

/** In the name of a body: it fights. */
export const ARMED_NAME =
  /\b(?:front|liberation|revolution(?:ary)?|guerrillas?|cartel|militia|jihad|resistance|commandos?)\b/i

/** A bomb of some kind, among weapons. */
export const BOMBS = /\b(?:bombs?|dynamite|explosives?|grenades?|charges?)$/i

/** No thing that could be hit, though it stands where one would. */
export const NO_TARGET = /^(?:place|site|scene|area|spot|target)s?$/

/** Heads of phrases for people whose trade is violence: where an incident is told, they are its likely authors. */
export const ATTACKERS = set(`
  guerrilla guerrillas terrorist terrorists rebel rebels subversive subversives gunman gunmen commando commandos hitman hitmen assassin assassins
  individuals attackers assailants kidnappers murderers killers extremists insurgents narcoterrorists militants bandits bandit hooded traffickers
  paramilitaries militiamen bombers bomber attacker assailant kidnapper gunwoman criminals mercenaries saboteurs squads squad thugs`)

/** What may stand before a weapon and belong to it. */
export const WEAPON_WORDS = set(`
  car truck powerful highpower high-power low-power explosive hand automatic semiautomatic assault booby molotov dynamite grenade time homemade home-made fragmentation antitank
  antipersonnel machine heavy small incendiary plastic remote-controlled nail pipe parcel letter sniper mortar rocket submachine large several land firearms
  rocket-propelled`)

/** After a weapon: the phrase is about something else ("bomb attack", "bomb threat"). */
export const WEAPON_USES = set(
  'attack attacks threat threats squad explosion explosions scare blast blasts disposal experts expert warning factory fire',
)

/** Heads of bodies that are named without a name ("the army", "the air force"). */
export const STATE_BODIES = set('army military government navy regime dictatorship police cartel mafia mafias')
export const FORCES = /\b(?:air|armed|security|defen[cs]e|naval) forces?$/i

/** Heads of phrases for people who may have done it. */
export const PEOPLE = set(`
  man men woman women person persons people individual individuals youth youths soldier soldiers troops officer officers policeman policemen agents
  lieutenants lieutenant colonel major captain sergeant members member group groups unit units column columns band bands elements forces fighters
  suspects demonstrators students drug-traffickers dealers mafia gang gangs someone patrol contingent sappers personnel rightists leftists
  extremist militia militias teenagers occupants unknowns hooligans pirates raiders looters`)

/** Words before "exploded", and the like, by which a sentence tells of a bombing that happened. */
export const EXPLODED =
  /\b(?:bombs?|dynamite|explosives?|devices?|charges?|grenades?)\b[^.]{0,60}\b(?:explod|went off|was placed|were placed|was thrown|were thrown|destroy|damag|planted|hurled|detonat)|\b(?:dynamited|blew up|blown up|bombed|car bomb)\b/i

/** Before a phrase for a thing: it was hit, or the bomb went off there. */
export const HIT =
  /\b(?:at|near|outside|opposite|against|inside|under|into|front of|next to|damag\w{1,3}|destroy\w{1,3}|dynamit\w{1,3}|blew up|burned|fire to|bombed|attacked|destruction of|damage to)\s+(?:(?:the|a|an|one|two|three|several|some|other|nearby|at least|\d+)\s+){0,3}$/i
