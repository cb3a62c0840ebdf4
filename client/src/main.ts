import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';
import { forbidEvaluation } from './app/kernel/security/no-evaluation';
import { allowEmptying } from './app/kernel/security/trusted-html';

allowEmptying();
forbidEvaluation();

bootstrapApplication(App, appConfig).catch((error: unknown) => console.error(error));
