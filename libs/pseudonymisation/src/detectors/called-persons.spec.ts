import { scan } from '../scan';

function asked(text: string): string[] {
  return scan(text, { minimumConfidence: 0.6 }).map(({ start, end }) => text.slice(start, end));
}

describe('persons told by what stands around a word', () => {
  it.each([
    ['hier tonton Aurélio est venu', 'tonton Aurélio'],
    ['elle parle de Mister Kofi', 'Mister Kofi'],
    ['un voisin, dit « le Baron », crie', 'le Baron'],
    ['surnommé "la fouine" par tous', 'la fouine'],
    ['un habitué, alias le Corsaire', 'le Corsaire'],
    ['la nommée vergnaud a crié', 'vergnaud'],
    ['son frère olivier boucher paie', 'olivier boucher'],
    ['les petits moussa et kenji dorment', 'moussa'],
    ['mal vu par Bruyère (IDE), hier', 'Bruyère'],
    ['Le pire est passé. Vaucresson, le plombier, a tout vu', 'Vaucresson'],
    ['Wasilok parti en cure', 'Wasilok'],
    ['le badge de Fabrica. S. (sa sœur) a les clés', 'S.'],
    ['je crois que France est venue', 'France'],
    ['le bail de France Mercier', 'France Mercier'],
    ['lit 4 tousse, lit 7 kristofe a mangé', 'kristofe'],
    ['impayés : thi hoang, à revoir', 'thi hoang'],
    ['revu le goff ce matin', 'le goff'],
    ['la sacoche de tiphaine est restée', 'tiphaine'],
  ])('finds the name in « %s »', (text, name) => {
    expect(asked(text)).toContain(name);
  });

  it('leaves quotations, trades and the country alone', () => {
    expect(
      asked(
        'Il dit « je ne veux plus », elle dit « Non », la France, en France, France Travail, France Terre d’Asile, le maire, M. le préfet, le gardien parti, un alcool fort. Patient absent, refus m.a.l. depuis mai, le bon pain, la tante et le cousin, monsieur le curé, sa tata malade, un traitement (IDE) revu',
      ),
    ).toEqual([]);
  });
});

describe('capitals of the field', () => {
  it('leaves medicines, syndromes, scales, cars and rights alone', () => {
    expect(
      asked(
        'Sous Brintellix, Abilify Maintena et Coaprovel, antécédent de Basedow, au sens de Clérambault, échelle de Brasquier, syndrome de Vaugreny, loi Kouchner, Gamma-GT et SpO2 normales, une Clio grise, un titre VLS-TS, son IBAN, un suivi Médico-Social',
      ),
    ).toEqual([]);
  });

  it('keeps the first name of whoever is ill', () => {
    expect(asked('le délire de Karine')).toEqual(['Karine']);
  });
});
