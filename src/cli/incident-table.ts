import type { Reading } from '../model/index.ts'
import type { Filler, Incident } from '../reading/index.ts'
import { printTable, say } from './output.ts'

const words = (fillers: readonly Filler[]): string => fillers.map((filler) => filler.text).join('; ')

/** The incidents of one report as a table for a person. */
export function printIncidents(file: string, incidents: readonly Incident[], reading: Reading): void {
  if (incidents.length === 0) {
    say(`${file}: no incident`)
    return
  }
  const names = new Map(reading.entities.map((entity) => [entity.id, entity.name]))
  say(file)
  printTable(
    ['what', 'when', 'where', 'by', 'for', 'hit', 'victims', 'with', 'claims'],
    incidents.map((incident) => [
      incident.type,
      incident.edtf ?? '',
      incident.places.map((place) => names.get(place) ?? place).join('; '),
      words(incident.perpetrators),
      words(incident.organisations),
      words(incident.targets),
      words(incident.victims),
      words(incident.weapons),
      incident.claims.join(' '),
    ]),
  )
}
