import card from './job-card.module.css'

/** That something was handed over and Lacuna has not answered yet: one thing alone is answered only once it is read. */
export const Sending = ({ what }: { what: string }) => (
  <article className={card.card} aria-busy="true">
    <p className={card.title} role="status" dir="auto">
      Reading {what}
    </p>
    <progress className={card.bar} aria-label="Progress" />
  </article>
)
