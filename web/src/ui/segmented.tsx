import { ToggleGroup } from 'radix-ui'
import styles from './segmented.module.css'

interface Option<T extends string> {
  readonly value: T
  readonly label: string
  readonly title?: string
  readonly count?: number
}

interface SegmentedProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly onChange: (value: T) => void
}

/** A choice of one from a few. */
export const Segmented = <T extends string>({ label, value, options, onChange }: SegmentedProps<T>) => (
  <ToggleGroup.Root
    type="single"
    className={styles.group}
    aria-label={label}
    value={value}
    onValueChange={(next) => {
      const chosen = options.find((option) => option.value === next)
      if (chosen !== undefined) onChange(chosen.value)
    }}
  >
    {options.map((option) => (
      <ToggleGroup.Item key={option.value} value={option.value} className={styles.item ?? ''} title={option.title}>
        {option.label}
        {option.count === undefined ? null : <b>{option.count}</b>}
      </ToggleGroup.Item>
    ))}
  </ToggleGroup.Root>
)
