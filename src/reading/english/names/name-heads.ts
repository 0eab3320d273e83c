const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Last (or, before "of", first) words of a capitalised run that say what kind of thing the run names; lower case. */
export const NAME_HEADS: ReadonlyMap<string, 'ORG' | 'FAC' | 'LOC' | 'GPE' | 'EVENT' | 'DOCUMENT' | 'OBJECT' | 'LIST'> =
  new Map([
    ['flight', 'OBJECT'] as const,
    ...words(`
    agency ministry department office party army brigade brigades battalion front movement university college institute bank council committee
    commission court tribunal parliament senate congress assembly union organisation organization association federation group forces force command
    service services bureau police guard guards gendarmerie news times post tribune herald gazette journal chronicle telegraph observer monitor
    television tv radio airlines airways air corporation company inc ltd plc gmbh foundation league society network authority administration
    coalition alliance militia corps squad unit division regiment legion fund trust centre center mission secretariat directorate government board
    crescent jihad katiba liwa jund jaish jaysh kataib ansar harakat jamaat hezb hizb cartel gang syndicate club fc church diocese inspectorate
    cross community partnership initiative programme program project task-force taskforce watch international observatory intelligence navy constabulary
    cooperation ministries embassy consulate partners risk consulting group republic-front detachment platoon contingent commando courier mirror dispatch
    inquirer enquirer examiner newswire daily weekly gazzette lions hawks eagles panthers tigers falcons scorpions wolves vipers boys hawks warriors vigilantes
    avengers martyrs volunteers fedayeen limited llc llp incorporated holdings holding enterprises industries logistics haulage shipping trading mining petroleum
    contractors capital ventures securities steel cement motors telecom insurance investments associates transport transit registry academy seminary`).map(
      (word) => [word, 'ORG'] as const,
    ),
    ...words(`
    airport airbase base camp hospital clinic mosque cathedral synagogue temple shrine bridge prison jail penitentiary stadium arena station square
    street road avenue boulevard highway hotel hall theatre theater museum palace market mall checkpoint barracks port harbour harbor terminal
    tower building plaza park zoo resort library cinema nightclub restaurant cafe supermarket refinery plant dam tunnel crossing gate field
    airfield oilfield school lycee heliport seaport depot warehouse farm ranch inn lodge motel bar cemetery bazaar souk arcade promenade row lane terminus garden gardens house residence monument basilica abbey fort fortress villa compound quay pier metro beach`).map(
      (word) => [word, 'FAC'] as const,
    ),
    ...words(`river mountains mountain sea ocean desert valley peninsula island islands forest lake gulf strait straits hills hill heights bay coast
    delta plateau basin canal pass passage channel lagoon creek gorge cove reef shoal sound falls ridge ravine archipelago atoll estuary cape mount oasis jungle plain plains reserve steppe`).map(
      (word) => [word, 'LOC'] as const,
    ),
    ...words(`province region district state county governorate prefecture municipality city town village republic kingdom emirate oblast territory
    department-of suburb neighbourhood neighborhood wilaya arrondissement canton commune borough`).map(
      (word) => [word, 'GPE'] as const,
    ),
    ...words(
      `operation war conference summit games cup festival marathon uprising revolution massacre offensive ceasefire talks`,
    ).map((word) => [word, 'EVENT'] as const),
    ...words(`register watchlist blacklist list`).map((word) => [word, 'LIST'] as const),
    ...words(
      `treaty agreement accord accords pact act law convention protocol resolution constitution declaration charter directive report`,
    ).map((word) => [word, 'DOCUMENT'] as const),
  ])

/** Heads after which "of" and more capitals continue the name ("Ministry of ...", "Bank of ..."). */
export const OF_HEADS: ReadonlySet<string> = new Set(
  words(`ministry department office government bank university party army front movement union league council court house church society institute
    school college association federation organisation organization state republic kingdom emirate islands bay gulf strait straits cape mount lake
    province city port isle people's democratic board bureau committee ministries directorate academy museum cathedral mosque bridge battle operation
    treaty declaration college centre center observatory coalition alliance chamber association crescent commission embassy knights sons army soldiers guardians hawks lions eagles tigers brothers brotherhood hands heirs defenders
    warriors wolves martyrs friends children daughters servants partisans companions shield sword voice path call banner legion nation fist spear bureau agency fund
    register list order company companions supporters students followers avengers volunteers vanguard`),
)

/** Small words before a name that say what it is ("the town of X", "the prison of X"). */
export const OF_KINDS: ReadonlyMap<string, 'GPE' | 'LOC' | 'FAC'> = new Map([
  ...words(`city town village district province region suburb neighbourhood neighborhood municipality governorate county state republic commune
    quarter area areas capital port township borough camp island islands outskirts town's enclave stronghold`).map(
    (word) => [word, 'GPE'] as const,
  ),
  ...words(
    `hills mountains valley desert forest river coast peninsula gulf strait plains basin foothills shores sea`,
  ).map((word) => [word, 'LOC'] as const),
  ...words(
    `prison airport airbase market mosque hospital hotel base barracks bridge crossing station church palace refinery school university`,
  ).map((word) => [word, 'FAC'] as const),
])

/** Words that may open a sentence with a capital and name nothing. Lower case; nouns of `nouns.ts` are known besides. */
export const OPENERS: ReadonlySet<string> = new Set(
  words(`
  the a an this that these those it its he she they we i you his her their our my your who whom whose which what when where why how there here
  all both some any many most much more few several each every either neither none no nobody nothing someone somebody something anyone anything
  everyone everybody everything one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty
  forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozens scores half another other others such same
  first second third last next previous earlier later early late former latter recent recently today tomorrow yesterday now then once since soon
  already still yet even also again always never ever often sometimes usually meanwhile moreover furthermore however nevertheless nonetheless
  therefore thus hence instead otherwise besides indeed perhaps maybe possibly reportedly allegedly apparently according about above across
  after against along amid among around as at because before behind below beneath beside between beyond but by despite down during except for from
  in inside into like near of off on onto or out outside over past per regarding than through throughout till to toward towards under underneath
  until unlike up upon via versus with within without and nor so if although though while whereas whether unless provided following given
  including concerning due owing thanks contrary only just not too very rather quite almost nearly roughly approximately close more less least
  additionally initially finally eventually ultimately subsequently consequently accordingly similarly likewise separately elsewhere overall
  clearly certainly notably particularly especially specifically generally typically currently presently previously formerly originally officially
  unconfirmed suspected alleged armed unidentified unknown masked local senior new old young good bad big small large great high low long short
  is are was were be been being am has have had having do does did doing can could will would shall should may might must let lets
  asked questioned speaking writing adding stating citing quoting noting based tagged posted published updated read see click share source
  images image photo photos picture pictures caption file credit courtesy figure table map breaking exclusive analysis opinion editorial background
  summary overview update situation key points conclusion outlook assessment introduction advice comment comments developments
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march
  april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter
  christmas easter ramadan eid ashura islam christianity judaism allah god bible quran koran internet web english arabic french
  police security government officials authorities questions reports sources news information details investigators detectives prosecutors
  witnesses residents locals militants gunmen rebels fighters soldiers troops protesters demonstrators civilians victims survivors relatives
  elections talks peace violence fighting clashes attacks attack bombing explosions terrorism extremism jihad militia troops forces airlines flights
  checks foreign foreigners domestic national international regional federal central public private political military religious social economic
  photographs embassies`),
)
