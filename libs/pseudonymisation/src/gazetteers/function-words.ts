import { wordSet } from './word-set';

/** Grammar words: never a name, whatever stands before them. Folded. */
export const FUNCTION_WORDS = wordSet(`
  a ai aie ait alors apres as au aucun aucune aura aurait auraient auront aussi autre autres aux avaient avais avait avant avec avez avoir avons ayant bien c ca car ce ceci cela celle celles
  celui cependant ces cet cette ceux chacun chacune chaque chez ci comme comment contre d dans de deja depuis derriere des desormais deux devant dix donc dont du durant elle elles en encore enfin ensuite entre
  envers est et etaient etais etait etant ete etes etre eu eux furent fut hors ici il ils j je jusqu jusque l la laquelle le les lequel lesquels leur leurs lors lorsque lui m ma mais malgre
  me meme memes mes moi moins mon n ne neanmoins ni non nos notre nous on ont or ou par parce parfois parmi pas pendant peu peut peuvent plus plusieurs plutot point pour pourquoi pourrait puis puisque qu quand quant que
  quel quelle quelles quelqu quelque quelques quels qui quoi quoique rien s sa sans sauf se selon sera serait seraient seront ses seul seule seulement si sinon sois soit son sont sous souvent suis sur surtout t ta tant te tel
  telle telles tels tes toi ton toujours tous tout toute toutefois toutes tres trois trop tu un une uns vers voici voila vos votre vous vu y aujourd hui hier demain jamais toutefois afin ainsi ok oui
`);

/** What follows a title without being a name: « Monsieur le maire », « Madame la juge ». Folded. */
export const OFFICE_WORDS = wordSet(`
  adjoint adjointe avocat avocate bailleur cadre chef cheffe colonel commandant commissaire conseiller conseillere coordinateur coordinatrice coordonnateur coordonnatrice curateur curatrice depute deputee directeur
  directrice elu elue gardien gardienne greffier infirmier infirmiere juge lieutenant maire mandataire mediateur mediatrice medecin ministre officier prefet prefete president presidente procureur procureure proviseur
  psychiatre psychologue referent referente responsable secretaire senateur senatrice tuteur tutrice usager patient patiente concerne concernee xx yy nn
  madame monsieur mademoiselle mesdames messieurs mme mlle mr dr docteur maitre professeur
`);
