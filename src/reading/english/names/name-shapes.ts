import type { EntityType } from '../../../model/index.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const table = (type: EntityType, text: string): readonly (readonly [string, EntityType])[] =>
  words(text).map((word) => [word, type] as const)

/** Words that open a name and say what it names, in the languages that place and body names keep in English news; folded. */
export const FIRST_HEADS: ReadonlyMap<string, EntityType> = new Map([
  ...table(
    'ORG',
    `frente columna brigada brigadas brigate movimiento movimento mouvement partido partito parti partija partai ejercito exercito comando commando comite
    comision comissao sindicato syndicat federacion federacao confederacion banco banque grupo groupe empresa compania compagnie societe ministerio ministere
    agencia agence agenzia petrolera minera radio canal cadena television tele tele-radio periodico diario gazeta gazette jornal journal courrier harian suara koran
    kantor jemaah jamaah laskar gerakan katiba katibat kateebat liwa jaish jaysh jund ansar harakat hezb hizb hizbul kataib saraya usbat asaib jamaat jama'at
    majlis tanzim lashkar sipah sepah tehreek tehrik tehrike mai-mai mayi-mayi interahamwe union front unione forza fuerza fuerzas fuerca forces forcas
    policia polizei gendarmerie guardia conselho consejo conseil asociacion associacao association alianza alliance coordinadora cooperativa instituto instituicao
    institut universidad universite universidade fundacion fondation bundesamt polisi tentara rukun dewan persatuan kumpulan al-jaish komite agentsvto`,
  ),
  ...table(
    'GPE',
    `puerto porto villa villanueva ciudad san santa santo sao saint sainte kota kampung kampong desa kuala ban bandar vila ain ayn deir dayr beit bayt tell tal tel umm
    khan souq souk bir dar kap ras kafr qalat qasr khirbet new upper lower fort nova novo novi stara stary nizhny verkhny velika mala bad alt neu neder over`,
  ),
  ...table(
    'LOC',
    `rio cerro monte montes sierra lago laguna isla islas ilha cabo valle playa pico wadi oued jabal jebel djebel gebel bahr khor pulau pulo gunung
    sungai bukit tanjung teluk lake mount cape loch doi phu nahr ile col dasht koh tora sebkha`,
  ),
  ...table(
    'FAC',
    `calle avenida carrera plaza plazuela rue place boulevard via piazza jalan ulitsa ulica hotel cafe restaurant aeropuerto aeroport ponte puente pont posada hostal
    mercado marche souk palacio palais estadio stade finca hacienda hospital masjid gare`,
  ),
])

/** First words above that begin persons' names as well: they count only where no given name stands beside them. */
export const WEAK_FIRST: ReadonlySet<string> = new Set(
  words(`villa porto khan san santa santo saint sainte new nova mala ban over monte col via rio valle laguna lago pico montes ansar forza alt bad tal tel umm ain
    bandar hospital radio canal union`),
)

/** Words inside or at the end of a name that make it a newspaper, a station or an agency; folded. */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(
  words(`yawm youm watan quds ahram jazeera jazira arabiya arabi sabah hurriyet gundem gazetesi haber ajansi pravda gazeta zeitung allgemeine blatt tagblatt rundschau
    monde courrier messager messenger heraldo voz voix eco temps tiempo libre diario prensa nacion mundo correo jornal folha stampa repubblica corriere presse agence agencia harian kompas suara kurier
    tidningen bladet avis posten vijesti novosti glas ahrar akhbar nahar anba jarida khabar khaleej sharq bayan ittihad mirror courier dispatch lantern enquirer inquirer
    newspaper newsletter newswire wire daily weekly evening morning`),
)

/** What follows "and" inside the name of a company or a bank; folded. */
export const COMPANY_ENDS: ReadonlySet<string> = new Set(
  words(`limited ltd ltd. inc inc. incorporated plc llc llp lp gmbh ag sa s.a. spa nv bv oy ab as corp corp. corporation company co co. sons son brothers bros daughters associates
    partners holdings holding group international enterprises industries services solutions logistics haulage shipping trading traders transport trust insurance
    finance savings investment investments construction contractors engineering security mining tin oil gas petroleum energy foods textiles bakery hardware`),
)
/** Of these, the ones that also stand for a company without "and" before them: heads of a name. */
export const COMPANY_HEADS: ReadonlySet<string> = new Set(
  words(`limited ltd ltd. inc inc. incorporated plc llc llp gmbh corp corp. corporation company holdings holding enterprises industries logistics haulage shipping
    trading mining petroleum contractors capital ventures securities pharmaceuticals steel cement motors textiles foods transit freight couriers cargo lines shipyard shipyards telecom
    bank insurance assurance investments associates bros bros. sons`),
)

