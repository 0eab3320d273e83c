import type { Unit } from './unit.ts'

/**
 * Nouns and compound nouns and the pivot noun of each, by what they name and their gender: "m person" and so on begins a block. A compound's last
 * part after "|" is the pivot's plural where "s" does not make it.
 */
const ROWS = `
m person
ministre de l'intérieur=interior minister;ministre des affaires étrangères=foreign minister;ministre de la défense=defence minister;ministre de la justice=justice minister;ministre de la sécurité=security minister;premier ministre=prime minister;homme=man|men;suspect=suspect;tireur=gunman|gunmen;assaillant=attacker;agresseur=attacker;attaquant=attacker;terroriste=terrorist;djihadiste=jihadist;jihadiste=jihadist;combattant=fighter;militant=militant;rebelle=rebel;insurgé=insurgent;kamikaze=suicide bomber;complice=accomplice;passeur=smuggler;trafiquant=trafficker;policier=police officer;gendarme=gendarme;soldat=soldier;militaire=soldier;officier=officer;agent=officer;garde=guard;vigile=guard;enquêteur=investigator;douanier=customs officer;juge=judge;procureur=prosecutor;magistrat=magistrate;avocat=lawyer;ministre=minister;président=president;gouverneur=governor;préfet=prefect;maire=mayor;porte-parole=spokesman|spokesmen;chef=head;dirigeant=leader;directeur=director;responsable=official;fonctionnaire=official;haut responsable=senior official;diplomate=diplomat;ambassadeur=ambassador;député=lawmaker;sénateur=senator;frère=brother;demi-frère=half-brother;père=father;fils=son;mari=husband;époux=husband;cousin=cousin;oncle=uncle;neveu=nephew;beau-frère=brother-in-law;ami=friend;voisin=neighbour;compagnon=companion;proche=relative;enfant=child|children;garçon=boy;jeune=youth;mineur=minor;étudiant=student;élève=pupil;ouvrier=worker;employé=employee;chauffeur=driver;conducteur=driver;pilote=pilot;passager=passenger;voyageur=traveller;touriste=tourist;civil=civilian;habitant=resident;riverain=resident;passant=passer-by|passers-by;blessé=wounded|wounded;mort=dead|dead;tué=dead|dead;otage=hostage;prisonnier=prisoner;détenu=detainee;fugitif=fugitive;témoin=witness;expert=expert;analyste=analyst;journaliste=journalist;imam=imam;prêtre=priest;médecin=doctor;ressortissant=national;membre=member;partisan=supporter;ancien combattant=veteran;recruteur=recruiter;client=customer;commerçant=shopkeeper;pêcheur=fisherman|fishermen;chasseur=hunter;berger=shepherd;secrétaire=secretary;conseiller=adviser;commissaire=commissioner;général=general;colonel=colonel;capitaine=captain;lieutenant=lieutenant;homme armé=gunman|gunmen;homme politique=politician;étranger=foreigner;migrant=migrant;réfugié=refugee;converti=convert;revenant=returnee
f person
femme=woman|women;épouse=wife|wives;soeur=sister;mère=mother;fille=daughter;personne=person|people;victime=victim;source=source;compagne=partner;veuve=widow;cousine=cousin;tante=aunt;nièce=niece;amie=friend;voisine=neighbour;fillette=girl;jeune femme=young woman|young women;étudiante=student;avocate=lawyer;procureure=prosecutor;ministre=minister;recrue=recruit;policière=police officer;sentinelle=guard;porte-parole=spokeswoman|spokeswomen;passagère=passenger;suspecte=suspect;sénatrice=senator;présidente=president;directrice=director
m body
ministère de l'intérieur=interior ministry;ministère des affaires étrangères=foreign ministry;ministère de la défense=defence ministry;ministère de la justice=justice ministry;service=service;services de renseignement=intelligence services;service de renseignement=intelligence service;renseignement intérieur=domestic intelligence;gouvernement=government;ministère=ministry;parquet=prosecutor's office;tribunal=court;groupe=group;groupe armé=armed group;groupe terroriste=terrorist group;réseau=network;mouvement=movement;parti=party;journal=newspaper;quotidien=newspaper;hebdomadaire=magazine;bureau=office;état-major=general staff;conseil=council;comité=committee;parlement=parliament;clan=clan;gang=gang;commando=squad;bataillon=battalion;régiment=regiment;front=front;État=state;pays=country|countries;site=website;média=media|media;homologue=counterpart;voisin=neighbour;allié=ally|allies;couple=couple;équipage=crew;convoi=convoy|convoys;contingent=contingent;effectif=force
f body
police=police;police judiciaire=criminal police;police aux frontières=border police;gendarmerie=gendarmerie;armée=army|armies;douane=customs|customs;autorité=authority|authorities;agence=agency|agencies;agence de renseignement=intelligence agency|intelligence agencies;organisation=organisation;justice=judiciary;cellule=cell;patrouille=patrol;brigade=brigade;unité=unit;milice=militia;faction=faction;préfecture=prefecture;ambassade=embassy|embassies;mairie=town hall;commission=commission;chaîne=channel;radio=radio station;télévision=television;compagnie=company|companies;entreprise=company|companies;société=company|companies;famille=family|families;équipe=team;sécurité=security;force=force;forces de l'ordre=police|police;forces de sécurité=security forces|security forces;presse=press;foule=crowd;coalition=coalition;présidence=presidency;direction=directorate;marine=navy
m place
pays=country|countries;village=village;quartier=district;aéroport=airport;port=port;poste-frontière=border post;poste frontière=border post;poste de contrôle=checkpoint;territoire=territory|territories;marché=market;magasin=shop;supermarché=supermarket;café=cafe;restaurant=restaurant;hôtel=hotel;musée=museum;pont=bridge;camp=camp;appartement=flat;domicile=home;logement=flat;immeuble=building;bâtiment=building;siège=headquarters|headquarters;commissariat=police station;consulat=consulate;théâtre=theatre;stade=stadium;temple=temple;hôpital=hospital;dépôt=depot;entrepôt=warehouse;barrage=checkpoint;centre=centre;centre-ville=city centre;nord=north;sud=south;est=east;ouest=west;col=pass;lieu=place;site=site;métro=metro;parking=car park;lycée=school;tunnel=tunnel;département=department;sol=soil
f place
gare routière=bus station;station-service=petrol station;ville=city|cities;frontière=border;région=region;province=province;capitale=capital;gare=station;rue=street;place=square;mosquée=mosque;église=church;synagogue=synagogue;école=school;prison=prison;maison=house;caserne=barracks|barracks;base=base;banque=bank;zone=area;commune=town;banlieue=suburb;plage=beach;île=island;vallée=valley;montagne=mountain;route=road;salle=hall;usine=factory|factories;ferme=farm;raffinerie=refinery|refineries;centrale=power station;localité=town;côte=coast;terrasse=terrace;périphérie=outskirts
m thing
attentat=attack;attentat à la bombe=bombing;attentat-suicide=suicide attack;attentat suicide=suicide attack;assaut=assault;assassinat=murder;meurtre=murder;bombardement=bombing;massacre=massacre;tir=shot;enlèvement=kidnapping;raid=raid;incendie=fire;engin explosif=explosive device;engin=device;explosif=explosive;fusil=rifle;fusil d'assaut=assault rifle;pistolet=pistol;couteau=knife|knives;véhicule=vehicle;camion=truck;bus=bus|buses;car=coach|coaches;train=train;avion=plane;vol=flight;bateau=boat;navire=ship;passeport=passport;visa=visa;document=document;dossier=file;rapport=report;fichier=register;signalement=alert;avertissement=warning;message=message;courrier=letter;communiqué=statement;entretien=interview;renseignement=information|information;nom=name;appel=call;téléphone=telephone;contrôle=check;mandat d'arrêt=arrest warrant;mandat=warrant;procès=trial;départ=departure;retour=return;voyage=journey;séjour=stay;passage=crossing;événement=event;fait=fact;risque=risk;danger=danger;lien=link;contact=contact;argent=money;crime=crime;délit=offence;suivi=monitoring;dispositif=measure;doute=doubt;bilan=toll;compte=account;ordre=order;plan=plan;projet=plan;refus=refusal;accord=agreement;silence=silence;échange=exchange;système=system;domaine=field;soutien=support;tueur=killer;décès=death;moment=time;soupçon=suspicion
jour=day;mois=month;an=year;matin=morning;soir=evening;siècle=century
f thing
affaires étrangères=foreign affairs;fois=time|times;année=year;semaine=week;nuit=night;heure=hour;journée=day;minute=minute;décennie=decade;attaque=attack;attaque à main armée=armed attack;attaque au couteau=stabbing;fusillade=shooting;explosion=explosion;tuerie=killing;bombe=bomb;voiture=car;voiture piégée=car bomb;prise d'otages=hostage-taking;prise d'otage=hostage-taking;embuscade=ambush|ambushes;agression=assault;roquette=rocket;grenade=grenade;arme=weapon;munition=ammunition|ammunition;balle=bullet;ceinture explosive=explosive belt;ceinture d'explosifs=explosive belt;surveillance=surveillance;filature=surveillance;écoute=surveillance;mise sous surveillance=surveillance;liste=list;liste de surveillance=watch list;liste noire=watch list;fiche=watch list;fiche s=watch list;demande=request;demande d'information=request for information;demande d'extradition=extradition request;demande d'entraide=request;requête=request;information=information|information;alerte=warning;mise en garde=warning;note=note;lettre=letter;photo=photo;vidéo=video;réponse=reply|replies;question=question;enquête=investigation;opération=operation;perquisition=search|searches;arrestation=arrest;interpellation=arrest;garde à vue=custody;détention=detention;peine=sentence;condamnation=conviction;identité=identity|identities;carte d'identité=identity card;preuve=evidence|evidence;trace=trace;menace=threat;mort=death;responsabilité=responsibility|responsibilities;revendication=claim of responsibility;mesure=measure;décision=decision;coopération=cooperation;visite=visit;conférence=conference;réunion=meeting;déclaration=statement;interview=interview;somme=sum;fuite=escape;entrée=entry|entries;traversée=crossing;disparition=disappearance;libération=release;période=period;affaire=case;frappe=strike;activité=activity|activities;donnée=data|data;liaison=link;prison ferme=prison;formation=training;cible=target;suite=sequel;fin=end;nationalité=nationality|nationalities;attention=attention;radicalisation=radicalisation;levée=lifting;interruption=suspension;moto=motorbike;camionnette=van;fourgonnette=van;ambulance=ambulance;explication=explanation;faille=failure;absence=absence;présence=presence`

