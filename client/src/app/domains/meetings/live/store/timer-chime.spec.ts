import { TestBed } from '@angular/core/testing';
import { DisplayPreferences } from '../../../../kernel/display/display-preferences';
import { TimerChime } from './timer-chime';

describe('the sound of timers', () => {
  const opened = jest.fn();
  beforeEach(() => {
    localStorage.clear();
    opened.mockClear();
    const gain = { setValueAtTime: jest.fn(), linearRampToValueAtTime: jest.fn() };
    const node = { frequency: {}, gain, connect: () => node, start: jest.fn(), stop: jest.fn() };
    Object.assign(globalThis, {
      AudioContext: function (this: object) {
        opened();
        Object.assign(this, { currentTime: 0, destination: {}, createOscillator: () => ({ ...node }), createGain: () => ({ ...node }) });
      },
    });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'AudioContext'));

  it('is off until the person asks for it on this device', () => {
    TestBed.inject(TimerChime).play();
    expect(opened).not.toHaveBeenCalled();
    TestBed.inject(DisplayPreferences).sound.set(true);
    TestBed.inject(TimerChime).play();
    expect(opened).toHaveBeenCalledTimes(1);
  });
});
