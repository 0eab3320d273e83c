// npm start: readies the clone, then serves the workbench. Arguments after `--` go to `lacuna serve`.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { nodeArguments, nodeEnvironment, prepare, root, run } from './prepare.mjs'

run(() => {
  const node = prepare({ web: true })
  const main = path.join(root, 'src', 'cli', 'main.ts')
  const child = spawn(node, [...nodeArguments, main, 'serve', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: nodeEnvironment(),
  })
  // The terminal sends Ctrl-C to both; this process waits for the server to fold its file in and end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 0 : 1)))
})
