import { describe, expect, test } from 'vitest'
import { readReport } from '../read-report.ts'

/** The types of the claims of a text. */
const typesOf = (text: string): readonly string[] => readReport(text).claims.map(({ type }) => type)

describe('what no claim is made of', () => {
  test.each([
    ['CASUALTY', 'The Grey Banner urged its members to attack the police and kill the mayor of Tarnograd.'],
    ['CASUALTY', 'The emir told his followers to “rise up and kill the soldiers of Tarnograd”.'],
    ['CASUALTY', '“Kill the soldiers of Tarnograd,” the emir said on Monday.'],
    ['ALERT_LEVEL', 'There will not be any confusion between the two.\n\nTarnograd on Alert\n\nPolice met on Monday.'],
    ['APPOINTMENT', 'Flights to Osijek were suspended on Monday.'],
    ['ATTRIBUTE', 'A video showed a man appearing to be Milan Tarn.'],
    ['ATTRIBUTE', 'Milan Tarn was seen near Osijek on Wednesday, the day of the attack on the depot.'],
    ['ATTRIBUTE', 'Milan Tarn is responsible for buying the tickets.'],
    ['RESPONSE', 'In the tape Milan Tarn is seen outdoors, followed by shots of rifles and ammunition.'],
    ['CROSSING', 'The entry of individuals to Croatia could be blocked.'],
    ['COMMUNICATION', 'The army answered with an operation it calls Autumn Storm.'],
    ['ATTACK', 'The ministry had struck Milan Tarn off the register the year before.'],
    ['ATTACK', 'Police detained several hundred foreigners in raids before Sunday.'],
    ['INFO_SHARING', 'Lena Voss has since been moved to other work.'],
    ['SURVEILLANCE', 'It is asked how Milan Tarn was able to slip from the radar of the service.'],
  ])('%s: %s', (type, text) => {
    expect(typesOf(text)).not.toContain(type)
  })
})

describe('and what stays one', () => {
  test.each([
    ['CASUALTY', 'The Grey Banner attacked the police and killed the mayor of Tarnograd.'],
    ['ALERT_LEVEL', 'Tarnograd is on high alert.'],
    ['APPOINTMENT', 'The director of the prison was suspended on Monday.'],
    ['ATTRIBUTE', 'Mitiga, a former airfield of the army, was shelled on Monday.'],
    ['COMMUNICATION', 'Milan Tarn called Pavel Orlik on Monday.'],
    ['ATTACK', 'The raid on the embassy on Sunday lasted an hour.'],
    ['SURVEILLANCE', 'Milan Tarn dropped off the radar of the service in 2015.'],
  ])('%s: %s', (type, text) => {
    expect(typesOf(text)).toContain(type)
  })
})
