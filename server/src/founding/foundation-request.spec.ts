import { FoundationArgumentsError, readFoundation } from './foundation-request';

const complete = ['--name', 'Conseil d’essai', '--bearer', 'Porteur d’essai', '--email', 'Une.Personne@example.org'];

describe('founding a council from the command line', () => {
  it('takes the names as given, the address in lower case and Europe/Paris unless told otherwise', () => {
    expect(readFoundation([...complete, '--administrator', 'Une Personne'])).toEqual({
      name: 'Conseil d’essai',
      bearer: 'Porteur d’essai',
      timeZone: 'Europe/Paris',
      fictitious: false,
      settings: {},
      administrator: { email: 'une.personne@example.org', displayName: 'Une Personne' },
    });
    expect(readFoundation([...complete, '--administrator', 'Une Personne', '--time-zone', 'Indian/Reunion']).timeZone).toBe(
      'Indian/Reunion',
    );
  });

  it('names every missing or malformed argument together, then shows how to write them', () => {
    const read = () => readFoundation(['--name', 'Conseil d’essai', '--email', 'nobody', '--time-zone', 'Mars/Base']);
    expect(read).toThrow(FoundationArgumentsError);
    expect(read).toThrow(/--bearer[\s\S]*--email[\s\S]*--administrator[\s\S]*--time-zone[\s\S]*npm run found-council/);
  });

  it('refuses an argument it does not know rather than ignore it', () => {
    expect(() => readFoundation([...complete, '--administrator', 'Une Personne', '--fictitious'])).toThrow(FoundationArgumentsError);
  });
});
