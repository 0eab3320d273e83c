import { Segmented } from '../ui/segmented.tsx'
import { Spoken } from '../ui/spoken.tsx'
import { WindowList } from '../ui/window-list.tsx'
import { ClaimCard } from './claim-card.tsx'
import { ClaimRow } from './claim-row.tsx'
import styles from './claims-tab.module.css'
import type { SidePanelProps } from './side-panel.tsx'
import { WithoutClaim } from './without-claim.tsx'

const ROW = 35

/** The chosen claim in full, and under it the list of all. */
export const ClaimsTab = (props: SidePanelProps) => {
  const { page, claims, listed, show, onShow, chosen, onChoose } = props
  const count = (status: string): number => claims.filter((claim) => claim.status === status).length
  if (claims.length === 0)
    return (
      <p className={styles.none}>
        No claim was found in this text. Lacuna looks for who was watched, listed, met, warned of, arrested, and for
        journeys and attacks; a text about something else has none.
      </p>
    )
  return (
    <div className={styles.claims}>
      <Spoken>{chosen === null ? '' : `${chosen.sentence} ${chosen.stance}, ${chosen.status}.`}</Spoken>
      {chosen === null ? null : (
        <div className={styles.card}>
          <ClaimCard claim={chosen} />
        </div>
      )}
      <div className={styles.filter}>
        <Segmented
          label="Which claims"
          value={show}
          onChange={onShow}
          options={[
            { value: 'all', label: 'All', count: claims.length },
            { value: 'proposed', label: 'To decide', count: count('proposed') },
            { value: 'accepted', label: 'Accepted', count: count('accepted') },
            { value: 'rejected', label: 'Rejected', count: count('rejected') },
          ]}
        />
      </div>
      <WithoutClaim sentences={page.withoutClaim} shown={props.shown} onStep={props.onWithout} />
      {listed.length === 0 ? (
        <p className={styles.none}>None of the claims here.</p>
      ) : (
        <WindowList
          label="Claims in the order of the text"
          items={listed}
          height={ROW}
          at={chosen === null ? -1 : listed.indexOf(chosen)}
          draw={(claim) => (
            <ClaimRow claim={claim} chosen={claim.id === chosen?.id} onChoose={() => onChoose(claim.id)} />
          )}
        />
      )}
    </div>
  )
}
