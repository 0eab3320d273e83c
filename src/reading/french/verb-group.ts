import { ingOf, participleOf, pastOf, presentOf } from './english-forms.ts'
import { CLITICS } from './function-words.ts'
import { type Idiom, idiomAt } from './idioms.ts'
import { added, type Form, type Unit } from './unit.ts'
import { FINITE, formOf, INFINITIVE, ING, NEGATIONS, openingOf, PARTICIPLE } from './verb-opening.ts'
import { verbRow } from './verbs.ts'

/** What was read of a verb and its helpers, and where the words after it begin. */
interface Group {
  readonly after: number
  readonly units: readonly Unit[]
}

/**
 * Reads the verb that begins at `at` with its negation, its object pronouns and its helpers, and writes it as the pivot does: "ne l'a pas
 * arrêté" as "did not arrest him". Null where no verb begins.
 */
export const verbGroupAt = (units: readonly Unit[], at: number, out: readonly Unit[]): Group | null => {
  const scan = openingOf(units, at, out)
  if (scan === null) return null
  const { main, clitics, denied } = scan
  const unit = units[main]
  if (unit === undefined) return null
  const finite = formOf(unit, FINITE)
  const participle = formOf(unit, PARTICIPLE)
  const infinitive = formOf(unit, INFINITIVE)
  const ing = formOf(unit, ING)
  const form = finite ?? infinitive ?? ing ?? participle
  if (form === undefined) return null
  return new Reader(units, at, main, form, clitics, denied, out).read()
}

/** Prepositions under which an infinitive keeps its own shape. */
const GERUND_AFTER = new Set(['sans', 'après', 'avant', 'avant de', "avant d'"])
const OF_ING = new Set(['soupçonner', 'suspecter', 'accuser', 'charger', 'inculper'])

/** Verbs whose participle is no passive, though "avoir" makes their perfect. */
const OF_THEMSELVES = new Set(['apparaître', 'disparaître'])

/** How far back a subject or a governing verb is looked for, in words. */
const REACH = 60

class Reader {
  private next: number
  private readonly adverbs: Unit[] = []
  private negation = ''
  private pronoun: Unit | null = null
  private nothing: Unit | null = null
  private readonly lastOfHead: number

  private readonly units: readonly Unit[]
  private readonly start: number
  private readonly form: Form
  private readonly clitics: readonly Unit[]
  private readonly denied: boolean
  private readonly out: readonly Unit[]

  constructor(
    units: readonly Unit[],
    start: number,
    main: number,
    form: Form,
    clitics: readonly Unit[],
    denied: boolean,
    out: readonly Unit[],
  ) {
    this.units = units
    this.start = start
    this.form = form
    this.clitics = clitics
    this.denied = denied
    this.out = out
    // "sans que la police soit avertie" says that it was not.
    if (
      out
        .slice(-8)
        .findLast((unit) => unit.kind === 'conj' || unit.kind === 'verb')
        ?.low.startsWith('sans qu') === true
    )
      this.negation = 'not'
    this.next = main + 1
    this.lastOfHead = main
    for (let at = start; at < main; at += 1) {
      const word = units[at]
      if (word?.kind === 'neg') this.negation = NEGATIONS[word.low] ?? 'not'
    }
  }

  private low(at: number): string {
    return this.units[at]?.low ?? ''
  }

  /** Negation, adverbs and a subject behind its verb ("a-t-il ajouté"), up to the next verb form. */
  private between(wants: ReadonlySet<Form['tense']>): Form | undefined {
    let at = this.next
    const adverbs: Unit[] = []
    let negation = ''
    let pronoun: Unit | null = null
    for (; at < this.next + 5; at += 1) {
      const unit = this.units[at]
      if (unit === undefined) break
      if (this.denied && NEGATIONS[unit.low] !== undefined) negation = NEGATIONS[unit.low] ?? ''
      else if (unit.kind === 'pron' && pronoun === null && unit.gap === '' && this.pronoun === null) pronoun = unit
      else if (this.denied && unit.low === 'rien') this.nothing = unit
      else if (unit.kind === 'adv') adverbs.push(unit)
      else break
    }
    const found = formOf(this.units[at], wants)
    const ok = found !== undefined
    if (ok || adverbs.length === 0 || negation !== '' || pronoun !== null) {
      if (negation !== '') this.negation = negation
      if (pronoun !== null) this.pronoun = pronoun
      if (ok || negation !== '' || pronoun !== null) {
        this.adverbs.push(...adverbs)
        this.next = ok ? at + 1 : at
      }
    }
    return found
  }

