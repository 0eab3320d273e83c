import type { Session } from '../api/types.ts'

export const BriefPage = ({ session }: { session: Session }) => <p>{session.version}</p>
