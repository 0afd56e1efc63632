import type { ActionOption } from '@/lib/catalogue/action-option'
import type { Factor, Vocabularies } from '@/lib/catalogue/vocabularies'
import { readMadeUpReport } from './made-up-report'

/** The layout of the real report: columns of names, tables whose rows run over lines and pages, and a figure. */
export const madeUpBriefrapport = `2 Factoren
Er zijn zeven factoren (zie tabel 2.1a en b).
Tabel 2.1a Longlist van factoren die van invloed zijn op de gezondheid 
in Nederland: individuele factoren 

Leefstijl Persoonlijke 
vaardigheden 

Slapen Sociaal-
emotionele 
vaardigheden 

Lichamelijke 
Activiteit 

Coping en 
veerkracht 

Tabel 2.1b Longlist van factoren die van invloed zijn op de gezondheid 
in Nederland: omgevingsfactoren 

Gezin Werkomgeving Samenleving 

Woon- en 
thuissituatie 

  Disbalans werk-
privé 

Stelsel sociale 
zekerheid 
 Tabel 2.2a Shortlist van factoren die van invloed zijn op de gezondheid 
in Nederland: individuele factoren 

Leefstijl Persoonlijke 
vaardigheden 

Slapen Sociaal-
emotionele 
vaardigheden/ 
coping en 
veerkracht 

Lichamelijke 
activiteit 

Tabel 2.2b Shortlist van factoren die van invloed zijn op de gezondheid 
in Nederland: omgevingsfactoren 

Gezin Werkomgeving Samenleving 

 Disbalans werk-
privé 
 3 Factoren met handelingsperspectief voor de overheid 

Daarmee zijn er 2 factoren met het meeste 
handelingsperspectief (zie tekstbox 3.1): ‘lichamelijke 
activiteit’ en ‘sociaal-emotionele 
vaardigheden/coping en veerkracht’. Voor deze factoren ‘slapen’ wij niet.

Tabel 3.1 Factoren met het meeste handelingsperspectief op basis van de 
expertsessie 
Lichamelijke activiteit 
Ingebrachte handelingsopties Aantal 
experts dat 
handelings-
optie als kansrijk ziet 

Impact Effort 
Effect Bereik 

Zorgen voor meer fietspaden en 
trappen in de stad. 

6 Groot Groot Laag 

Sociaal-emotionele vaardigheden / coping en veerkracht 
Ingebrachte handelingsopties  Aantal 
experts dat 
 handelings-
optie als kansrijk ziet 
Impact Effort 
Effect Bereik 

Lessen over gevoelens in elke klas. 

12 Groot Groot Groot 
 4 Conclusie en discussie 

Figuur 4.1 Samenvatting resultaten 

LEGENDA
Vetgedruktefactor: op shortlist
markering: veel handelingsperspectief overheid

WERKOMGEVING
Disbalans werk-privé
SAMENLEVING

Stelstel sociale zekerheid
GEZIN 

Woon- en thuissituatie

LEEFSTIJL
Slapen
Lichamelijke activiteit 

PERSOONLIJKE VAARDIGHEDEN

Sociaalemotionele vaardigheden / 
coping en veerkracht
 op aandachtspunten bij de uitleg gaan we in. 

4.2.1 Implicaties 
Bijlage 2 Beschrijvingen van de factoren op de longlist 

Individuele factoren 
Leefstijl 

- Slapen : het slaapgedrag, zoals de hoeveelheid van de slaap. De

slaap kan verstoord zijn door nachtwerk of lawaai. 
- Lichamelijke activiteit: fietsen en wandelen naar school of een winkel. 



RIVM Briefrapport 2024-0114 

Pagina 34 van 43 

Persoonlijke vaardigheden 
 - Sociaal-emotionele vaardigheden: inzicht in de eigen gevoelens: boosheid en verdriet. 
- Coping en veerkracht: kunnen herstellen van tegenslagen. 

Omgevingsfactoren  
Gezin 

- Woon- en thuissituatie: de kwaliteit van de woning. 

Werkomgeving 
- Disbalans werk-privé: verwachtingen van een werkgever en van 

een gezin botsen. 

Samenleving 
- Stelsel sociale zekerheid: uitkeringen en pensioenen. 
 Bijlage 3 Handelingsopties die door experts zijn ingebracht 

Tabel B3.1 Handelingsopties bij de factor ‘slapen’ (n=2) 
Ingebrachte handelingsopties  Aantal 
experts dat 
hande-
lingsoptie kansrijk ziet 

Impact Effort 
Effect  Bereik  

Rustige nachten in de wijk, met minder lawaai op 
straat en minder  vrachtverkeer. 

3     
  

Gratis matrassen voor studenten. 0       

Tabel B3.2 Handelingsopties bij de factor ‘lichamelijke activiteit’ (n=1) 
Ingebrachte handelingsopties 
Impact Effort 
  Effect  Bereik   
Zorgen voor fietspaden en trap-
pen. 

6 Groot Groot Laag 
 Tabel B3.3 Handelingsopties bij de factor ‘Sociaal-emotionele vaardigheden / 
coping en veerkracht’ (n=1) 
Ingebrachte handelingsopties  Aantal 
Impact Effort 
Effect  Bereik  

Lessen over gevoelens in 
elke klas. 



RIVM Briefrapport 2024-0114 

Pagina 38 van 43 

12 Groot Groot Groot 

Tabel B3.14 Handelingsopties bij de factor ‘Disbalans werk/privé' (n=1) 
Ingebrachte handelingsopties  Aantal 
Impact Effort 
Effect  Bereik  

Ruimer verlof voor ouders van jonge kinderen. 

4 Midden Midden Midden 
`

