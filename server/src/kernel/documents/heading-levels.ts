import type { DocumentBlock, DocumentModel } from './document-model';

/** The same document whose headings go down one level at a time, as a tagged file demands and as readers of screens expect. */
export function withSteppedHeadings(model: DocumentModel): DocumentModel {
  return { ...model, parts: model.parts.map((part) => ({ ...part, blocks: stepped(part.blocks) })) };
}

function stepped(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  let above = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    above = Math.min(block.level, above + 1);
    return { ...block, level: above as 1 | 2 | 3 };
  });
}
