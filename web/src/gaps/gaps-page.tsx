import type { Session } from '../api/types.ts'

export const GapsPage = ({ session }: { session: Session }) => <p>{session.version}</p>
