import { type Frame, noun } from './frame.ts'

type Rest = Omit<Frame, 'id' | 'type' | 'on' | 'words' | 'subject' | 'object' | 'example' | 'when'> & {
  readonly when?: readonly string[]
}

/**
 * The two builds of a noun that names what was done to somebody: "the arrest of X by Y", "Y's arrest of X" and "X's arrest". `whom` are the
 * classes that the one who suffers it has to be of; `examples` are one sentence for each build.
 */
export const deed = (
  id: string,
  type: Frame['type'],
  words: string,
  whom: string,
  examples: readonly [of: string, owned: string],
  { when = [], ...rest }: Rest = {},
): readonly Frame[] => [
  noun(`${id}.of`, type, words, 'pp.by / owner~@actor', `of~${whom}`, {
    when: [`of~${whom}`, 'free-event', ...when],
    ...rest,
    example: examples[0],
  }),
  noun(`${id}.owned`, type, words, 'pp.by', `owner~${whom}`, {
    when: [`owner~${whom}`, '!of', 'free-event', ...when],
    ...rest,
    example: examples[1],
  }),
]
