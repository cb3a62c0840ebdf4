import { wordSet } from '../gazetteers/word-set';

// Diagnoses, folded.
const DIAGNOSES = wordSet(`
  schizophrenie schizophrene schizophreniforme schizoaffectif schizo-affectif schizoide psychose psychotique paranoia paranoiaque paranoide bipolarite bipolaire maniaco-depressif maniaco-depressive cyclothymie cyclothymique hypomanie
  hypomaniaque melancolie melancolique depression depressif depressive dysthymie dysthymique borderline hysterie hysterique nevrose nevrotique obsessionnel obsessionnelle phobie phobique agoraphobie anorexie anorexique boulimie boulimique
  hyperphagie autisme autiste autistique asperger hyperactivite tdah toc psychopathe psychopathie psychopathique sociopathe mythomane mythomanie pyromane kleptomane kleptomanie nymphomane pervers narcissique histrionique
  dissociatif dissociative dissociation delire delirant delirante hallucination hallucinations hallucinatoire hallucine catatonie catatonique hebephrenie erotomanie erotomane syllogomanie syllogomane demence dement demente alzheimer parkinson
  korsakoff epilepsie epileptique alcoolique alcoolisme alcoolo-dependance toxicomanie toxicomane addiction cirrhose hepatite vih seropositif seropositive sida oligophrenie debilite retard-mental trisomie trisomique encephalopathie
  comorbidite comorbidites diagnostique diagnostiquee psychiatrisation anosognosie anosognosique prodrome dysphorie post-traumatique spt tspt somatisation hypochondrie hypocondriaque nosographie cim-10 cim-11 dsm-5
`);

// Treatments: molecules, trade names, forms and measures. Folded.
const TREATMENTS = wordSet(`
  neuroleptique neuroleptiques antipsychotique antipsychotiques antidepresseur antidepresseurs anxiolytique anxiolytiques thymoregulateur thymoregulateurs normothymique benzodiazepine benzodiazepines hypnotique psychotrope psychotropes
  traitement-retard posologie sismotherapie electrochoc electrochocs ect clozapine leponex olanzapine zyprexa zypadhera risperidone risperdal risperdalconsta paliperidone xeplion trevicta aripiprazole abilify amisulpride solian
  quetiapine xeroquel haloperidol haldol loxapine loxapac cyamemazine tercian levomepromazine nozinan chlorpromazine largactil zuclopenthixol clopixol flupentixol fluanxol pipotiazine piportil lithium teralithe depakote depamide depakine valproate
  valpromide carbamazepine tegretol lamotrigine lamictal sertraline zoloft fluoxetine prozac paroxetine deroxat escitalopram seroplex citalopram seropram venlafaxine effexor duloxetine cymbalta mirtazapine norset amitriptyline laroxyl
  clomipramine anafranil mianserine agomelatine valdoxan diazepam valium alprazolam xanax bromazepam lexomil oxazepam seresta lorazepam temesta prazepam lysanxia clorazepate tranxene clonazepam rivotril hydroxyzine atarax zolpidem stilnox
  zopiclone imovane tropatepine lepticur methylphenidate ritaline quasym methadone subutex buprenorphine suboxone baclofene naltrexone disulfiram esperal acamprosate aotal memantine donepezil insuline
`);

/** Words that state a diagnosis or a treatment: the sheet describes what is lived or observed instead. */
export const CLINICAL_WORDS: ReadonlySet<string> = new Set([...DIAGNOSES, ...TREATMENTS]);
