// Patterns on folded text.

/** Files, papers, contracts and registers whose number somebody bears. */
export const FILE_WORDS =
  "alloc|doss|benef|ticket|badge|recommande|lrar|france travail|pole emploi|id ft|ft|demandeur d'emploi|demandeur|pch|apa|rsa|aah|aide sociale|beneficiaire|compteur|pdl|prm|point de livraison|etranger|etrangers|spi|(?<!revenu )fiscal|ins|ine|edf|engie|caf|mdph|mda|ipp|nda|msa|cpam|cmu|css|ame|ase|crip|ip|information preoccupante|agdref|fsl|siao|ndossier|dossiers?|allocataire|matricule|passeport|cni|identite|sejour|permis|bail|locataire|contrat|minute|rg|role|parquet|portalis|ecrou|(?<!fiscal de )references?|ref|identifiant|client|adherente?|patiente?|usager|procedure|securite sociale|recepisse|visa|titre|laissez-passer|anef|ofpra|cnda|ofii|guda|oqtf|sinistre|adhesion|mutuelle|abonnee?|inscription|immatriculation|licence|plainte|pv|proces[ -]verbal|mandat|mesure|tutelles?|curatelle|cotisant|nip|iep|nud|nur|pce|nif|assuree?|fiche|demande|enregistrement|saisine|signalement|notification|secu|surendettement|carsat|pension|banque de france|bdf|numero unique|dossier retraite|log|lgt|logement|ug|main courante|carte|convocation|requete|ordonnance|jugement|dalo|syplo|quittance|facture|virement|agrement|certificat|commande|colis|agent|casier|colissimo|devis|contravention|amende|police d'assurance|rcs|rna|puce|imei";

/** What may stand between such a word and its number. */
export const FILE_FILLERS =
  "[ :#=().,-]{1,3}|n ?°|n°|no |n |num(?:ero)?\\.?|d'allocataire|allocataire|de |du |le |la |est |conduire |(?:apa|rsa|aah|asi|aspa|pch|apl|fsl|comorien|malien|algerien|marocain|tunisien|turc|francais|roumain|obseques|habitation|energie|auto|interne)\\b,?|dossier|caf|mdph|ipp|client|unique|interne|patient|locataire|france travail|pole emploi|edf|engie";
