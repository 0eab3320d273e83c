import { AddProvider } from '../add/add-provider.tsx'
import { Toaster } from '../ui/toaster.tsx'
import { ActorProvider } from './actor.tsx'
import { Shell } from './shell.tsx'

export const App = () => (
  <Toaster>
    <ActorProvider>
      <AddProvider>
        <Shell />
      </AddProvider>
    </ActorProvider>
  </Toaster>
)