/** The text as the scripts get it, with the words that were broken off made whole. */
export const readBriefrapport = (text = madeUpBriefrapport) => readMadeUpReport(text).whole

const shared = 'Sociaal-emotionele vaardigheden / coping en veerkracht'
const term = (id: string, label: string, definition = `Uitleg van ${label}.`) => ({ id, label, definition })

export const slapen: Factor = {
  ...term('slapen', 'Slapen', 'Hoe goed de slaap is en hoeveel. Verstoord door werk in de nacht of door lawaai.'),
  theme: 'leefstijl',
  level: 'veel-invloed',
  shortlistName: 'Slapen',
}
export const activiteit: Factor = {
  ...term('activiteit', 'Lichamelijke activiteit', 'Wandelen en fietsen, naar een winkel of school.'),
  theme: 'leefstijl',
  level: 'meeste-perspectief',
  shortlistName: 'Lichamelijke activiteit',
}
export const vaardigheden: Factor = {
  ...term('vaardigheden', 'Sociaal-emotionele vaardigheden', 'Eigen boosheid, verdriet en andere gevoelens zien.'),
  theme: 'vaardigheden',
  level: 'meeste-perspectief',
  shortlistName: shared,
}
export const veerkracht: Factor = {
  ...term('veerkracht', 'Coping en veerkracht', 'Na tegenslag weer herstellen.'),
  theme: 'vaardigheden',
  level: 'meeste-perspectief',
  shortlistName: shared,
}
export const thuis: Factor = {
  ...term('thuis', 'Woon- en thuissituatie', 'Hoe goed een woning is: de kwaliteit.'),
  theme: 'gezin',
  level: 'lange-lijst',
}
export const disbalans: Factor = {
  ...term('disbalans', 'Disbalans werk-privé', 'Het gezin verwacht iets anders dan de werkgever, en dat botst.'),
  theme: 'werk',
  level: 'veel-invloed',
  shortlistName: 'Disbalans werk-privé',
}
export const stelsel: Factor = {
  ...term('stelsel', 'Stelsel sociale zekerheid', 'Geld bij pensioen, en andere uitkeringen.'),
  theme: 'samenleving',
  level: 'lange-lijst',
}

export const factorLists = {
  factors: [slapen, activiteit, vaardigheden, veerkracht, thuis, disbalans, stelsel],
  'factor-themes': [
    { id: 'leefstijl', label: 'Leefstijl', half: 'individueel' },
    { id: 'vaardigheden', label: 'Persoonlijke vaardigheden', half: 'individueel' },
    { id: 'gezin', label: 'Gezin', half: 'omgeving' },
    { id: 'werk', label: 'Werkomgeving', half: 'omgeving' },
    { id: 'samenleving', label: 'Samenleving', half: 'omgeving' },
  ],
  scores: [term('groot', 'Groot'), term('midden', 'Midden'), term('laag', 'Laag')],
} satisfies Partial<Vocabularies>

type Written = Pick<ActionOption, 'id' | 'name' | 'summary' | 'factors' | 'votes'> & Partial<ActionOption>

const option = (table: string, place: number, words: string, more: Written): ActionOption => ({
  $schema: '../schemas/action-option.schema.json',
  alternativeNames: [],
  inTable31: false,
  source: { report: 'briefrapport-2024', section: 'bijlage 3', heading: `Tabel ${table}`, place, words },
  ...more,
})

export const nachten = option('B3.1', 1, 'straat en minder vrachtverkeer', {
  id: 'nachten',
  name: 'Rustige nachten',
  summary: 'In de wijk is het rustig: ’s nachts rijdt minder vrachtverkeer op straat en is er minder lawaai.',
  factors: ['slapen'],
  votes: 3,
})
export const matrassen = option('B3.1', 2, 'Gratis matrassen', {
  id: 'matrassen',
  name: 'Gratis matrassen',
  summary: 'Studenten krijgen gratis matrassen.',
  factors: ['slapen'],
  votes: 0,
})
export const fietspaden = option('B3.2', 1, 'voor fietspaden en', {
  id: 'fietspaden',
  name: 'Meer fietspaden en trappen',
  summary: 'De overheid zorgt voor trappen en fietspaden.',
  factors: ['activiteit'],
  votes: 6,
  scores: { effect: 'groot', reach: 'groot', effort: 'laag' },
  inTable31: true,
  wordingNote: 'Tabel 3.1 noemt de stad.',
})
export const lessen = option('B3.3', 1, 'Lessen over gevoelens', {
  id: 'lessen',
  name: 'Lessen over gevoelens',
  summary: 'Elke klas krijgt lessen over gevoelens.',
  factors: ['vaardigheden', 'veerkracht'],
  votes: 12,
  scores: { effect: 'groot', reach: 'groot', effort: 'groot' },
  inTable31: true,
})
export const verlof = option('B3.14', 1, 'Ruimer verlof', {
  id: 'verlof',
  name: 'Ruimer verlof',
  summary: 'Ouders van jonge kinderen krijgen een ruimer verlof.',
  factors: ['disbalans'],
  votes: 4,
  scores: { effect: 'midden', reach: 'midden', effort: 'midden' },
})
