import { useMemo, useState } from 'react'
import type { Entity } from '../api/types.ts'
import { plural } from '../time/words.ts'
import { cx } from '../ui/cx.ts'
import { Label } from '../ui/heading.tsx'
import { MoreButton } from '../ui/more-button.tsx'
import { useMore } from '../ui/use-more.ts'
import { entityGroups } from './entity-groups.ts'
import styles from './people-tab.module.css'

const STEP = 100

interface PeopleTabProps {
  readonly entities: readonly Entity[]
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
  readonly onMention: (start: number, end: number) => void
}

/** Whom and what the report speaks of. Choosing one lights all its mentions; choosing it again goes on to the next of them. */
export const PeopleTab = ({ entities, chosen, onChoose, onMention }: PeopleTabProps) => {
  const groups = useMemo(() => entityGroups(entities), [entities])
  const [turn, setTurn] = useState(0)
  const choose = (entity: Entity): void => {
    const next = entity.id === chosen ? (turn + 1) % Math.max(1, entity.mentions.length) : 0
    setTurn(next)
    onChoose(entity.id)
    const mention = entity.mentions[next]
    if (mention !== undefined) onMention(mention.start, mention.end)
  }
  if (entities.length === 0) return <p className={styles.none}>No names were found in this text.</p>
  return (
    <div className={styles.people}>
      {groups.map(([name, members]) => (
        <Group key={name} name={name} members={members} chosen={chosen} turn={turn} onChoose={choose} />
      ))}
    </div>
  )
}

interface GroupProps {
  readonly name: string
  readonly members: readonly Entity[]
  readonly chosen: string | null
  readonly turn: number
  readonly onChoose: (entity: Entity) => void
}

const Group = ({ name, members, chosen, turn, onChoose }: GroupProps) => {
  const { some, left, more } = useMore(members, STEP)
  return (
    <section className={styles.group}>
      <Label>{name}</Label>
      <ul>
        {some.map((entity) => (
          <li key={entity.id}>
            <button
              type="button"
              className={cx(styles.row, entity.id === chosen && styles.chosen)}
              aria-pressed={entity.id === chosen}
              onClick={() => onChoose(entity)}
            >
              <span className={styles.words}>
                <span className={styles.name} dir="auto">
                  {entity.name}
                </span>
                {entity.aka.length === 0 ? null : (
                  <small className={styles.aka} dir="auto">
                    also {entity.aka.join(', ')}
                  </small>
                )}
              </span>
              <em>
                {entity.id === chosen && entity.mentions.length > 1
                  ? `${turn + 1} of ${entity.mentions.length}`
                  : plural(entity.mentions.length, 'mention')}
              </em>
            </button>
          </li>
        ))}
      </ul>
      <MoreButton left={left} onMore={more} />
    </section>
  )
}
