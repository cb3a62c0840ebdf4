import { scanLine } from './scan-line';

describe('one line of a batch', () => {
  it('gives the spans with exactly start, end, kind and confidence', () => {
    expect(JSON.parse(scanLine('{"id":"a1","text":"Mme Durieux"}'))).toEqual({
      id: 'a1',
      spans: [{ start: 4, end: 11, kind: 'person', confidence: 0.96 }],
    });
  });

  it('keeps a numeric id and answers on one line', () => {
    expect(scanLine('{"id":7,"text":"rien\\nà signaler"}')).toBe('{"id":7,"spans":[]}');
  });

  it.each(['', 'not json', '{"id":1}', '[]', 'null', '{"text":"a"}'])('says that « %s » cannot be read, without throwing', (line) => {
    expect(JSON.parse(scanLine(line))).toEqual({ id: null, spans: [], error: 'INVALID_LINE' });
  });
});