interface NounRow {
  readonly one: string
  readonly many: string
  readonly feminine: boolean
  readonly sort: NonNullable<Unit['sort']>
}

/** A noun as it stands in a report: its pivot word in the number that the report has. */
export interface NounForm extends NounRow {
  readonly plural: boolean
}

const forms = new Map<string, NounForm>()
/** Compounds by their first word, longest first. */
const compounds = new Map<string, { readonly words: readonly string[]; readonly form: NounForm }[]>()

export const pluralOf = (low: string): string =>
  /[sxz]$/.test(low)
    ? low
    : /(?:eau|au|eu)$/.test(low)
      ? `${low}x`
      : low.endsWith('al')
        ? `${low.slice(0, -1)}ux`
        : `${low}s`

const pivotPlural = (one: string): string =>
  /(?:s|x|sh|ch)$/.test(one) ? `${one}es` : /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`

const put = (written: string, form: NounForm): void => {
  const words = written.replaceAll("'", "' ").split(' ')
  if (words.length === 1) {
    if (!forms.has(written)) forms.set(written, form)
    return
  }
  const first = words[0] ?? ''
  const list = compounds.get(first) ?? []
  list.push({ words, form })
  list.sort((a, b) => b.words.length - a.words.length)
  compounds.set(first, list)
}

/** Built when the first French report comes in. */
const build = (): void => {
  let feminine = false
  let sort: NounRow['sort'] = 'thing'
  for (const row of ROWS.trim().split(/[;\n]/)) {
    const [french = '', pivot] = row.split('=')
    if (pivot === undefined) {
      feminine = french.startsWith('f')
      sort = french.slice(2) as NounRow['sort']
      continue
    }
    const [one = '', many = pivotPlural(one)] = pivot.split('|')
    const base = { one, many, feminine, sort }
    const isPlural = /^(?:services|forces) /.test(french)
    put(french.toLowerCase(), { ...base, one: isPlural ? one : one, many: isPlural ? one : many, plural: isPlural })
    if (isPlural) continue
    // The plural of a compound is that of its first word and of an adjective after it: both are tried.
    const words = french.toLowerCase().split(' ')
    const firstPlural = [pluralOf(words[0] ?? ''), ...words.slice(1)].join(' ')
    put(firstPlural, { ...base, plural: true })
    if (words.length === 2) put(words.map(pluralOf).join(' '), { ...base, plural: true })
  }
}

/** The noun that a written form is, or undefined. */
export const nounForm = (low: string): NounForm | undefined => {
  if (forms.size === 0) build()
  return forms.get(low)
}

/** The longest compound noun that begins at `at`: its form and how many words it has. */
export const compoundAt = (
  units: readonly Unit[],
  at: number,
): { readonly form: NounForm; readonly length: number } | null => {
  if (forms.size === 0) build()
  const found = compounds
    .get(units[at]?.low ?? '')
    ?.find(({ words }) => words.every((word, offset) => units[at + offset]?.low === word))
  return found === undefined ? null : { form: found.form, length: found.words.length }
}
