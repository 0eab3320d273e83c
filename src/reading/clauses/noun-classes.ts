/** What common nouns stand for, by lemma. The frames ask for these classes as "@person", "@weapon" and so on. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

export const NOUN_CLASSES = {
  person:
    set(`man woman person people child boy girl suspect gunman attacker bomber assailant militant fighter jihadist jihadi terrorist
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
    set(`group cell network gang organisation organization movement militia faction band squad brigade army force police troop
    gendarmerie guard government authority ministry service agency council party parliament court embassy union coalition alliance
    mission administration department office bureau unit patrol commission committee security military navy family tribe clan
    community personnel staff crew team board taskforce intelligence ally rebels state country power west prosecution judiciary
    coastguard company taskforce syndicate firm charity foundation paper airline site newspaper channel`),
  weapon:
    set(`gun pistol rifle kalashnikov weapon arm ammunition explosive bomb grenade rocket missile mortar knife machete axe
    belt vest mine shell bullet cartridge round launcher detonator device firearm shotgun submachine`),
  document:
    set(`video recording statement message audio letter note tape footage photograph photo picture image report document
    passport website post tweet interview broadcast magazine article manifesto pamphlet leaflet email call record records log file
    transcript memo speech press`),
  list: set('list register database watchlist blacklist index'),
  money: set('money cash dollar euro fund payment ransom sum loan grant aid'),
  site: set(`airport airfield port harbour harbor station market school church mosque synagogue temple hotel hospital embassy
    consulate barracks base camp checkpoint checkpost prison jail house home flat apartment building office shop store mall restaurant
    cafe bar club nightclub theatre theater museum stadium beach square street road bridge border frontier crossing tunnel refinery
    plant dam factory warehouse farm ship vessel boat ferry train bus plane aircraft metro runway hall supermarket university college
    monastery cathedral depot terminal jetty dock pier academy courthouse courtroom plantation campsite kindergarten guesthouse villa headquarters convoy monument ministry parliament-building shrine resort compound outpost post pipeline oilfield mine cemetery bakery clinic bank`),
  place:
    set(`city town village district province region state country area capital neighbourhood neighborhood suburb island valley
    mountain hill desert forest river lake coast centre center north south east west border territory zone quarter county soil place
    side outskirt strait bay delta peninsula`),
  attack:
    set(`attack assault bombing shooting killing murder massacre raid ambush explosion blast strike stabbing atrocity
    assassination beheading execution shelling offensive rampage onslaught attacks bloodbath airstrike hijacking`),
  siege: set('siege hostage-taking crisis standoff'),
  watch: set('surveillance watch observation monitoring'),
  level: set('level'),
  evidence: set('footage evidence record records trace fingerprint dna proof recording photograph'),
  vehicle: set('car van lorry truck vehicle motorbike motorcycle bus train plane boat'),
  kin: set(`brother sister mother father son daughter wife husband partner widow cousin uncle aunt nephew niece girlfriend boyfriend
    fiancee spouse parent sibling twin half-brother stepbrother brother-in-law father-in-law friend associate`),
} as const satisfies Record<string, ReadonlySet<string>>

export type NounClass = keyof typeof NOUN_CLASSES

export const isNounClass = (name: string): name is NounClass => Object.hasOwn(NOUN_CLASSES, name)
