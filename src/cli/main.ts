#!/usr/bin/env node
import { CommanderError } from 'commander'
import { LacunaError } from '../model/index.ts'
import { report, setExit } from './output.ts'
import { makeProgram } from './program.ts'

// A reader that has seen enough closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
})

try {
  await makeProgram().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) setExit(error.exitCode === 0 ? 0 : 2)
  else if (error instanceof LacunaError) {
    report(error)
    setExit(2)
  } else {
    const words = error instanceof Error ? error.message : String(error)
    process.stderr.write(`lacuna: a fault of Lacuna's own: ${words}\n`)
    process.stderr.write(
      'Nothing acknowledged is lost; `lacuna verify` checks the workspace. LACUNA_DEBUG=1 shows where it happened.\n',
    )
    if (process.env.LACUNA_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    setExit(1)
  }
}