  /** "ne figurait sur aucune liste": the denial stands in what follows the verb, and the pivot wants it at the verb. */
  private deniedLater(): void {
    if (!this.denied || this.negation !== '') return
    const [prep, none] = [this.units[this.next], this.units[this.next + 1]]
    if ((prep?.kind !== 'prep' && prep?.kind !== 'a' && prep?.kind !== 'de') || none === undefined || none.out !== 'no')
      return
    none.out = 'any'
    this.negation = 'not'
  }

  read(): Group {
    const { form } = this
    const head = form.verb
    let lexical = form
    let passive = false
    let perfect = false
    const reflexive = this.clitics.some((unit) => unit.low === 'se' || unit.low === "s'")
    if ((head === 'avoir' || head === 'être') && form.tense !== 'participle') {
      const first = this.between(PARTICIPLE)
      if (first !== undefined) {
        lexical = first
        perfect = head === 'avoir' || reflexive || verbRow(first.verb)?.withBe === true
        passive = !perfect
        if (first.verb === 'être') {
          const second = this.between(PARTICIPLE)
          if (second !== undefined) {
            lexical = second
            passive = true
          }
        }
      }
    } else {
      if (
        head === 'aller' &&
        (form.tense === 'present' || form.tense === 'imperfect') &&
        formOf(this.units[this.next], INFINITIVE)
      ) {
        lexical = this.between(INFINITIVE) ?? form
        const rendered = this.finish(lexical, reflexive)
        return this.write(form.tense === 'present' ? 'will' : 'would', rendered.pivot, rendered)
      }
      this.between(new Set())
    }
    if ((head === 'pouvoir' || head === 'devoir') && FINITE.has(form.tense) && lexical === form)
      return this.modal(reflexive)
    const rendered = this.finish(lexical, reflexive)
    this.deniedLater()
    return this.express(rendered, passive, perfect)
  }

  private modal(reflexive: boolean): Group {
    const { form } = this
    const own = this.units[this.next]
    const clitics: Unit[] = []
    let at = this.next
    while (CLITICS.has(this.low(at)) && clitics.length < 2) {
      clitics.push(this.units[at] as Unit)
      at += 1
    }
    const infinitive = formOf(this.units[at], INFINITIVE)
    const word =
      form.verb === 'pouvoir'
        ? form.tense === 'present' || form.tense === 'future'
          ? 'can'
          : 'could'
        : form.tense === 'imperfect'
          ? form.plural
            ? 'were to'
            : 'was to'
          : form.tense === 'conditional'
            ? 'should'
            : 'must'
    if (infinitive === undefined || own === undefined)
      return this.write('', word, { pivot: word, left: '', row: undefined, idiom: null })
    this.next = at + 1
    const self = reflexive || clitics.some((unit) => unit.low === 'se' || unit.low === "s'")
    let passive = false
    let lexical = infinitive
    if (infinitive.verb === 'être') {
      const done = this.between(PARTICIPLE)
      if (done !== undefined) {
        passive = true
        lexical = done
      }
    } else if (infinitive.verb === 'avoir') {
      const done = this.between(PARTICIPLE)
      if (done !== undefined) {
        const rendered = this.finish(done, self)
        return this.write(
          this.negated(`${form.verb === 'pouvoir' ? 'may' : 'must'}`, 'have'),
          participleOf(rendered.pivot),
          rendered,
        )
      }
    }
    const rendered = this.finish(lexical, self)
    const main = passive ? `be ${participleOf(rendered.pivot)}` : rendered.pivot
    const helper = word.endsWith(' to')
      ? this.negation === ''
        ? word
        : word.replace(' ', ' not ')
      : this.negated(word, '')
    return this.write(helper, main, rendered, clitics)
  }

  /** The pivot verb of a lexical form, with the idiom it may begin. */
  private finish(lexical: Form, reflexive: boolean) {
    const verb = lexical.verb
    const own = reflexive ? (verbRow(`se-${verb}`) ?? verbRow(verb)) : (verbRow(verb) ?? verbRow(`se-${verb}`))
    const found =
      (reflexive ? idiomAt(`se-${verb}`, (offset) => this.low(this.next + offset)) : null) ??
      idiomAt(verb, (offset) => this.low(this.next + offset))
    const idiom = found?.idiom ?? null
    if (found !== null) this.next += found.length
    const asked = verb === 'demander' && this.clitics.some((unit) => unit.low === 'lui' || unit.low === 'leur')
    const pivot = idiom?.pivot ?? (asked ? 'ask' : null) ?? own?.pivot ?? verb.replace(/er$/, 'e')
    return { pivot, left: idiom?.left ?? '', row: own, idiom }
  }

  private negated(helper: string, rest: string): string {
    return [helper, this.negation, rest].filter((word) => word !== '').join(' ')
  }

