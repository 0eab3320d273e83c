/** Adjectives and adverbs in -ment and the like, with their pivot word. A "<" after it: it stands before its noun in French already. */
const ROWS = `
recherché=wanted;couvert=covered;armé=armed;présumé=suspected;soupçonné=suspected;suspect=suspicious;blessé=wounded;policier=police;judiciaire=judicial;diplomatique=diplomatic;gouvernemental=government;militaire=military;sécuritaire=security;proche du dossier=informed;antiterroriste=anti-terrorist;terroriste=terrorist;djihadiste=jihadist;jihadiste=jihadist;islamiste=Islamist;radical=radical;extrémiste=extremist;local=local;régional=regional;national=national;international=international;fédéral=federal;étranger=foreign;frontalier=border;intérieur=interior;extérieur=foreign;public=public;privé=private;officiel=official;anonyme=anonymous;central=central;principal=main;nouveau=new <;nouvel=new <;grand=large <;petit=small <;jeune=young <;ancien=former <;ex=former <;vieux=old <;haut=senior <;même=same <;autre=other <;premier=first <;première=first <;deuxième=second <;second=second <;seconde=second <;troisième=third <;dernier=last <;prochain=next <;plusieurs=several <;certain=certain <;seul=only <;double=double <;possible=possible;probable=probable;vraisemblable=likely;responsable=responsible;inconnu=unknown;connu=known;faux=forged <;fausse=forged <;falsifié=forged;volé=stolen;piégé=booby-trapped;explosif=explosive;lourd=heavy;léger=light;grave=serious;nord=northern;sud=southern;turc=Turkish;voisin=neighbouring;industriel=industrial;commercial=shopping;scolaire=school;religieux=religious;politique=political;social=social;européen=European;arabe=Arab;kurde=Kurdish;touristique=tourist;routier=road;ferroviaire=rail;aérien=air;maritime=sea;pénal=criminal;criminel=criminal;financier=financial;technique=technical;téléphonique=telephone;écrit=written;urgent=urgent;actif=active;libre=free;mort=dead;vivant=alive;âgé=aged;originaire=originally;masqué=masked;cagoulé=hooded;encagoulé=hooded;lourdement=heavily;sanglant=bloody;meurtrier=deadly;mortel=fatal;suicide=suicide;interne=internal;spécial=special;secret=secret;spécialisé=special;compétent=competent;concerné=concerned;nombreux=numerous <;bon=good <;mauvais=bad <;long=long <;court=short <;prêt=ready;absent=absent;présent=present;conjoint=joint;mixte=joint;chargé=in charge;clandestin=clandestine;irrégulier=irregular;illégal=illegal;précis=precise;crédible=credible;imminent=imminent;récent=recent;quotidien=daily;mobile=mobile;portable=mobile`

const ADVERBS = `selon toute vraisemblance=probably;récemment=recently;actuellement=currently;probablement=probably;vraisemblablement=probably;apparemment=apparently;notamment=including;également=also;aussi=also;toujours=still;encore=still;déjà=already;ensuite=then;puis=then;enfin=finally;finalement=finally;auparavant=earlier;aussitôt=immediately;immédiatement=immediately;rapidement=quickly;grièvement=seriously;légèrement=slightly;très=very;peut-être=perhaps;sans doute=probably;officiellement=officially;formellement=formally;seulement=only;environ=about;quelque=about;près=near;ici=here;là=there;ailleurs=elsewhere;clandestinement=secretly;illégalement=illegally;secrètement=secretly;cependant=however;pourtant=however;toutefois=however;néanmoins=however;désormais=now;maintenant=now;alors=then;ainsi=thus;régulièrement=regularly;souvent=often;longtemps=long;ensemble=together;principalement=mainly;plus=more;moins=less;presque=nearly;à nouveau=again;de nouveau=again;en effet=indeed;par ailleurs=meanwhile;en outre=moreover;de son côté=meanwhile;pour sa part=meanwhile;dehors=outside;directement=directly;gravement=seriously;mortellement=fatally;prétendument=allegedly;trop=too;tard=late;tôt=early;vainement=in vain;en vain=in vain;par écrit=in writing;à plusieurs reprises=several times;deux fois=twice;une fois=once;au moins=at least;au total=in all`

interface AdjectiveRow {
  readonly pivot: string
  readonly before: boolean
}

const adjectives = new Map<string, AdjectiveRow>()
const adverbs = new Map<string, string>()

const feminineOf = (low: string): string => {
  for (const [end, she] of FEMININE) if (low.endsWith(end)) return low.slice(0, low.length - end.length) + she
  return low.endsWith('e') ? low : `${low}e`
}

const FEMININE: readonly (readonly [string, string])[] = [
  ['ier', 'ière'],
  ['ien', 'ienne'],
  ['éen', 'éenne'],
  ['eux', 'euse'],
  ['eau', 'elle'],
  ['if', 'ive'],
  ['nel', 'nelle'],
  ['el', 'elle'],
  ['en', 'enne'],
  ['er', 'ère'],
  ['os', 'osse'],
  ['ong', 'ongue'],
  ['ublic', 'ublique'],
  ['urc', 'urque'],
  ['rec', 'recque'],
  ['et', 'ète'],
]

const pluralOf = (low: string): string =>
  /[sx]$/.test(low) ? low : low.endsWith('eau') ? `${low}x` : /[^t]al$/.test(low) ? `${low.slice(0, -1)}ux` : `${low}s`

/** Adds an adjective with its feminine and plural forms. */
export const addAdjective = (into: Map<string, AdjectiveRow>, french: string, row: AdjectiveRow): void => {
  const she = feminineOf(french)
  for (const form of [french, she, pluralOf(french), pluralOf(she)]) if (!into.has(form)) into.set(form, row)
}

const build = (): void => {
  for (const row of ROWS.trim().split(';')) {
    const [french = '', pivot = ''] = row.split('=')
    addAdjective(adjectives, french, { pivot: pivot.replace(' <', ''), before: pivot.endsWith(' <') })
  }
  for (const row of ADVERBS.split(';')) {
    const [french = '', pivot = ''] = row.split('=')
    adverbs.set(french, pivot)
  }
}

export const adjectiveForm = (low: string): AdjectiveRow | undefined => {
  if (adverbs.size === 0) build()
  return adjectives.get(low)
}

/** An adverb of one word, or undefined. */
export const adverbForm = (low: string): string | undefined => {
  if (adverbs.size === 0) build()
  return adverbs.get(low)
}

/** Adverbs of several words, as rows of {@link rewrite}'s patterns: words and their pivot. */
export const adverbPhrases = (): readonly (readonly [string, string])[] => {
  if (adverbs.size === 0) build()
  return [...adverbs].filter(([french]) => french.includes(' '))
}
