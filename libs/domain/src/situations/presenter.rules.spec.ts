import { checkReplacement, presenterOf } from './presenter.rules';
import { aSituation, aSubmission } from './situation.fixtures';

describe('who presents a situation', () => {
  const presentedBy = (submitter: object) => presenterOf(aSituation({ authorId: 'author', submission: aSubmission({ submitter }) }));

  it('is its author, or the colleague named when the author cannot come', () => {
    expect(presentedBy({ willAttend: true, replacedBy: null })).toBe('author');
    expect(presentedBy({ willAttend: false, replacedBy: 'colleague' })).toBe('colleague');
    expect(presentedBy({ willAttend: false, replacedBy: null })).toBe('author');
    expect(presentedBy({ willAttend: true, replacedBy: 'colleague' })).toBe('author');
    expect(presentedBy({ replacedBy: 'colleague' })).toBe('colleague');
  });

  it('is chosen among colleagues with a mandate; what stands already does not keep the form from being saved', () => {
    const named = { replacedBy: 'colleague' };
    expect(checkReplacement(undefined, named, ['colleague']).ok).toBe(true);
    expect(checkReplacement(undefined, named, ['other'])).toMatchObject({ code: 'REPLACEMENT_NOT_COLLEAGUE' });
    expect(checkReplacement(named, named, []).ok).toBe(true);
    expect(checkReplacement(named, { replacedBy: null }, []).ok).toBe(true);
  });
});
