/** Loads one peer and reads one report with it: `node bench/reading/cold.ts FOLDER NAME FILE`, for the cold start. */
import fs from 'node:fs'
import { loadPeer } from './peers.ts'

const [folder = '', name = '', file = ''] = process.argv.slice(2)
const text = fs.readFileSync(file, 'utf8')
const peer = loadPeer(folder, name)
peer.times?.(text, '2015-01-12')
peer.names?.(text)
