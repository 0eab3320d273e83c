// npm test: types, lint and every test, in one go. The last line is `N passed, N failed`, with skipped tests counted where there are any;
// each skipped test has printed its reason.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { nodeArguments, nodeEnvironment, prepare, root, run } from './prepare.mjs'

run(() => {
  const node = prepare({ web: true })
  const env = nodeEnvironment()
  const bin = (...parts) => path.join(root, 'node_modules', ...parts)
  const step = (words, args) => {
    process.stderr.write(`\n${words}\n`)
    return spawnSync(node, [...nodeArguments, ...args], { cwd: root, stdio: 'inherit', env }).status === 0
  }
  const checks = [
    step('Types', [bin('typescript', 'bin', 'tsc'), '--noEmit']),
    step('Types of the web page', [bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'web']),
    step('Lint and format', [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.']),
  ]
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-test-'))
  const report = path.join(folder, 'vitest.json')
  const arguments_ = [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ]
  const tested = step('Tests', [bin('vitest', 'vitest.mjs'), ...arguments_])
  const counted = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : null
  fs.rmSync(folder, { recursive: true, force: true })

  const passed = checks.filter(Boolean).length + (counted?.numPassedTests ?? 0)
  // A test file that could not even be loaded holds no failed test; the run has failed all the same.
  const unloaded = !tested && (counted?.numFailedTests ?? 0) === 0 ? 1 : 0
  const failed = checks.filter((good) => !good).length + (counted?.numFailedTests ?? 0) + unloaded
  const skipped = counted?.numPendingTests ?? 0
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
  process.exitCode = failed === 0 ? 0 : 1
})
