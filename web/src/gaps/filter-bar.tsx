import type { Gap } from '../api/types.ts'
import { navigate, useRoute, withParams } from '../app/route.ts'
import { Button } from '../ui/button.tsx'
import { choicesOf, FACET_WORDS, FACETS, type Filter } from './filter.ts'
import styles from './filter-bar.module.css'

interface FilterBarProps {
  readonly gaps: readonly Gap[]
  readonly filter: Filter
  /** How many gaps the filter lets through. */
  readonly shown: number
}

/** Narrows the list by rule, verdict, basis, person and state. Kept in the address. */
export const FilterBar = ({ gaps, filter, shown }: FilterBarProps) => {
  const route = useRoute()
  const on = Object.keys(filter).length > 0
  const clear = Object.fromEntries(FACETS.map((facet) => [facet, null]))
  return (
    <search className={styles.bar} aria-label="Narrow the list">
      {FACETS.map((facet) => {
        const choices = choicesOf(gaps, filter, facet)
        if (choices.length < 2 && filter[facet] === undefined) return null
        return (
          <label key={facet} className={styles.facet}>
            <span aria-hidden>{FACET_WORDS[facet]}</span>
            <select
              aria-label={FACET_WORDS[facet]}
              value={filter[facet] ?? ''}
              onChange={(event) =>
                navigate(
                  withParams(route, { [facet]: event.target.value === '' ? null : event.target.value, gap: null }),
                  {
                    replace: true,
                  },
                )
              }
            >
              <option value="">any</option>
              {choices.map(({ value, words, count }) => (
                <option key={value} value={value}>
                  {words} ({count})
                </option>
              ))}
            </select>
          </label>
        )
      })}
      {on ? (
        <span className={styles.told} role="status">
          {shown} of {gaps.length} shown{' '}
          <Button look="link" onClick={() => navigate(withParams(route, clear), { replace: true })}>
            Show all
          </Button>
        </span>
      ) : null}
    </search>
  )
}