  private express(rendered: Rendered, passive: boolean, perfect: boolean): Group {
    const { form } = this
    const { pivot } = rendered
    const plural = form.plural
    const never = this.negation === 'never' || this.negation === 'no longer'
    const not = this.negation === 'not'
    const be = (tense: 'present' | 'past'): string =>
      tense === 'past' ? pastOf('be', plural) : presentOf('be', plural)
    const done = participleOf(pivot)
    // "un homme venu de Syrie" came of himself: no participle of the pivot says so.
    if (
      form.tense === 'participle' &&
      (rendered.row?.withBe === true || OF_THEMSELVES.has(form.verb)) &&
      this.out.at(-1) !== undefined
    )
      return this.write(
        '',
        `${this.antecedent()?.sort === 'person' ? 'who' : 'which'} ${pastOf(pivot, plural)}`,
        rendered,
      )
    if (form.tense === 'participle') return this.write('', done, rendered)
    if (form.tense === 'infinitive') return this.infinitive(rendered, passive, perfect)
    if (form.tense === 'ing') {
      const helper = passive && perfect ? 'having been' : passive ? 'being' : perfect ? 'having' : ''
      return this.write(this.negated('', helper), helper === '' ? ingOf(pivot) : done, rendered)
    }
    const tense = form.tense
    if (passive) {
      const helper =
        tense === 'future'
          ? this.negated('will', 'be')
          : tense === 'conditional'
            ? perfect
              ? `reportedly ${this.negated(be('past'), '')}`
              : this.underThat()
                ? this.negated('would', 'be')
                : `reportedly ${this.negated(be('present'), '')}`
            : perfect
              ? tense === 'present' || tense === 'past'
                ? this.negated(be('past'), '')
                : this.negated('had', 'been')
              : this.negated(be(tense === 'present' ? 'present' : 'past'), '')
      return this.write(helper, done, rendered)
    }
    const isBe = pivot === 'be' || pivot.startsWith('be ')
    if (perfect) {
      if (tense === 'imperfect') return this.write(this.negated('had', ''), done, rendered)
      if (tense === 'future') return this.write(this.negated('will', 'have'), done, rendered)
      const hedge = tense === 'conditional' ? 'reportedly' : ''
      if (isBe)
        return this.write(hedge, not || never ? this.inside(pastOf(pivot, plural)) : pastOf(pivot, plural), rendered)
      if (not) return this.write([hedge, 'did not'].join(' ').trim(), pivot, rendered)
      return this.write([hedge, never ? this.negation : ''].join(' ').trim(), pastOf(pivot, plural), rendered)
    }
    if (tense === 'future') return this.write(this.negated('will', ''), pivot, rendered)
    if (tense === 'conditional') {
      if (this.underThat()) return this.write(this.negated('would', ''), pivot, rendered)
      return this.write('reportedly', presentOf(pivot, plural), rendered)
    }
    const written = tense === 'present' ? presentOf(pivot, plural) : pastOf(pivot, plural)
    if (isBe) return this.write('', not || never ? this.inside(written) : written, rendered)
    if (not) return this.write(tense === 'present' ? (plural ? 'do not' : 'does not') : 'did not', pivot, rendered)
    return this.write(never ? this.negation : '', written, rendered)
  }

  /** The noun that a participle or relative clause follows. */
  private antecedent(): Unit | undefined {
    return this.out.slice(-REACH).findLast((unit) => unit.kind === 'noun' || unit.kind === 'name')
  }

  /** "was not", "was no longer wanted". */
  private inside(written: string): string {
    const at = written.indexOf(' ')
    return at < 0 ? `${written} ${this.negation}` : `${written.slice(0, at)} ${this.negation}${written.slice(at)}`
  }