/** Bodies whose names run on over commas: "Ministry of Water Resources, Energy and Petroleum". */
export const LISTING_HEADS: ReadonlySet<string> = new Set(
  words(`ministry department committee commission institute bureau office directorate secretariat agency board council college university school faculty authority centre
    center association union federation chamber`),
)

/** Units of armed forces that bear an ordinal: "22nd Brigade". */
export const UNIT_HEADS: ReadonlySet<string> = new Set(
  words(
    `brigade battalion division regiment corps army squadron infantry fleet wing company platoon flotilla detachment precinct district`,
  ),
)

/** Kinds of vessels: "the tanker X" is a ship. */
export const VESSELS: ReadonlySet<string> = new Set(
  words(`ship vessel tanker ferry tug tugboat trawler freighter yacht boat schooner cruiser frigate destroyer submarine barge dhow liner cutter gunboat coaster steamer
    containership supertanker ketch sloop minesweeper corvette icebreaker lifeboat`),
)
/** "bulk carrier", "aircraft carrier": a carrier alone is an airline as often. */
export const CARRIER_KINDS: ReadonlySet<string> = new Set(words('bulk aircraft gas car ore crude lng'))
/** Marks before a ship's name. */
export const SHIP_MARKS: ReadonlySet<string> = new Set(words('mv ss hms uss ins rv fv mt hmcs hmas msc-v rfa usns'))

/** Family names that stand first: Chinese, Korean, Vietnamese. Folded. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  words(`wang zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin gao luo liang tang xie song deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng
    wei ren lu xue ding qin shi fan cui shen qian tan zou xiong jin hao kong bai cui qiu hou jia xia gu qi yan xi bo lim goh teo koh chua ong kwok kwan cheung leung
    kim park choi jung kang cho yoon jang shin seo kwon hwang ahn moon nguyen tran pham hoang phan vu vo dang bui ngo duong ly trinh dinh`),
)

/** Ends of family names of many peoples; for words of six letters or more. */
const FAMILY_ENDS =
  /(?:ov|ev|ova|eva|enko|chuk|shvili|adze|idze|odze|ian|yan|yants|vic|vich|ich|oglu|zade|zadeh|zai|khel|sson|sdottir|ski|sky|ska|skaya|czyk|wicz|escu|eanu|opoulos|akis|akos|iadis|ides|quez|guez|ndez|nhez|rnez|inez|tinho|eira|berg|stein|mann|meyer|bauer|huber|wala|kar|kanth|swamy|appa|samy|samudra|singhe|sekera|ratne|wardena|tilleke|nathan|lingam|rajah|murthy|aiah|poulos|qvist|lund|gaard|stra|inga|huis|veld|ebayo|oluwa|chukwu|bayev|bekov|uulu|uly|kizi|iyev|eyev|oyev|ayev|diaye|adugu|ogo|raogo)$/
export const familyEnd = (fold: string): boolean => fold.length > 5 && FAMILY_ENDS.test(fold)

/** Particles that go with a person's name wherever they stand in it. */
export const PERSON_PARTICLES =
  /^(?:bin|ibn|bint|abu|abou|ould|wuld|abd|umm|van|von|ag|ait|dela|delos|della|dos|das|mc|mac)$/

/** Last words of names of bodies that keep an adjective before them: "French Airlines" is a name, "French Police" is not. */
export const TALKING_HEADS: ReadonlySet<string> = new Set(
  words(
    'times post news television airlines airways tribune herald telegraph tv radio club fc partners risk consulting bank company corporation university journal agency',
  ),
)

/** First words that say what the name is of, whatever its last word says. */
export const SPECIFIC_FIRST: ReadonlySet<string> = new Set(
  words('university radio hotel camp fort katibat liwa jaish jaysh jund ansar harakat jamaat hezb hizb kataib bank'),
)

export const COMPASS: ReadonlySet<string> = new Set(words('northern southern eastern western central'))

/** People whom an inquiry names by a letter: "Officer C", "Witness B". */
export const LETTERED: ReadonlySet<string> = new Set(
  words('officer witness soldier agent source informant suspect detainee officers witnesses pilot'),
)
