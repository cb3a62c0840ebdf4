import { htmlOf, plainTextOf } from './mail-layout';

const LETTER = {
  language: 'fr',
  council: 'Conseil <des essais>',
  title: 'Séance du 1er mars',
  paragraphs: ['Première & seconde', '$& "telle quelle"'],
  action: 'Répondre',
  link: 'https://croisee.example/messages/1?a=b&c=d',
  footer: 'Message automatique',
} as const;

describe('how a letter looks', () => {
  it('puts every word in, escaped, with one link and nothing fetched from elsewhere', async () => {
    const html = await htmlOf(LETTER);
    expect(html).toContain('lang="fr"');
    expect(html).toContain('Conseil &lt;des essais&gt;');
    expect(html).toContain('Première &amp; seconde');
    expect(html).toContain('$&amp; &quot;telle quelle&quot;');
    expect(html.match(/href="https?:[^"]*"/g)).toEqual(['href="https://croisee.example/messages/1?a=b&amp;c=d"']);
    expect(html).not.toMatch(/<img|src=|@import|@\w+@|fonts\.googleapis/);
  });

  it('has the same words in plain text', () => {
    const text = plainTextOf(LETTER);
    for (const words of [LETTER.title, ...LETTER.paragraphs, LETTER.link]) expect(text).toContain(words);
  });
});
