const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Makes of cars, lorries and motorcycles, folded. */
export const MAKES = words(`
  toyota hilux corolla nissan mitsubishi ford mercedes mercedes-benz bmw audi volkswagen opel peugeot renault citroen fiat lada kia hyundai honda suzuki
  mazda isuzu subaru skoda seat dacia volvo scania tata mahindra land-cruiser landcruiser jeep chevrolet chrysler daewoo kamaz ural uaz zil gaz yamaha kawasaki bajaj vespa
  lexus porsche vauxhall daihatsu hummer humvee mack daf iveco tesla zastava yugo trabant`)

/** Makes of aircraft, folded. */
export const AIRCRAFT_MAKES = words(`
  cessna boeing airbus antonov ilyushin tupolev yakovlev embraer bombardier learjet gulfstream piper beechcraft sikorsky fokker dornier mig sukhoi chinook`)
