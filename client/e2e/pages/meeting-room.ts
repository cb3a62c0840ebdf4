import type { Locator, Page } from 'playwright-core';
import { sees } from '../support/eventually';
import { openMeeting } from './calendar-page';

const HAND_TO_KEYBOARD_MS = 120;

/** The meeting room as one person uses it. */
export class MeetingRoom {
  constructor(readonly page: Page) {}

  /** Enters by the calendar, as somebody who comes to the meeting of the day. */
  async enter(title: string): Promise<void> {
    await openMeeting(this.page, title);
    await this.page.getByRole('link', { name: /la séance$/ }).click();
    await this.isIn(title);
  }

  async isIn(title: string): Promise<void> {
    await sees(this.page.getByRole('heading', { level: 1, name: title }));
    await sees(this.page.getByText('En direct', { exact: true }));
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click();
  }

  item(title: string): Locator {
    return this.page.getByRole('heading', { level: 2, name: title });
  }

  /** Looks at one side of the current item. */
  async show(side: 'Fiche' | 'Notes et relevé' | 'Réponse collective'): Promise<void> {
    await this.page.getByRole('group', { name: 'À l’écran' }).getByRole('button', { name: side }).click();
  }

  /** A section of the shared minutes. */
  minutes(section: string): Locator {
    return this.page.getByRole('textbox', { name: section, exact: true });
  }

  /** Types at the end of a section of the minutes, as a person does, or where another key leads. */
  async type(section: string, text: string, from: 'Control+End' | 'Control+Home' = 'Control+End'): Promise<void> {
    const editor = this.minutes(section);
    await editor.click();
    // No hand goes from the mouse to the keyboard faster: until then the editor may put the caret back where the click was.
    await this.page.waitForTimeout(HAND_TO_KEYBOARD_MS);
    await editor.press(from);
    await editor.pressSequentially(text, { delay: 20 });
  }

  /** What a section of the minutes reads as, without the labels of the carets. */
  letters(section: string): Promise<string> {
    return this.minutes(section).evaluate((editor) => {
      const copy = editor.cloneNode(true) as HTMLElement;
      for (const caret of copy.querySelectorAll('.remote-caret')) caret.remove();
      return (copy.textContent ?? '').replaceAll('\u2060', '');
    });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }
}
