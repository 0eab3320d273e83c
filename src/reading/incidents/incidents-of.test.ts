import { describe, expect, test } from 'vitest'
import { readReport } from '../read-report.ts'
import { INCIDENT_ROLES, type Incident } from './incident.ts'
import { incidentsOf } from './incidents-of.ts'

const read = (text: string): readonly Incident[] => incidentsOf(text, readReport(text))
const texts = (incident: Incident | undefined, role: (typeof INCIDENT_ROLES)[number]): readonly string[] =>
  incident?.[role].map((filler) => filler.text) ?? []
const only = (text: string): Incident | undefined => {
  const all = read(text)
  expect(all).toHaveLength(1)
  return all[0]
}

describe('the incidents of a report', () => {
  test('a kidnapping: who, of which body, whom', () => {
    const found = only(
      'Armed men of the Quevaro Liberation Front kidnapped Carlos Velandro, the mayor of Ostrava, on 3 May 2016.',
    )
    expect(found?.type).toBe('kidnapping')
    expect(texts(found, 'perpetrators')).toEqual(['Armed men'])
    expect(texts(found, 'organisations')).toEqual(['Quevaro Liberation Front'])
    expect(texts(found, 'victims')).toEqual(['Carlos Velandro'])
    expect(found?.edtf).toBe('2016-05-03')
  })

  test('a bombing: what was hit, with what', () => {
    const found = only(
      'A powerful bomb exploded outside a restaurant in Ostrava on Tuesday. Two policemen were wounded.',
    )
    expect(found?.type).toBe('bombing')
    expect(texts(found, 'targets')).toEqual(['restaurant'])
    expect(texts(found, 'weapons')).toEqual(['powerful bomb'])
  })

  test('arson and robbery', () => {
    const [arson] = read('Hooded men set a bus on fire in Ostrava.')
    expect(arson?.type).toBe('arson')
    expect(texts(arson, 'targets')).toEqual(['bus'])
    const [robbery] = read('Gunmen robbed a bank in Ostrava.')
    expect(robbery?.type).toBe('robbery')
    expect(texts(robbery, 'targets')).toEqual(['bank'])
  })

  test('in capitals as in mixed letters, in the words of the text', () => {
    const text =
      'Two gunmen killed Ana Sorvek, a judge, in Ostrava on Tuesday, the police said. The gunmen fled in a car.'
    const shape = (of: readonly Incident[]) =>
      of.map((incident) => [
        incident.type,
        ...INCIDENT_ROLES.map((role) => incident[role].map((filler) => filler.start)),
      ])
    expect(read(text).length).toBeGreaterThan(0)
    expect(shape(read(text.toUpperCase()))).toEqual(shape(read(text)))
    expect(texts(read(text.toUpperCase())[0], 'victims')).toEqual(['ANA SORVEK'])
  })

  test('what is denied or planned is none, nor is a report without violence', () => {
    expect(read('The group planned to attack the embassy in Ostrava.')).toEqual([])
    expect(read('The minister did not attack anybody.')).toEqual([])
    expect(read('The minister opened a school in Ostrava on Tuesday.')).toEqual([])
    expect(read('')).toEqual([])
  })

  test('every part has its words and claims of the reading', () => {
    const text = `Rebels attacked the Velandro Bridge near Ostrava on Tuesday with mortars and rifles, killing Tomas Ruvelo. Later a car bomb went off at
the bank. The River League claimed responsibility for the attack.`
    const reading = readReport(text)
    const ids = new Set(reading.claims.map((claim) => claim.id))
    const incidents = incidentsOf(text, reading)
    expect(incidents.map((incident) => incident.type).sort()).toEqual(['attack', 'bombing'])
    for (const incident of incidents) {
      expect(incident.span.text).toBe(text.slice(incident.span.start, incident.span.end))
      for (const filler of INCIDENT_ROLES.flatMap((role) => incident[role])) {
        expect(filler.text).toBe(text.slice(filler.start, filler.end))
        for (const claim of filler.claims) expect(ids).toContain(claim)
      }
    }
  })
})
