import { returnAddress } from './return-address.rules';

describe('after signing in', () => {
  it.each([
    ['goes to the page asked for', '/situations/12?vue=fil#haut', '/situations/12?vue=fil#haut'],
    ['goes home when none was', undefined, '/accueil'],
    ['never leaves for another site', 'https://ailleurs.test/', '/accueil'],
    ['nor by two slashes', '//ailleurs.test/', '/accueil'],
    ['nor by a backslash', '/\\ailleurs.test', '/accueil'],
    ['nor by a tab that browsers drop', '/\t/ailleurs.test', '/accueil'],
    ['does not come back to the sign-in page', '/connexion?retour=/connexion', '/accueil'],
  ])('%s', (_rule, asked, expected) => {
    expect(returnAddress(asked)).toBe(expected);
  });
});
