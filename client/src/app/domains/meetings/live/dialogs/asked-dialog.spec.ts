import { Rehearsal } from '@croisee/domain/meetings/live/testing/rehearsal';
import { AskedDialog } from './asked-dialog';
import { filledIn, fillIn } from './filled-in';

const item = new Rehearsal().item('first');

describe('a window over the room', () => {
  it('closes behind the curtain and comes back with what was typed', () => {
    const dialogs = new AskedDialog();
    dialogs.ask({ act: 'propose', item, proposition: null });
    dialogs.suspend();
    expect(dialogs.asked()).toBeUndefined();
    dialogs.keep({ text: 'Visite conjointe' });
    dialogs.resume(['first']);
    expect(dialogs.asked()).toMatchObject({ act: 'propose' });
    expect(dialogs.takeTyped()).toEqual({ text: 'Visite conjointe' });
    expect(dialogs.takeTyped()).toEqual({});
  });

  it('closes for good with the item it is about, and forgets what was typed', () => {
    const dialogs = new AskedDialog();
    dialogs.ask({ act: 'recuse', item });
    dialogs.resume(['second']);
    expect(dialogs.asked()).toBeUndefined();
    dialogs.ask({ act: 'recuse', item });
    dialogs.suspend();
    dialogs.keep({ text: 'Même palier' });
    dialogs.close();
    dialogs.resume(['first']);
    expect(dialogs.asked()).toBeUndefined();
    expect(dialogs.takeTyped()).toEqual({});
  });
});

describe('the fields of a window', () => {
  it('are read by their names without blanks, and put back as they were', () => {
    const form = document.createElement('form');
    form.innerHTML =
      '<input type="radio" name="reason" value="other"><input type="radio" name="reason" value="neighbour" checked>' +
      '<textarea name="text">  Même palier </textarea><input name="dueDate"><input type="checkbox" name="needsAgreement" checked>';
    const read = filledIn(form);
    expect(read).toEqual({ reason: 'neighbour', text: 'Même palier', needsAgreement: true });
    form.reset();
    fillIn(form, { reason: 'other', text: 'Autre', needsAgreement: false });
    expect(filledIn(form)).toEqual({ reason: 'other', text: 'Autre', needsAgreement: false });
  });
});
