import { formsOf } from './conjugate.ts'
import type { Form } from './unit.ts'

/**
 * French verbs and the pivot verb of each. After a blank and a mark: "+" takes être in the perfect ("est arrivé"), ">" moves somebody, so that
 * "à" and "en" after it are goals; "'" speaks; "se" before the verb: its reflexive form.
 */
const ROWS = `
être=be;avoir=have;aller=go + >;faire=make;pouvoir=can;devoir=must;vouloir=want;savoir=know;falloir=must
surveiller=watch;espionner=watch;observer=observe;suivre=follow;filer=follow;écouter=intercept;intercepter=intercept;pister=track;placer=place;mettre=put;maintenir=keep
lever=lift;interrompre=stop;arrêter=arrest;cesser=stop;suspendre=suspend;abandonner=abandon;terminer=end;achever=end;prolonger=extend;renouveler=renew;reprendre=resume
ficher=list;signaler=report;inscrire=put;ajouter=add ';retirer=remove;radier=remove;rayer=remove;supprimer=remove;figurer=appear;recenser=list;classer=classify
voyager=travel >;partir=leave + >;arriver=arrive + >;revenir=return + >;retourner=return + >;rentrer=return + >;venir=come + >;sortir=leave + >;monter=go + >;descendre=go + >
gagner=reach;rejoindre=join >;quitter=leave;regagner=reach;atterrir=land >;embarquer=embark >;décoller=take off >;séjourner=stay;transiter=pass >;fuir=flee >;se-enfuir=flee >;se-rendre=travel >;se-envoler=fly >;se-installer=settle;se-diriger=head >;se-réfugier=flee >;se-échapper=escape
traverser=cross;franchir=cross;passer=pass >;entrer=enter + >;pénétrer=enter >;refouler=turn back;se-introduire=slip >
demander=request;réclamer=demand;solliciter=request;exiger=demand;requérir=request;adresser=send;saisir=seize;recevoir=receive;répondre=reply ';refuser=refuse;rejeter=reject;accepter=agree;accéder=agree
transmettre=pass on;communiquer=pass on;partager=share;fournir=provide;livrer=deliver;remettre=hand over;envoyer=send;informer=inform;aviser=inform;notifier=notify;échanger=exchange;donner=give;faire-parvenir=send;divulguer=disclose;relayer=relay
avertir=warn;alerter=warn;prévenir=warn;mettre-en-garde=warn;ignorer=ignore
interpeller=arrest;appréhender=arrest;capturer=capture;écrouer=jail;emprisonner=jail;incarcérer=jail;détenir=hold;libérer=release;relâcher=release;condamner=sentence;juger=try;inculper=charge;extrader=extradite;expulser=deport;interroger=question;entendre=question;perquisitionner=search;fouiller=search;identifier=identify;rechercher=seek;retrouver=find;retenir=hold
tuer=kill;blesser=wound;mourir=die +;décéder=die +;périr=die;assassiner=murder;abattre=shoot dead;exécuter=execute;égorger=kill;succomber=die;enlever=kidnap;kidnapper=kidnap;séquestrer=hold;massacrer=massacre
attaquer=attack;viser=target;cibler=target;frapper=hit;bombarder=bomb;poignarder=stab;tirer=fire;exploser=explode;détoner=detonate;mitrailler=attack;agresser=attack;incendier=burn;détruire=destroy;endommager=damage;commettre=commit;perpétrer=perpetrate;mener=carry out;préparer=prepare;planifier=plan;fomenter=plot;revendiquer=claim;lancer=launch;déclencher=trigger;percuter=ram;foncer=drive;poser=plant;déposer=plant;jeter=throw;piller=loot;menacer=threaten
dire=say ';déclarer=state ';affirmer=state ';indiquer=state ';assurer=state ';annoncer=announce ';préciser=add ';expliquer=explain ';souligner=stress ';rapporter=report ';confirmer=confirm ';démentir=deny ';nier=deny ';révéler=reveal ';écrire=write ';estimer=believe ';croire=believe ';penser=think ';soupçonner=suspect;suspecter=suspect;craindre=fear ';reconnaître=admit ';admettre=admit ';avouer=admit ';prétendre=claim ';soutenir=maintain ';citer=cite ';insister=insist ';rappeler=recall ';conclure=conclude ';évoquer=mention;accuser=accuse;dénoncer=denounce;condamner=condemn;promettre=promise ';jurer=vow ';appeler=call;raconter=recount ';témoigner=testify ';noter=note ';relever=note ';poursuivre=continue ';lâcher=say ';alléguer=allege ';répéter=repeat ';marteler=stress ';regretter=regret ';déplorer=deplore ';apprendre=learn ';établir=establish ';découvrir=discover;montrer=show ';considérer=consider ';juger=judge ';faire-savoir=state ';laisser=let;glisser=say ';commenter=comment ';réagir=react;ironiser=say ';confier=say ';se-défendre=deny
connaître=know;rencontrer=meet;fréquenter=visit;contacter=contact;appartenir=belong;épouser=marry;vivre=live;habiter=live;résider=live;rester=remain +;demeurer=remain;devenir=become +;naître=be born;travailler=work;diriger=lead;fonder=found;créer=create;financer=fund;former=train;entraîner=train;recruter=recruit;adhérer=join;rallier=join;combattre=fight;participer=take part;aider=help;soutenir=support;héberger=shelter;cacher=hide;acheter=buy;vendre=sell;louer=rent;payer=pay;verser=pay;acquérir=buy;voler=steal;porter=carry;utiliser=use;conduire=drive;posséder=own;obtenir=obtain;chercher=seek;trouver=find;perdre=lose;voir=see;regarder=watch;lire=read;publier=publish;diffuser=broadcast;ouvrir=open;fermer=close;enquêter=investigate;examiner=examine;vérifier=check;contrôler=check;garder=guard;protéger=protect;sécuriser=secure;déployer=deploy;renforcer=strengthen;évacuer=evacuate;organiser=organise;participer=take part;assister=attend;commencer=begin;débuter=begin;continuer=continue;finir=end;tenter=try;essayer=try;échouer=fail;parvenir=reach +;réussir=manage;empêcher=prevent;permettre=allow;interdire=ban;ordonner=order;décider=decide;prévoir=plan;prendre=take;tenir=hold;rendre=make;relier=link;lier=link;attribuer=attribute;imputer=attribute;impliquer=involve;mettre-à-jour=update;provoquer=cause;causer=cause;toucher=hit;atteindre=reach;disparaître=disappear;apparaître=appear;paraître=appear;sembler=seem;survenir=occur +;intervenir=intervene +;tomber=fall +;durer=last;compter=count;comprendre=include;concerner=concern;servir=serve;appuyer=support;attendre=wait;espérer=hope ';convoquer=summon;nommer=appoint;élire=elect;limoger=dismiss;remplacer=replace;charger=charge;saluer=welcome;critiquer=criticise;appliquer=apply;déjouer=foil;neutraliser=kill;repérer=spot;localiser=locate;filmer=film;photographier=photograph;armer=arm;cacher=hide;exclure=rule out;viser=target;munir=equip;doter=equip;épargner=spare;manquer=miss;négliger=neglect;oublier=forget;conserver=keep;effectuer=make;subir=suffer;réaliser=carry out;opérer=operate;autoriser=allow;bloquer=block;boucler=seal off;couper=cut;produire=produce;conduire=lead;amener=bring;ramener=bring back;escorter=escort;rapatrier=repatriate;transférer=transfer;soumettre=submit;déclasser=downgrade;relever=raise;abaisser=lower;porter=raise
représenter=represent;constituer=constitute;exister=exist;imposer=impose;négocier=negotiate;soigner=treat;hospitaliser=hospitalise;proposer=propose;suggérer=suggest ';apporter=bring;augmenter=increase;réduire=reduce;étendre=extend;marquer=mark;rédiger=write;installer=install;blanchir=launder;falsifier=forge;traquer=track;encercler=surround;repousser=repel;affronter=fight;occuper=occupy;contenir=contain;contourner=bypass;coopérer=cooperate;coordonner=coordinate;collaborer=cooperate;convertir=convert;radicaliser=radicalise;séparer=separate;téléphoner=phone;tromper=deceive;mobiliser=mobilise;patrouiller=patrol;reporter=postpone;annuler=cancel;qualifier=describe;désigner=designate;sanctionner=sanction;geler=freeze;mentionner=mention ';spécifier=specify ';attester=confirm ';garantir=guarantee ';envisager=consider;douter=doubt;manifester=protest;présenter=present;tourner=turn;changer=change;remonter=go back;signer=sign;clore=close;baisser=fall;croiser=meet;marcher=walk;courir=run;sauter=jump;nager=swim
se-trouver=be;se-produire=occur;se-dérouler=take place;se-tenir=take place;se-passer=happen;se-marier=marry;se-réunir=meet;se-rencontrer=meet;se-radicaliser=radicalise;se-cacher=hide;se-évader=escape;se-terminer=end;se-achever=end;se-livrer=surrender;se-dire=say ';se-refuser=refuse;se-souvenir=remember;se-déplacer=travel >;se-attendre=expect;se-agir=be;se-entraîner=train;se-procurer=obtain;se-interroger=wonder;se-poursuivre=continue;se-suicider=kill himself;se-emparer=seize;se-entretenir=meet;se-engager=join;se-connaître=know each other`

