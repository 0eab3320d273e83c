import type { Session } from '../api/types.ts'

export const TimelinePage = ({ session }: { session: Session }) => <p>{session.version}</p>
