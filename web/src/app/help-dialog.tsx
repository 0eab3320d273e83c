import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import styles from './help-dialog.module.css'

const GROUPS: readonly (readonly [string, readonly (readonly [readonly string[], string])[]])[] = [
  [
    'Everywhere',
    [
      [['1', '2', '3', '4'], 'reports, timeline, gaps, brief'],
      [['N'], 'add a file, a text or an address'],
      [['J', 'K'], 'next, previous'],
      [['Esc'], 'let go of what is selected'],
      [['?'], 'this page'],
    ],
  ],
  [
    'In a report',
    [
      [['A'], 'accept the claim, go on to the next undecided one'],
      [['X'], 'reject it, go on likewise'],
      [['U'], 'undo your last decision'],
      [['G'], 'go to a gap that the claim bears on'],
      [['S'], 'go to the next sentence without a claim'],
    ],
  ],
  [
    'On the timeline',
    [
      [['+', '-'], 'closer, further'],
      [['←', '→'], 'earlier, later'],
      [['0'], 'fit everything'],
      [['Enter'], 'open what is selected'],
    ],
  ],
  [
    'On the gaps',
    [
      [['O'], 'open in the report'],
      [['C'], 'close with a reason, or reopen'],
    ],
  ],
]

const WORDS: readonly (readonly [string, string])[] = [
  ['claim', 'one statement of one report; rival claims stand side by side'],
  ['gap', 'what was missing, in which window, and the claims that witness it'],
  ['certain', 'the hole is there'],
  ['possible', 'the claims allow it and do not force it'],
  ['impossible', 'the claims rule it out'],
]

export const HelpDialog = ({ open, onClose }: { open: boolean; onClose: () => void }) => (
  <Dialog open={open} onClose={onClose} title="Keys and words" wide>
    <div className={styles.groups}>
      {GROUPS.map(([name, keys]) => (
        <section key={name}>
          <h3 className={styles.name}>{name}</h3>
          <dl className={styles.keys}>
            {keys.map(([caps, does]) => (
              <div key={does}>
                <dt>
                  {caps.map((cap) => (
                    <Kbd key={cap}>{cap}</Kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
    <h3 className={styles.name}>Words</h3>
    <dl className={styles.words}>
      {WORDS.map(([word, means]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
)
