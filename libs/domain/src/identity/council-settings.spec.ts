import { DEFAULT_STORED_SETTINGS, readStoredSettings, timeZoneSchema } from './council-settings';

describe('the settings of a council', () => {
  it('are completed with the proposed values when a choice is missing or no longer possible', () => {
    const read = readStoredSettings({ smallCountThreshold: 8, slotMinutes: 9000, forgotten: true });
    expect(read).toEqual({ ...DEFAULT_STORED_SETTINGS, smallCountThreshold: 8 });
  });

  it('work for a council that has none', () => {
    expect(readStoredSettings({})).toEqual(DEFAULT_STORED_SETTINGS);
    expect(readStoredSettings(null)).toEqual(DEFAULT_STORED_SETTINGS);
  });

  it('name a time zone that exists', () => {
    expect(timeZoneSchema.safeParse('Indian/Reunion').success).toBe(true);
    expect(timeZoneSchema.safeParse('Europe/Nulle-Part').success).toBe(false);
  });
});
