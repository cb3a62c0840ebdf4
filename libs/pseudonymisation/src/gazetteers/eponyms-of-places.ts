import { wordSet } from './word-set';

/** Last names of the persons, and dates and battles, that French schools, hospitals, streets and halls are called after. Folded. */
export const EPONYMS_OF_PLACES = wordSet(`
  pasteur gambetta jaures ferry hugo zola voltaire rousseau moliere racine corneille lafontaine boileau diderot montesquieu descartes pascal montaigne rabelais ronsard verlaine rimbaud baudelaire lamartine musset vigny nerval balzac
  flaubert stendhal maupassant daudet pagnol giono camus sartre beauvoir malraux mauriac bernanos peguy aragon eluard prevert desnos apollinaire saint-exupery colette sand yourcenar duras triolet proust gide cocteau vian queneau perec
  verne dumas nodier fabre ampere lavoisier curie becquerel langevin perrin branly arago carnot monge laplace lagrange fresnel foucault cuvier buffon lamarck linne jussieu jenner laennec pinel esquirol charcot bichat broussais cochin
  trousseau bretonneau larrey dupuytren villemin calmette guerin nightingale roux yersin koch fleming einstein newton galilee copernic kepler gutenberg edison bell nobel darwin freud piaget montessori freinet wallon dolto decroly
  pestalozzi frobel buisson bert guesde blum mendes-france mitterrand pompidou coty doumer doumergue fallieres loubet poincare clemenceau briand thiers thorez cachin duclos jouhaux pelloutier proudhon fourier cabet blanqui vaillant
  michel auclert gouges deroin zetkin luxemburg veil badinter halimi weil pankhurst mandela gandhi king lumumba cesaire senghor schoelcher toussaint-louverture delgres louverture ho-chi-minh bolivar garibaldi lincoln kennedy roosevelt
  churchill wilson washington gaulle leclerc lattre juin koenig foch joffre petain lyautey gallieni mangin kleber marceau hoche desaix ney massena murat lannes davout bugeaud faidherbe marchand brazza moulin brossolette aubrac manouchian
  moquet fabien politzer decour timbaud sampaix semard peri rol-tanguy cavailles estienne vercors chambon thalmann anne-frank frank schuman monnet spaak adenauer delors danton marat robespierre mirabeau lafayette saint-just babeuf
  condorcet sieyes turgot colbert sully richelieu mazarin vauban turenne conde bayard duguesclin jeanne-d-arc vercingetorix charlemagne clovis rollin louvois fenelon bossuet pere-lachaise cartier champlain jacquard lumiere nadar daguerre niepce
  eiffel garnier perret corbusier mansart lenotre rodin bourdelle maillol bartholdi claudel houdon poussin watteau fragonard chardin boucher david ingres delacroix gericault courbet millet corot daumier manet monet renoir degas sisley
  pissarro cezanne gauguin seurat signac toulouse-lautrec matisse derain vlaminck braque picasso leger chagall miro modigliani soutine utrillo valadon morisot vinci mozart beethoven bach chopin liszt schubert berlioz bizet gounod debussy
  ravel satie faure poulenc messiaen lully rameau couperin offenbach massenet brassens brel ferre barbara piaf trenet montand philipe vilar jouvet dullin planchon mnouchkine tati melies renoir truffaut vigo gabin fernandel bourvil coluche
  coubertin cerdan anquetil bobet zatopek owens colombes nungesser coli mermoz guynemer roland-garros bleriot latecoere farman gagarine armstrong tabarly charcot cousteau lapeyrouse bougainville dumont-d-urville surcouf jean-bart jean-moulin
  verdun austerlitz stalingrad bir-hakeim valmy jemmapes marengo iena wagram rivoli magenta solferino sebastopol alma inkermann malakoff bazeilles gravelotte champs-elysees liberation republique
`);