  private underThat(): boolean {
    for (let at = this.out.length - 1; at >= 0 && at > this.out.length - 14; at -= 1) {
      const unit = this.out[at]
      if (unit?.kind === 'que') return true
      if (unit?.kind === 'mark' && /[.;:"]/.test(unit.out)) return false
    }
    return false
  }

  private infinitive(rendered: Rendered, passive: boolean, perfect: boolean): Group {
    const before = this.out.at(-1)
    const { pivot } = rendered
    const governor = this.out.slice(-REACH).findLast((unit) => unit.kind === 'verb')
    const gerund =
      (before !== undefined && GERUND_AFTER.has(before.low)) ||
      (before?.kind === 'de' &&
        (OF_ING.has(governor?.verb ?? '') || this.out.at(-2)?.forms?.some((each) => OF_ING.has(each.verb)) === true)) ||
      (before?.kind === 'prep' && before.low === 'pour' && perfect)
    const stops = before?.kind === 'de' && /^(?:stop|cease)/.test(governor?.out ?? '')
    if (gerund || stops || (before === governor && governor?.verb === 'nier')) {
      const helper = passive ? 'being' : ''
      const drop = stops && before !== undefined ? before : null
      if (drop !== null) drop.out = ''
      return this.write(this.negated('', helper), passive ? participleOf(pivot) : ingOf(pivot), rendered)
    }
    if (before !== undefined && before === governor && perfect && verbRow(governor.verb ?? '')?.speaks === true)
      return this.write(
        this.negated(`that ${this.subjectPronoun()} had`, passive ? 'been' : ''),
        participleOf(pivot),
        rendered,
      )
    const to =
      before?.kind === 'de' || before?.kind === 'a' || (before?.kind === 'prep' && /^(?:pour|afin)/.test(before.low))
    if (to && before !== undefined) before.out = ''
    const helper = passive ? (perfect ? 'have been' : 'be') : perfect ? 'have' : ''
    return this.write(this.negated('', `to ${helper}`.trim()), helper === '' ? pivot : participleOf(pivot), rendered)
  }

  /** What stands for the subject of the verb before ("affirme avoir prévenu": "states that it had warned"). */
  private subjectPronoun(): string {
    for (let at = this.out.length - 1; at >= 0 && at > this.out.length - REACH; at -= 1) {
      const unit = this.out[at]
      if (unit === undefined || (unit.kind === 'mark' && /[.]/.test(unit.out))) break
      if (unit.kind === 'pron' && /^(?:he|she|it|they|we|I)$/.test(unit.out)) return unit.out
      if (unit.kind === 'noun' || unit.kind === 'name') {
        if (unit.plural === true) return 'they'
        if (unit.sort === 'body' || unit.sort === 'place' || /^\p{Lu}{2,}$/u.test(unit.raw)) return 'it'
        return unit.feminine === true ? 'she' : 'he'
      }
    }
    return 'it'
  }

  /** Writes helpers, adverbs, the verb and the pronouns that follow it. */
  private write(helper: string, verb: string, rendered: Rendered, more: readonly Unit[] = []): Group {
    const { units, next } = this
    const first = units[this.start]
    const last = units[next - 1]
    if (first === undefined || last === undefined) return { after: next, units: [] }
    const out: Unit[] = []
    const piece = (from: number, to: number, words: string): Unit => ({
      from,
      to,
      raw: '',
      low: '',
      gap: out.length === 0 ? first.gap : ' ',
      kind: 'verb',
      out: words,
      ...(rendered.row?.moves === true ? { moves: true } : {}),
      verb: this.lexicalVerb(rendered),
    })
    if (this.pronoun !== null)
      out.push({
        ...this.pronoun,
        gap: first.gap,
        ...(rendered.row?.speaks === true ? { sort: 'person' as const } : {}),
      })
    const split = helper !== '' && this.adverbs.length > 0
    if (split) {
      out.push(piece(first.from, units[this.lastOfHead]?.to ?? last.to, helper))
    }
    for (const adverb of this.adverbs) out.push(out.length === 0 ? { ...adverb, gap: first.gap } : adverb)
    const words = split || helper === '' ? verb : `${helper} ${verb}`
    out.push(piece(split ? (units[this.lastOfHead]?.to ?? first.from) : first.from, last.to, words))
    for (const clitic of [...this.clitics, ...more]) {
      const word = this.objectOf(clitic, rendered)
      if (word !== '') out.push({ ...clitic, gap: ' ', kind: 'pron', out: word })
    }
    if (this.nothing !== null) out.push({ ...this.nothing, gap: ' ' })
    if (rendered.left !== '') out.push(added(last.to, rendered.left, 'prep'))
    return { after: next, units: out }
  }

  private lexicalVerb(rendered: Rendered): string {
    return rendered.idiom === null ? (this.units[this.next - 1]?.forms?.[0]?.verb ?? this.form.verb) : this.form.verb
  }

  private objectOf(clitic: Unit, rendered: Rendered): string {
    const word = CLITICS.get(clitic.low) ?? ''
    if (word === 'him') return this.form.tense !== 'participle' && this.feminineObject() ? 'her' : 'him'
    if (word.startsWith('to ') && /^(?:ask|tell|order|warn|allow|give|send|reply)/.test(rendered.pivot))
      return word.slice(3)
    return word
  }

  private feminineObject(): boolean {
    return this.units[this.next - 1]?.forms?.some((form) => form.tense === 'participle' && form.feminine) === true
  }
}

interface Rendered {
  readonly pivot: string
  readonly left: string
  readonly row: { readonly moves: boolean; readonly speaks: boolean; readonly withBe: boolean } | undefined
  readonly idiom: Idiom | null
}
