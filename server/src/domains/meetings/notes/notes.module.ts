import { Module } from '@nestjs/common';
import { OwnNotesController } from './own-notes.controller';
import { OwnNotesListeners } from './own-notes-listeners';
import { OwnNotes } from './own-notes.service';

/** Notes people keep for themselves. */
@Module({ controllers: [OwnNotesController], providers: [OwnNotes, OwnNotesListeners] })
export class NotesModule {}
