import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config';

const needed = { DATABASE_ADMIN_URL: 'postgres://owner:secret@127.0.0.1:5432/croisee' };

describe('reading the configuration', () => {
  it('has a default for everything but the database', () => {
    expect(readConfig(needed)).toMatchObject({ port: 3000, host: '127.0.0.1', demo: true, production: true });
  });

  it('names all faults together and shows no value', () => {
    const read = () => readConfig({ PORT: 'secret-port', DATABASE_ADMIN_URL: 'mysql://secret', ROOT_KEY: 'secret-key' });
    expect(read).toThrow(/PORT[\s\S]*DATABASE_ADMIN_URL[\s\S]*ROOT_KEY/);
    expect(read).not.toThrow(/secret/);
  });

  it('takes a mail server only with a sender and the address its letters lead to', () => {
    const mail = {
      SMTP_URL: 'smtps://user:secret@mail.test:465',
      MAIL_FROM: 'Croisée <courrier@mail.test>',
      PUBLIC_URL: 'https://croisee.test',
    };
    expect(readConfig({ ...needed, ...mail })).toMatchObject({ smtpUrl: mail.SMTP_URL, mailFrom: mail.MAIL_FROM });
    expect(() => readConfig({ ...needed, SMTP_URL: mail.SMTP_URL })).toThrow(/MAIL_FROM[\s\S]*PUBLIC_URL/);
    expect(() => readConfig({ ...needed, ...mail, MAIL_FROM: 'nobody' })).toThrow('MAIL_FROM');
    expect(() => readConfig({ ...needed, ...mail, SMTP_URL: 'https://secret' })).not.toThrow(/secret/);
  });

  it('reads a secret from the file its variable names', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'croisee-config-')), 'key');
    writeFileSync(file, `${'ab'.repeat(32)}\n`);
    expect(readConfig({ ...needed, ROOT_KEY_FILE: file }).rootKeyHex).toBe('ab'.repeat(32));
  });

  it('says which file is missing', () => {
    expect(() => readConfig({ ...needed, ROOT_KEY_FILE: '/nowhere/key' })).toThrow('ROOT_KEY_FILE');
  });
});
