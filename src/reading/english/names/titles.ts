const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that end a title that stands before a name ("Foreign Minister X", "Lieutenant Colonel X"), lower case. */
export const TITLE_HEADS = words(`
  president minister chancellor premier king queen prince princess emir sultan sheikh sheik shaikh pope ayatollah imam mullah maulana mufti
  cardinal archbishop bishop rabbi reverend father sister pastor patriarch general colonel major captain lieutenant sergeant corporal admiral
  commodore prefect provost alderman marshal brigadier commander commandant warlord governor senator congressman congresswoman representative deputy mayor ambassador
  envoy consul secretary director chief head chairman chairwoman chairperson chair spokesman spokeswoman spokesperson prosecutor judge justice
  magistrate attorney lawyer inspector superintendent commissioner constable officer detective sheriff marshal leader vice-president
  attorney-general secretary-general professor dr doctor mr mrs ms miss sir lord lady dame madam hajj haji caliph emirate analyst expert
  correspondent reporter journalist coordinator adviser advisor counsellor councillor lawmaker mp official speaker ombudsman gen col maj capt lt sgt
  brig adm cmdr gov sen rep prof rev hon st sayyid sayed seyyed ustaz mullah qari maulvi mawlawi hafiz president-elect presidents ministers generals senators governors`)

/** Words that may stand before a title's head inside the title. */
export const TITLE_PARTS = words(`
  retired late ex outgoing prime foreign interior defence defense justice finance home security national state deputy vice acting interim former chief general major lieutenant
  brigadier rear senior junior supreme grand crown first second special under assistant executive attorney secretary health oil energy education
  transport trade economy economic information communications tourism environment agriculture labour labor social youth sports culture religious
  affairs military army police intelligence air force navy staff district public federal regional provincial counter-terrorism counterterrorism
  opposition managing ex-prime staff-general cabinet parliamentary press eu un rights human`)

/** Titles that mark the name after them as a person's and say the sex. */
export const TITLE_GENDER: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...[
    'mr',
    'king',
    'prince',
    'emir',
    'sultan',
    'sheikh',
    'sheik',
    'pope',
    'imam',
    'mullah',
    'sir',
    'lord',
    'spokesman',
    'chairman',
    'father',
    'congressman',
    'caliph',
    'cardinal',
    'rabbi',
  ].map((word) => [word, 'm'] as const),
  ...[
    'mrs',
    'ms',
    'miss',
    'queen',
    'princess',
    'lady',
    'dame',
    'madam',
    'spokeswoman',
    'chairwoman',
    'congresswoman',
  ].map((word) => [word, 'f'] as const),
])

/** Particles inside a name, written small or with a capital. */
export const PARTICLES = words(
  `al el ul bin ibn ben bint abu abou abd umm um ould wuld mint ag ait ash as-sham ad an-nur de da do dos das del dela delos delas della di du van von der den ter ten zu zur af le la les y e ud uz aal`,
)

/** Particles that begin a name when capitalised ("Abu Bakr", "Bin Laden", "Le Drian"): they never end one. */
export const LEADING_PARTICLES = words(
  `abu abou umm um bin ibn ben bint ould abd al el le la de van von du del della di da ag mint`,
)
