// npm pack: compiles src/ to dist/ as JavaScript, with the files that code reads beside it and the built page.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { prepare, root, run, Unready } from './prepare.mjs'

run(() => {
  const node = prepare({ web: true })
  const dist = path.join(root, 'dist')
  fs.rmSync(dist, { recursive: true, force: true })
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const built = spawnSync(node, [tsc, '-p', path.join(root, 'tsconfig.build.json')], { cwd: root, encoding: 'utf8' })
  if (built.status !== 0) throw new Unready(`The code could not be compiled:\n${built.stdout}${built.stderr}`)
  const src = path.join(root, 'src')
  for (const file of fs.readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    const from = path.join(src, file)
    if (/\.m?ts$/.test(file) || fs.statSync(from).isDirectory()) continue
    fs.mkdirSync(path.dirname(path.join(dist, 'src', file)), { recursive: true })
    fs.copyFileSync(from, path.join(dist, 'src', file))
  }
  fs.cpSync(path.join(root, 'web', 'dist'), path.join(dist, 'web', 'dist'), { recursive: true })
})
