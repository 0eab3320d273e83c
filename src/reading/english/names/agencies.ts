/** Agencies, international bodies, offices and media: name | acronyms and other names. */
const ROWS = `
United Nations|UN,U.N.,United Nations Organization
UN Security Council|United Nations Security Council,Security Council,UNSC
UN General Assembly|General Assembly
UNHCR|UN High Commissioner for Refugees,UN refugee agency
UNICEF|Unicef
UNRWA|
UNESCO|Unesco
OCHA|UNOCHA
World Health Organization|WHO,World Health Organisation
World Food Programme|WFP,World Food Program
World Bank|
International Monetary Fund|IMF
International Criminal Court|ICC
International Atomic Energy Agency|IAEA
International Organization for Migration|IOM,International Organisation for Migration
International Committee of the Red Cross|ICRC,Red Cross
Red Crescent|Syrian Arab Red Crescent,SARC
Medecins Sans Frontieres|MSF,Doctors Without Borders
Human Rights Watch|HRW
Amnesty International|Amnesty
Save the Children|
Syrian Observatory for Human Rights|SOHR
International Crisis Group|Crisis Group
Interpol|INTERPOL
Europol|EUROPOL
Eurojust|
Frontex|FRONTEX
European Union|EU,E.U.
European Commission|EC
European Parliament|
European Council|
Council of Europe|
NATO|Nato,North Atlantic Treaty Organization
OSCE|Organization for Security and Co-operation in Europe
African Union|AU
Economic Community of West African States|ECOWAS
Arab League|League of Arab States
Gulf Cooperation Council|GCC
Organisation of Islamic Cooperation|OIC
ASEAN|
OPEC|
Financial Action Task Force|FATF
G7|
G20|
G5 Sahel|
MINUSMA|Minusma
AMISOM|African Union Mission in Somalia
ATMIS|
MONUSCO|
UNMISS|
UNIFIL|
UNSMIL|UN Support Mission in Libya
MINUSCA|
UNAMI|
UNAMA|
UNAMID|
EUCAP|
Multinational Joint Task Force|MNJTF
Federal Bureau of Investigation|FBI
Central Intelligence Agency|CIA
National Security Agency|NSA
Department of Homeland Security|DHS,Homeland Security
Transportation Security Administration|TSA
National Counterterrorism Center|NCTC
State Department|US State Department,U.S. State Department,Department of State
Justice Department|US Justice Department,Department of Justice,DOJ
Treasury Department|US Treasury,US Treasury Department
Defense Department|US Department of Defense,Department of Defense
Congress|US Congress
Senate|US Senate
House of Representatives|
Supreme Court|
US Central Command|CENTCOM
US Africa Command|AFRICOM
Customs and Border Protection|CBP
Secret Service|US Secret Service
MI5|Security Service
MI6|Secret Intelligence Service,SIS
GCHQ|
Scotland Yard|New Scotland Yard
Metropolitan Police|Met Police
Home Office|
Foreign Office|Foreign and Commonwealth Office,FCO,FCDO
Ministry of Defence|MoD,MOD
House of Commons|
House of Lords|
Crown Prosecution Service|CPS
Joint Terrorism Analysis Centre|JTAC
DGSI|DCRI
DGSE|
RAID|
GIGN|
Europe 1|
Garda|Gardai,An Garda Siochana
Guardia Civil|Civil Guard
Carabinieri|
Bundeskriminalamt|BKA
Bundesnachrichtendienst|BND
Bundestag|
BfV|
GSG 9|GSG9
OCAM|
Mossad|
Shin Bet|Shabak
Israel Defense Forces|IDF,Israel Defence Forces,Israeli Defense Forces
Knesset|
Inter-Services Intelligence|ISI
Federal Investigation Agency|FIA
National Investigation Agency|NIA
Research and Analysis Wing|RAW
Central Reserve Police Force|CRPF
Border Security Force|BSF
National Directorate of Security|NDS
Rapid Action Battalion|RAB
Federal Security Service|FSB
KGB|
GRU|
SVR|
National Intelligence Organization|MIT,National Intelligence Organisation
Gendarmerie|
General Intelligence Directorate|GID
General Intelligence Presidency|
National Intelligence and Security Service|NISS
National Intelligence and Security Agency|NISA
State Security Service|SSS
Department of State Services|DSS
Detachment 88|Densus 88
Special Branch|
Australian Federal Police|
ASIO|
Royal Canadian Mounted Police|RCMP
Canadian Security Intelligence Service|CSIS
New York City Police Department|NYPD,New York Police Department
Los Angeles Police Department|LAPD
Kremlin|
Government of National Accord|GNA
Palestinian Authority|PA,Palestinian National Authority
Civilian Joint Task Force|CJTF
Transitional Federal Government|TFG
National Transitional Council|NTC
Justice and Development Party|AKP
Republican People's Party|CHP
Peoples' Democratic Party|HDP
Ennahda|Ennahda Movement
Nidaa Tounes|
Bharatiya Janata Party|BJP
Labour Party|
Conservative Party|
Republican Party|
Democratic Party|
National Front|Front National
Reuters|Thomson Reuters
Associated Press|AP,The Associated Press
Agence France-Presse|AFP,Agence France Presse
Anadolu Agency|Anadolu,Anatolian News Agency,Anadolu News Agency,Anatolia News Agency,Anatolian Agency,Anatolian
Dogan News Agency|DHA,Dogan
Xinhua|Xinhua News Agency
TASS|ITAR-TASS,Tass
RIA Novosti|RIA
Interfax|
Sputnik|
DPA|dpa,Deutsche Presse-Agentur
ANSA|Ansa
EFE|
Belga|
SANA|
IRNA|
Fars|Fars News Agency
Tasnim|
Mehr|
SPA|Saudi Press Agency
MENA|Middle East News Agency
TAP|Tunis Afrique Presse
APS|Algerie Presse Service
WAM|
KUNA|
Petra|
Amaq|Amaq News Agency,Aamaq
SITE Intelligence Group|SITE
BBC|British Broadcasting Corporation,BBC News
CNN|
NBC|NBC News
ABC|ABC News
CBS|CBS News
Fox News|
NPR|
Sky News|
ITV|
RTBF|
VRT|
RTL|
BFMTV|BFM TV,BFM
France 24|
France Info|
RFI|Radio France Internationale
Le Monde|
Le Figaro|
Le Parisien|
Liberation|
Le Soir|
De Standaard|
Der Spiegel|Spiegel
Bild|
Die Welt|
Deutsche Welle|DW
Sueddeutsche Zeitung|
El Pais|
El Mundo|
Corriere della Sera|
La Repubblica|
New York Times|The New York Times
Washington Post|The Washington Post
Wall Street Journal|The Wall Street Journal
Los Angeles Times|
USA Today|
The Guardian|Guardian
The Times|
The Independent|
Daily Telegraph|The Telegraph,The Daily Telegraph
Daily Mail|
Financial Times|
The Economist|
Al Jazeera|Al-Jazeera
Al Arabiya|Al-Arabiya
Al Mayadeen|
Al-Ahram|
Al-Manar|
Al-Masdar|
Haaretz|
Jerusalem Post|The Jerusalem Post
Times of Israel|The Times of Israel
Hurriyet|
Sabah|
Zaman|
Dawn|
The Hindu|
Times of India|The Times of India
Voice of America|VOA
Radio Free Europe|RFE/RL
Mosaique FM|Mosaique
Shems FM|
Daily Nation|
The Standard|
Premium Times|
Vanguard|
Facebook|
Twitter|
YouTube|
Telegram|
WhatsApp|
Google|
TikTok|
Instagram|
Turkish Airlines|
Lufthansa|
Air France|
Total|
Shell|
BP|
Sonatrach|
Eni|
Doctors Without Borders|
Bellingcat|
WikiLeaks|
Alternative for Germany|AfD
Chatham House|
RAND Corporation|RAND
Oxfam|
Islamic Relief|
Blackwater|
Foreign Legion|French Foreign Legion
Taliban government|
High Negotiations Committee|
Syrian National Coalition|
Parliament|
`

