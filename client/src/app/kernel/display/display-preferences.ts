import { DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';

export const DISPLAY_THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type DisplayTheme = (typeof DISPLAY_THEMES)[number];

export const TEXT_SIZES = ['normal', 'large'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const STORAGE_KEY = 'croisee.display';

interface Stored {
  readonly theme?: unknown;
  readonly text?: unknown;
  readonly shortcuts?: unknown;
  readonly sound?: unknown;
  readonly firstStepsHidden?: unknown;
}

/** How the person wants the interface drawn; kept on the device, where only display preferences are. */
@Injectable({ providedIn: 'root' })
export class DisplayPreferences {
  readonly theme = signal<DisplayTheme>('system');
  readonly text = signal<TextSize>('normal');
  /** Whether single keys act as shortcuts; some assistive tools need them off. */
  readonly shortcuts = signal(true);

  /** Whether a gentle sound accompanies what timers say in words; off until asked for. */
  readonly sound = signal(false);

  /** Whether the first steps of a new council were put away on this device. */
  readonly firstStepsHidden = signal(false);

  constructor() {
    const root = inject(DOCUMENT).documentElement;
    const stored = readStored();
    this.theme.set(DISPLAY_THEMES.find((theme) => theme === stored.theme) ?? 'system');
    this.text.set(TEXT_SIZES.find((size) => size === stored.text) ?? 'normal');
    this.shortcuts.set(stored.shortcuts !== false);
    this.sound.set(stored.sound === true);
    this.firstStepsHidden.set(stored.firstStepsHidden === true);
    effect(() => {
      const preferences = {
        theme: this.theme(),
        text: this.text(),
        shortcuts: this.shortcuts(),
        sound: this.sound(),
        firstStepsHidden: this.firstStepsHidden(),
      };
      if (preferences.theme === 'system') delete root.dataset['theme'];
      else root.dataset['theme'] = preferences.theme;
      root.dataset['text'] = preferences.text;
      localStorage.setItem(STORAGE_KEY, JSON.stringify(preferences));
    });
  }
}

/** Anything unreadable is treated as no preference at all. */
function readStored(): Stored {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
