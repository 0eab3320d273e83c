import styles from './icon.module.css'

const PATHS = {
  report: 'M4 2.5h5.5L12.5 5.5v8H4z M9.5 2.5v3h3 M6 8h4.5 M6 10.5h4.5',
  timeline: 'M2.5 4h6 M6 8h7.5 M3.5 12h5',
  gap: 'M2.5 8h3 M10.5 8h3 M6.8 5.5l-1.3 5 M10.5 5.5l-1.3 5',
  brief: 'M3 3.5h10 M3 6.5h10 M3 9.5h10 M3 12.5h6',
  plus: 'M8 3v10 M3 8h10',
  minus: 'M3 8h10',
  close: 'M4 4l8 8 M12 4l-8 8',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  left: 'M9.5 4.5L6 8l3.5 3.5',
  right: 'M6.5 4.5L10 8l-3.5 3.5',
  check: 'M3.5 8.5l3 3 6-7',
  flag: 'M4 14V2.5h8l-2 3 2 3H4',
  undo: 'M6 4L3 7l3 3 M3 7h6.5a3.2 3.2 0 0 1 0 6.4H7',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z M8 1.2v1.6 M8 13.2v1.6 M1.2 8h1.6 M13.2 8h1.6 M3.2 3.2l1.1 1.1 M11.7 11.7l1.1 1.1 M12.8 3.2l-1.1 1.1 M4.3 11.7l-1.1 1.1',
  moon: 'M13 9.6A5.6 5.6 0 0 1 6.4 3a5.6 5.6 0 1 0 6.6 6.6z',
  half: 'M8 2.5a5.5 5.5 0 1 0 0 11z M8 2.5a5.5 5.5 0 0 1 0 11',
  help: 'M5.8 6a2.3 2.3 0 1 1 3.3 2.1c-.8.4-1.1.8-1.1 1.6 M8 12.2v.1',
  person: 'M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M3 13.5c.6-2.6 2.5-4 5-4s4.4 1.4 5 4',
  fit: 'M2.5 6v-3.5h3.5 M13.5 6v-3.5h-3.5 M2.5 10v3.5h3.5 M13.5 10v3.5h-3.5',
  download: 'M8 2.5v7.5 M4.8 7.2L8 10.4l3.2-3.2 M3 13.5h10',
  print: 'M4.5 6V2.5h7V6 M4.5 11H2.5V6h11v5h-2 M4.5 9.5h7v4h-7z',
  warn: 'M8 2.5l6 11H2z M8 6.5v3.5 M8 11.8v.1',
} as const

export type IconName = keyof typeof PATHS

/** One of the workbench's own icons, 16 by 16, drawn in the colour of the words beside it. Always decoration. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className={styles.icon} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
)
