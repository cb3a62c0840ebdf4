import { Extension, type AnyExtension } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Collaboration } from '@tiptap/extension-collaboration';
import { Document } from '@tiptap/extension-document';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, OrderedList, TaskItem, TaskList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { yCursorPlugin } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';
import type { XmlFragment } from 'yjs';
import { authorshipPlugin, type Authorship } from './authorship';
import { caretElement, caretSelection } from './caret-element';
import { findingsPlugin } from './own-findings';
import type { SharedCursors } from './shared-cursors';

/** What one section's editor is bound to. */
export interface SectionBinding {
  readonly fragment: XmlFragment;
  readonly cursors: SharedCursors;
  readonly taskLabel: string;
  readonly caretLabel: (name: string) => string;
  /** Who wrote what; absent for the record, which belongs to everybody. */
  readonly authorship: Authorship | undefined;
}

/** Every level of a pasted heading becomes the one level of the minutes, which stands below the titles of the page. */
const SubHeading = Heading.configure({ levels: [3] }).extend({
  parseHTML: () => [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: 3 } })),
  renderHTML: ({ HTMLAttributes }) => ['h6', HTMLAttributes, 0],
});

/** Exactly the schema of the minutes: anything more would be rejected by the server, anything less deleted by the binding. */
export function minutesExtensions(binding: SectionBinding): AnyExtension[] {
  return [
    Document,
    Paragraph,
    Text,
    Bold,
    Italic,
    SubHeading,
    BulletList,
    OrderedList,
    ListItem,
    TaskList,
    TaskItem.configure({ nested: true, a11y: { checkboxLabel: () => binding.taskLabel } }),
    Collaboration.configure({ fragment: binding.fragment }),
    Extension.create({
      name: 'sharedMinutes',
      addProseMirrorPlugins: () => [
        // The plugin calls nothing of an Awareness but what SharedCursors has.
        yCursorPlugin(binding.cursors as unknown as Awareness, {
          cursorBuilder: (user: { name: string }) => caretElement(user.name, binding.caretLabel),
          selectionBuilder: caretSelection,
        }),
        findingsPlugin(),
        ...(binding.authorship === undefined ? [] : [authorshipPlugin(binding.fragment, binding.authorship)]),
      ],
    }),
  ];
}
