import path from 'node:path';
import { root } from '../root.mjs';
import { forbiddenImport } from './import-borders.mjs';

const SHELF_NAME = /(^|[-.])(utils?|helpers?)([-.]|$)|^common$/;
const KEBAB_CASE = /^[a-z0-9]+([-.][a-z0-9]+)*$/;

const importBorders = {
  meta: { type: 'problem', docs: { description: 'who may import whom' }, schema: [], messages: { border: '{{sentence}}' } },
  create(context) {
    const from = workspacePath(context.filename);
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const sentence = forbiddenImport(from, targetOf(context.filename, node.source.value));
      if (sentence) context.report({ node: node.source, messageId: 'border', data: { sentence } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

const fileName = {
  meta: {
    type: 'suggestion',
    docs: { description: 'files are named after what they hold' },
    schema: [],
    messages: {
      shelf: 'A file named "{{name}}" collects anything: name it after the one thing it holds.',
      kebab: 'Write the file name "{{name}}" in kebab-case, roles after a dot (agenda.service.ts).',
    },
  },
  create(context) {
    return {
      Program(node) {
        const name = path.basename(context.filename).replace(/\.[a-z]+$/, '');
        if (SHELF_NAME.test(name)) context.report({ node, messageId: 'shelf', data: { name } });
        else if (!KEBAB_CASE.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
      },
    };
  },
};

/** The workspace's own rules of lint. */
export const workspacePlugin = { meta: { name: 'croisee' }, rules: { 'import-borders': importBorders, 'file-name': fileName } };

function workspacePath(file) {
  return path.relative(root, file).split(path.sep).join('/');
}

/** A relative or aliased import as a workspace path; a package as it is written. */
function targetOf(file, source) {
  if (source.startsWith('.')) return workspacePath(path.resolve(path.dirname(file), source)).replace(/\.(ts|js|mjs)$/, '');
  return source.replace(/^@croisee\/([a-z]+)\//, 'libs/$1/src/');
}