interface VerbRow {
  readonly pivot: string
  readonly withBe: boolean
  readonly moves: boolean
  readonly speaks: boolean
}

const rows = new Map<string, VerbRow>()
const forms = new Map<string, readonly Form[]>()

/** Built when the first French report comes in. */
const build = (): void => {
  for (const row of ROWS.trim().split(/[;\n]/)) {
    const [verb = '', gloss = ''] = row.split('=')
    const pivot = gloss.replace(/ [+>']/g, '')
    if (rows.has(verb)) continue
    rows.set(verb, { pivot, withBe: gloss.includes(' +'), moves: gloss.includes(' >'), speaks: gloss.includes(" '") })
    const plain = verb.replace(/^se-/, '')
    if (plain.includes('-') || (verb !== plain && rows.has(plain))) continue
    for (const [written, form] of formsOf(plain)) {
      const held = forms.get(written) ?? []
      if (!held.some((each) => each.verb === form.verb && each.tense === form.tense && each.plural === form.plural))
        forms.set(written, [...held, form])
    }
  }
}

/** What a written form can be, as a form of a verb of the table; none where it is no such form. */
export const verbForms = (low: string): readonly Form[] => {
  if (rows.size === 0) build()
  return forms.get(low) ?? []
}

/** The row of an infinitive ("se-rendre" for the reflexive), or undefined. */
export const verbRow = (infinitive: string): VerbRow | undefined => {
  if (rows.size === 0) build()
  return rows.get(infinitive)
}

/** A participle or infinitive in -er that no table knows, as a form of a verb that keeps its stem in the pivot ("barricadé": "barricade"). */
export const guessedForm = (low: string): Form | null => {
  const match = /^(\p{L}{4,})(é|ée|és|ées|er)$/u.exec(low)
  if (match === null) return null
  const [, stem = '', ending = ''] = match
  return {
    verb: `${stem}er`,
    tense: ending === 'er' ? 'infinitive' : 'participle',
    plural: ending.endsWith('s'),
    feminine: ending.startsWith('ée'),
  }
}
