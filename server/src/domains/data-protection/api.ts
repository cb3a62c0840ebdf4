/** What situations ask before one is handed over: whether the impact assessment allows it. */
export { AssessmentGate } from './assessment-gate';
export { DataProtectionModule } from './data-protection.module';
