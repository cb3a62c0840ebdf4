import { initialsOf } from '../live/room/initials';
import { hueOf } from './author-hue';

/** The caret of somebody else, with their initials, and their name for those who point at it or listen. */
export function caretElement(name: string, label: (name: string) => string): HTMLElement {
  const caret = document.createElement('span');
  caret.className = `remote-caret ${hueOf(name)}`;
  const tag = document.createElement('span');
  tag.className = 'remote-caret-tag';
  tag.textContent = initialsOf(name);
  tag.title = label(name);
  // Zero-width joiners keep the caret from breaking the word it stands in.
  caret.append('\u2060', tag, '\u2060');
  return caret;
}

/** What somebody else has selected. */
export function caretSelection(user: { readonly name: string }): { class: string } {
  return { class: `remote-selection ${hueOf(user.name)}` };
}
