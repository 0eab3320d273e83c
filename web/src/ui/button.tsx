import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './button.module.css'
import { cx } from './cx.ts'
import { Kbd } from './kbd.tsx'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'go' | 'quiet' | 'link' | 'danger'
  readonly size?: 'm' | 's'
  /** The key that does the same, shown on the button. */
  readonly hotkey?: string
  readonly icon?: ReactNode
  readonly ref?: React.Ref<HTMLButtonElement>
}

export const Button = ({ look = 'plain', size = 'm', hotkey, icon, className, children, ...rest }: ButtonProps) => (
  <button
    type="button"
    className={cx(styles.button, styles[look], styles[size], children === undefined && styles.only, className)}
    {...rest}
  >
    {icon}
    {children}
    {hotkey === undefined ? null : <Kbd inButton>{hotkey}</Kbd>}
  </button>
)
