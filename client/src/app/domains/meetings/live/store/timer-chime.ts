import { inject, Injectable } from '@angular/core';
import { DisplayPreferences } from '../../../../kernel/display/display-preferences';

const NOTES_HERTZ = [523.25, 659.25] as const;
const NOTE_SECONDS = 0.5;
const LOUDNESS = 0.06;

/** Two soft notes when little time is left, only for whoever asked for them on this device; what they mean is always said in words too. */
@Injectable({ providedIn: 'root' })
export class TimerChime {
  private readonly preferences = inject(DisplayPreferences);

  play(): void {
    if (!this.preferences.sound() || typeof AudioContext === 'undefined') return;
    const context = new AudioContext();
    NOTES_HERTZ.forEach((hertz, index) => {
      const start = context.currentTime + index * NOTE_SECONDS;
      const note = context.createOscillator();
      const volume = context.createGain();
      note.frequency.value = hertz;
      volume.gain.setValueAtTime(0, start);
      volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.05);
      volume.gain.linearRampToValueAtTime(0, start + NOTE_SECONDS);
      note.connect(volume).connect(context.destination);
      note.start(start);
      note.stop(start + NOTE_SECONDS);
      if (index === NOTES_HERTZ.length - 1) note.onended = () => void context.close();
    });
  }
}
