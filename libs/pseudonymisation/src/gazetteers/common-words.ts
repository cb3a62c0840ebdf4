import { wordSet } from './word-set';

/** Frequent words of the practice: never taken for a name when written in small letters or at the head of a sentence. Folded. */
export const COMMON_WORDS = wordSet(`
  absence absent absente accepte accompagnement accueil accord achat acte action actuellement admission adresse afin age agent aggravation aide aller allocation ami amie amis an ancien ancienne annee annees appel appelle appels
  appartement arret arrive arrivee assistante association attend attente augmentation avis bailleur besoin bilan bon bonjour bonne bruit bruits cadre caf calme celibataire centre certain certaine certains changement charge chambre chien
  chat chef chien clair claire colere collegue commission compagne compagnon compte concernant concernee conduite confiance conflit conflits conjoint conjointe conseil conseillere contact contexte contrat convention coordinatrice coordination
  copain copine coupure courrier couple crise cuisine curatelle curateur curatrice danger date debut decede decedee decembre decision demande demandes demarche demarches demenagement depart depuis dernier derniere dette dettes difficile difficulte
  difficultes directeur directrice dit divorce docteur domicile dossier droit droits echange ecole ecoute educateur educatrice effet elle employeur enfant enfants enquete ensemble entourage entretien entretiens epouse epoux equipe esperons
  etage etat etude evaluation evenement expulsion exprime famille femme fille filles fils fin foyer frere freres fuite gardien gardienne gestion grand grande grands groupe habitant habitants habite heure heures homme hopital hospitalisation
  hygiene idee impayes impossible incapable incurie independant infirmier infirmiere information informe inquiet inquiete inquietude intervention interventions isolement jeune jeunes jour journee jours juge jugement jardin
  lettre lien liens logement loyer loyers lundi main maintien maire mairie maison maladie mandataire mardi mari marie mariage matin medecin mediation membre menace menaces menage mercredi mere mesure mineur mois moment monsieur madame mademoiselle
  mort musique nom nomme nommee notamment nouveau nouvelle nuit nuits objectif odeur odeurs oncle ordonnance orientation outre parents parle parole partage partenaires passage passe patient patiente pause pere periode permanence permet
  personne personnes petit petite peur piste place plainte plaintes plainte plan point police pompiers porte possibilite possible pot prefet prenom presence present presente prevention prise probleme problemes procedure proche proches procureur
  projet proposition propositions proprietaire protection psychiatre psychologue quartier question questions quotidien rappel rdv recherche reference referent referente refus refuse relais relance relation relations remarque rencontre rendez-vous
  repas repit reponse requete reseau residence respecte rester retard retour retraite reunion revenu rue rupture sait samedi sante sauf secretaire seance secours semaine semaines service services signalement situation social sociale soeur
  soeurs soin soins solution sortie souffrance souhait souhaite stable suite suivi suivie syndic tante tapage tel telephone temps tension tensions test travail travailleur travaux trouble troubles tutelle tuteur tutrice tv urgence
  urgences usager usagers vacances vendredi verbal vie village ville violence violences visite visites vit voisin voisinage voisine voisines voisins voiture volonte vont ras sinon merci bref actuel actuelle malheureusement
  lui-meme elle-meme cette proposons precisons rappelons notons toutefois globalement historique faits constat constats attentes contexte demandeur demandeuse objet motif dimanche jeudi
`);
