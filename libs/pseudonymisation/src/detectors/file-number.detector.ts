import type { Detector } from '../detector';

const TRIGGER =
  'alloc|doss|benef|ticket|badge|recommande|lrar|france travail|pole emploi|id ft|pch|apa|rsa|aah|aide sociale|beneficiaire|compteur|pdl|etranger|etrangers|spi|fiscal|ins|ine|edf|engie|caf|mdph|mda|ipp|nda|msa|cpam|cmu|ame|ase|agdref|fsl|siao|ndossier|dossier|allocataire|matricule|passeport|cni|identite|sejour|permis|bail|locataire|contrat|minute|rg|parquet|ecrou|reference|ref|identifiant|client|adherent|patient|usager|procedure|securite sociale|recepisse|visa|titre|laissez-passer|anef|ofpra|cnda|ofii|guda|oqtf|sinistre|adhesion|mutuelle|abonne|inscription|licence|plainte|pv|mandat|mesure|tutelle|curatelle|cotisant|nip|iep|nud|pce|nif|assure|fiche|demande|enregistrement|saisine|secu|surendettement|carsat|banque de france|bdf|numero unique|dossier retraite|log|lgt|logement|main courante|carte|convocation|requete|ordonnance|dalo|syplo|quittance|facture|virement|agrement|certificat|commande|colis';
const FILLER =
  "[ :#=().-]{1,3}|n ?°|n°|no |num(?:ero)?\\.?|d'allocataire|allocataire|de |du |le |la |est |conduire |(?:apa|rsa|aah|asi|aspa|pch|apl|fsl|comorien|malien|algerien|marocain|tunisien|turc|francais|roumain|obseques|habitation|energie|auto|interne)\\b,?|dossier|caf|mdph|ipp|client|unique|interne|patient|locataire";
const VALUE =
  "(?:[a-z]{1,4}[/-]){0,2}[a-z]{0,4}[ /-]?\\d(?:[0-9a-z]|[./-][0-9a-z]| \\d| (?!du|de|le|la|au|en|et|ou|par|sur|ans|h |eur)[a-z]{1,3}(?= \\d{3})){2,24}(?: [a-z](?![a-z0-9']))?";
const FILE_NUMBER = new RegExp(`\\b(?:${TRIGGER})\\b((?:${FILLER}){0,6})(${VALUE})`, 'g');
const NUMBER_MARK = new RegExp(
  `\\b(?:n ?°|num(?:ero)?\\.?|matricule)((?: de dossier| d'allocataire| allocataire| dossier)?[ :.]{0,3})(${VALUE})`,
  'g',
);
// « Numéro de bénéficiaire RSA : 0457821 » : a few words may stand between the mark and a long number.
const DISTANT_MARK = new RegExp(
  `\\b(?:n ?°|num(?:ero)?|matricule|identifiant|ipp|recepisse|code|reference|ref\\.?)((?: (?!rue|avenue|article|loi|decret|postal)[a-z'/]{1,14}(?!-)){1,4} ?[:=(]? ?)(${VALUE})`,
  'g',
);
// « passeport malien (18KT40213) » : the number in brackets behind the paper it stands on, letters and digits in any order.
const BRACKETED =
  /\b(?:passeport|cni|carte|permis|titre|recepisse|visa|attestation|dossier|allocataire|identifiant|livret|acte|badge)((?: [a-z'-]{2,14}){0,4} ?\((?:[a-z]{2,14}, ?)?(?:n ?° ?)?)((?=(?:[ /-]?[a-z]){0,5}(?:[ /-]?\d){2})[0-9a-z](?:[ /-]?[0-9a-z]){5,16})(?=[),;])/g;
// « LOC-0048213 » : letters and a long number joined are a reference, announced or not.
const JOINED = /(?<![a-z0-9/.@-])((?:ref\.? )?)(?!iso|nf-|cerfa)([a-z]{2,6}[-/](?:\d{2,4}[-/])?\d{6,9}|[a-z]{2,4}\d{7,9})(?![\da-z@-])/g;
const CALENDAR = /^(?:(?:19|20)\d{2}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)$/;
const NUMBER_WORD = /n ?°|num|[:#=]/;
// « dossier DC-0049 » : letters joined to figures are a reference.
const LETTERED = /^(?:[a-z]{1,4}[/-](?:[a-z]{1,4}[/-])?\d|\d{3,}[/-][a-z]{1,4}$)/;
// « le numéro 3919 » : everybody's; « la loi n° 2002-2 » : nobody's.
const PUBLIC_NUMBER = /^(?:3\d{3}|11[0-9]|1[578]|116 ?\d{3})$/;
const LAW = /(?:\bloi|decret|article|art\.?|circulaire|ordonnance|reglement|directive|arrete|cerfa|formulaire)s? ?$/;

/** Numbers of files and of beneficiaries, announced by the word before them (CAF, MDPH, IPP, dossier…). */
export const fileNumberDetector: Detector = {
  name: 'file-number',
  detect: ({ folded }) =>
    [FILE_NUMBER, NUMBER_MARK, DISTANT_MARK, BRACKETED, JOINED].flatMap((pattern) =>
      [...folded.matchAll(pattern)].flatMap((match) => {
        const value = (match[2] ?? '').trimStart().replace(/^(?:le|la|est|au|du|de) /, '');
        const digits = value.replace(/\D/g, '').length;
        const end = match.index + match[0].length;
        if (pattern === NUMBER_MARK && (PUBLIC_NUMBER.test(value) || LAW.test(folded.slice(Math.max(0, match.index - 14), match.index))))
          return [];
        const isMarked = pattern === NUMBER_MARK || (pattern === FILE_NUMBER && (NUMBER_WORD.test(match[1] ?? '') || LETTERED.test(value)));
        if (digits < (isMarked ? 3 : 5) || CALENDAR.test(value) || /^\s?(?:euros?|€|%|heures?|h\b|jours?)/.test(folded.slice(end, end + 8)))
          return [];
        return [{ start: end - value.length, end, kind: 'file-number' as const, confidence: isMarked ? 0.93 : 0.87 }];
      }),
    ),
};
