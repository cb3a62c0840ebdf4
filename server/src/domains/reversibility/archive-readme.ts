import type { ArchiveManifest } from '@croisee/domain/reversibility/archive.schema';
import type { ArchiveTable } from './archive-tables';

/** `LISEZMOI.md`: what each file is, how to read it, what is not there and why. */
export function readmeOf(manifest: Omit<ArchiveManifest, 'files'>, tables: readonly ArchiveTable[]): string {
  const { council, at, readable, transfer } = manifest;
  const lines = [
    `# ${council.name} : archive de réversibilité`,
    '',
    `Écrite le ${at} (temps universel). Format \`${manifest.format}\`, version ${manifest.version}.`,
    '',
    '## Ce que contient l’archive',
    '',
    '* `manifest.json` : la liste des fichiers avec leur empreinte SHA-256, et la version des tables.',
    '* `tables/*.jsonl` : chaque table, une ligne JSON par enregistrement, en UTF-8.',
    '* `csv/*.csv` : les mêmes tables pour un tableur (point-virgule), sans les colonnes scellées.',
    `* \`lisible/situations.jsonl\` : les situations en clair, telles que la personne qui exporte peut les lire (${readable.situations}).`,
    '',
    '## Ce qui reste scellé',
    '',
    'Les textes sur les personnes sont chiffrés, situation par situation. Dans `tables/`, leurs colonnes (type `bytea`) sont écrites en hexadécimal.',
    'Les blocs secrets (santé, protection, champs marqués) n’apparaissent pas en clair : la coordination ne les lit pas.',
    ...(readable.withheld > 0
      ? [`${readable.withheld} situation(s) ne sont pas ouvertes à la personne qui exporte : elles ne voyagent que scellées.`]
      : []),
    transfer === null
      ? 'Aucune clé ne voyage : les colonnes scellées ne s’ouvriront nulle part ailleurs.'
      : `Les clés (\`sealed-keys.jsonl\`) et les lignes non ouvertes (\`sealed-rows.jsonl\`) sont scellées pour l’installation de clé \`${transfer.destination}\` : elle seule les ouvre, en important l’archive.`,
    '',
    '## Ce qui n’y est pas',
    '',
    'Les mots de passe et seconds facteurs, les liens d’accès, les courriers en attente, le journal des accès (son export signé est à part ; `act_count` en garde les',
    'nombres par jour et par acte, sans dire qui ni sur quoi, pour que les indicateurs restent les mêmes).',
    '',
    '## Importer dans une autre installation de Croisée',
    '',
    '`npm run import-council -- --from archive.zip`, sur la même version. Les personnes reçoivent une nouvelle invitation.',
    '',
    '## Tables',
    '',
    ...tables.flatMap(({ name, columns, rows }) => [
      `### ${name} (${rows.length})`,
      '',
      ...columns.map((column) => `* \`${column.name}\` : ${column.type}${column.type === 'bytea' ? ' (scellé)' : ''}`),
      '',
    ]),
  ];
  return lines.join('\n');
}
