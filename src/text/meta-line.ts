/** What is longer is no meta line. In UTF-16 code units. */
export const META_CHARACTERS = 160

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun)(?=[ ,.])[,.]? (?:the )?'
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?'
const YEAR = ',? ?(?:1[89]|2[01])\\d\\d'
const WRITTEN = `(?:${NUMBER}[ -](?:of )?${MONTH}|${MONTH}\\.? ${NUMBER})\\b[.-]?`
const NUMERIC = '\\d{4}[/-]\\d{2}[/-]\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}'
const CLOCK = '\\d{1,2}(?:[:.h]?\\d{2}){1,2}z?|\\d{1,2}(?= ?[ap]\\.?m)'
const ZONED_CLOCK = `(?:${CLOCK})(?: ?(?:[ap]\\.?m\\.?|hrs|hours|h|[a-z]{1,4}t|utc|local time|z)(?![a-z])){0,2}`
const FULL_DATE = `(?:${WEEKDAY})?(?:${WRITTEN}${YEAR}|${NUMERIC})`
const ANY_DATE = `(?:${WEEKDAY})?(?:${WRITTEN}(?:${YEAR})?|${NUMERIC})`

const LABELLED =
  /^(?:(?:posted|published|updated|last updated|last modified|written|filed|reported|edited) (?:on|by|in|at)\b|(?:posted|published|issued|released|updated|last updated|last modified|modified|date|dated|time|(?:reporting )?period(?: covered)?|date of (?:issue|publication|release|report|this report)|date (?:issued|published|posted|released)|(?:issue|publication|release|report) date|author|category|categories|section|source|dateline|by|date\/time|last update|week ending|prepared|compiled|sent)\s*:|(?:alert|report|bulletin|advisory|update|notice|article|interview) (?:issued|published|posted|released|dated|date)\s*:)|\btitle_rule\b/i
const BYLINE = /^By \p{Lu}/u
const BYLINE_WORDS = 12
/** "Published 3 May 2016", "Issued on Tuesday, 3 May 2016 at 14:30 GMT by the Varnik desk". */
const DATED = new RegExp(
  `^(?:(?:first|originally|last|alert|report|bulletin|week) )?(?:published|posted|issued?|updated?|released|dated|filed|modified|created|reviewed|uploaded|written|prepared|compiled|sent|ending|edition|(?:issue|publication|release|report) date)(?: (?:in|by) [^\\n\\d]{2,50})?(?:,? (?:on|at|of))?(?: ${ZONED_CLOCK},?(?: on)?)?:? ${ANY_DATE}(?<rest>[^\\n]{0,60})$`,
  'i',
)
/** "This interview was first published on 3 May 2016." */
const OF_ITSELF = new RegExp(
  `^(?:this|the) (?:interview|report|article|post|story|alert|bulletin|update|note|text) (?:was|is) (?:first |originally )?(?:published|issued|posted|released)\\b[^\\n\\d]{0,60} ${ANY_DATE}[^\\n]{0,20}$`,
  'i',
)
/** "As of 0600 GMT 3 May", "Situation as at 3 May 2016". */
const AS_OF = new RegExp(
  `^(?:(?:situation|status|information|data|correct|accurate|current|valid) )?as (?:of|at):? (?:${ZONED_CLOCK},?(?: on)? )?${ANY_DATE}(?:,? (?:at )?${ZONED_CLOCK})?[.:]?$`,
  'i',
)
const DATE_ALONE = new RegExp(
  `^[(\\[]?(?:${ZONED_CLOCK},? )?(?:${FULL_DATE}(?<rest>[ ,|T\\u2013\\u2014-][^\\n]{0,40})?|${ANY_DATE}(?:,? (?:at )?${ZONED_CLOCK})?)[)\\]]?:?$`,
  'i',
)

/** "VARNIK, May 3 (Wire) --" on a line of its own. */
const DATELINE = new RegExp(
  `^[(]?[^\\n\\d]{2,60}[ ,(]${ANY_DATE}(?:,? ${ZONED_CLOCK})?[)]?(?: ?[(/][^\\n()/]{2,30}[)/])? ?(?:--?|[\\u2013\\u2014])$`,
  'i',
)

/** A line about the report rather than of it: who made it, when, where it stands. */
export const isMetaLine = (marked: string): boolean => {
  // Markdown's bold and italic marks: "**Date:** 3 May 2016".
  const line = marked.replaceAll('**', '').replace(/^[*_]|[*_]$/g, '')
  if (line.length > META_CHARACTERS) return false
  // A wrapped line of a paragraph goes on in small letters.
  if (/^\p{Ll}/u.test(line)) return false
  // Every date has a digit: most lines have none, and need not be held against the long patterns.
  const digits = /\d/.test(line)
  if (digits && (AS_OF.test(line) || DATELINE.test(line) || OF_ITSELF.test(line))) return true
  const dated = digits ? DATED.exec(line) : null
  if (dated !== null) return !/[.!?]$/.test(line) || /^(?!,)[^\n]{0,40}$/.test(dated.groups?.rest ?? '')
  return (LABELLED.test(line) || (BYLINE.test(line) && line.split(' ').length <= BYLINE_WORDS)) && !/[.!?]$/.test(line)
}

/** A line that is a date and hardly anything else: the day of publication at the head of a report, a heading of a chronicle further down. */
export const isDateLine = (line: string): boolean => {
  const alone = line.length <= META_CHARACTERS && /\d/.test(line) ? DATE_ALONE.exec(line) : null
  return alone !== null && !/(?<!m)[.!?]$/.test(line) && !PROSE.test(alone.groups?.rest ?? '')
}

/** A word of a sentence after the date: then it is one that happens to begin a line. */
const PROSE = /(?:^|[\s,])(?!(?:[ap]\.?m|hrs|hours|h|local|time|by|at|in|and|of|the|read|min|mins|for)\b)\p{Ll}/u
