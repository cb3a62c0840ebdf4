import { PreparedNames } from './prepared-names';

describe('Statements of a connection', () => {
  it('are prepared when they come back, each under one name', () => {
    const names = new PreparedNames();
    expect(names.of('SELECT $1')).toBeUndefined();
    expect(names.of('SELECT $2')).toBeUndefined();
    expect(names.of('SELECT $1')).toBe('s1');
    expect(names.of('SELECT $2')).toBe('s2');
    expect(names.of('SELECT $1')).toBe('s1');
  });

  it('that differ each time never fill the memory of the database, nor ours', () => {
    const names = new PreparedNames();
    for (let n = 0; n < 1_000; n += 1) expect(names.of(`SELECT ${n}`)).toBeUndefined();
    expect(names.of('SELECT 1')).toBeUndefined();
    expect(names.of('SELECT 1')).toBe('s1');
  });

  it('are prepared up to a number, the others sent as they are', () => {
    const names = new PreparedNames();
    const prepared = (text: string) => names.of(text) ?? names.of(text);
    expect([...Array(300).keys()].map((n) => prepared(`SELECT ${n}`)).filter((name) => name !== undefined)).toHaveLength(250);
    expect(prepared('SELECT 3')).toBe('s4');
  });
});
