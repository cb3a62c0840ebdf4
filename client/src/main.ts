import { bootstrapApplication } from '@angular/platform-browser';
import * as z from 'zod';
import { App } from './app/app';
import { appConfig } from './app/app.config';
import { allowEmptying } from './app/kernel/security/trusted-html';

allowEmptying();
// The page evaluates no text as code, not even to find out whether it may.
z.config({ jitless: true });

bootstrapApplication(App, appConfig).catch((error: unknown) => console.error(error));