export interface AgencyName {
  readonly name: string
  readonly aliases: readonly string[]
}

export const AGENCIES: readonly AgencyName[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [name, aliases] = line.split('|')
    return { name: name ?? '', aliases: aliases === undefined || aliases === '' ? [] : aliases.split(',') }
  })

/**
 * Entries of the name tables that are ordinary words or given names too. A place among them counts after a preposition of place only,
 * an agency only where the word stands capitalised in the middle of a sentence.
 */
export const RISKY: ReadonlySet<string> = new Set(
  `liberation total shell dawn sabah mehr fars petra zaman bild dogan site raid map tap mena spa guardian the_guardian the_times vanguard senate
  congress parliament van nice split bay hit male sana marka bor taba beni farah rada perth darwin arak solo plateau imo rosario kano hama gulf
  pacific atlantic amazon washington van konya mora bol palma cork garda constantine bari kaya dori goma wam raw pa mit tip tak raf nda capitol
  telegram amnesty dominica van kef batna bria homs bama mahdi san_jose santiago florence victoria georgetown kingston sydney george jos van ulm
  wardak logar nara kayes fano maoists guerrero valencia cordoba medina darwin bor sur nalut nador
  abs spiegel sputnik shams guinea bild anatolian independent hindu standard`
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' ')),
)
